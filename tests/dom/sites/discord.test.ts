// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://discord.com/" }
import { describe, expect, it } from 'vitest';
import { discord } from '../../../lib/sites/adapters/discord';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

describe('a channel on Discord', () => {
  beforeEachShow('discord', '/channels/100/200');

  it('gives each message once, pictures alone among them, without notices', () => {
    expect(readPage(discord).map(({ post }) => [post.id, post.kind])).toEqual([
      ['discord:301', 'post'],
      ['discord:302', 'post'],
      ['discord:303', 'comment'],
      ['discord:304', 'post'],
    ]);
  });

  it.each([
    ['with an emoji, a mention and a link', 'discord:301', 'Beans are up 🌱\nthank you @joao see'],
    ['edited, with code and a closed spoiler', 'discord:302', 'it runs with now and ends like so'],
    ['replying and quoting', 'discord:303', 'and it shows'],
    ['of a picture alone', 'discord:304', ''],
  ])('reads the words of a message %s', (_, id, text) => {
    expect(postOf(discord, id)?.text).toBe(text);
  });

  it('keeps the answered message and quotes apart', () => {
    expect(postOf(discord, 'discord:303')?.quoted).toBe('Beans are up\nRest is not a reward.');
  });

  it.each([
    ['discord:301', 'mira'],
    ['discord:302', 'mira'],
    ['discord:303', 'joao'],
    ['discord:304', 'joao'],
  ])('knows who wrote %s, grouped or not', (id, author) => {
    expect(postOf(discord, id)?.author).toBe(author);
  });

  it('knows addresses and links', () => {
    expect(postOf(discord, 'discord:301')).toMatchObject({
      permalink: 'https://discord.com/channels/100/200/301',
      links: ['https://beans.example/spring'],
    });
  });

  it('reads a spoiler once it is opened', () => {
    const spoiler = document.querySelector('[class*="spoilerContent"]');
    spoiler?.setAttribute('role', 'presentation');
    expect(postOf(discord, 'discord:302')?.text).toBe('it runs with now and ends badly like so');
    expect(discord.observedAttributes).toContain('aria-expanded');
  });

  it('gives cards a place after the words, beside them', () => {
    expect(slotOf(discord, 'discord:303')).toBe('div.contents_c19a55 > div.markup__75297');
  });

  it('finds where a message is written', () => {
    expect(document.querySelectorAll(discord.composer ?? '')).toHaveLength(1);
  });
});

describe('a channel in another language', () => {
  it('is read without the words of the site', () => {
    showPage('discord-es', '/channels/110/210');
    expect(postOf(discord, 'discord:401')).toMatchObject({
      text: 'Hoy planté habas, por fin.',
      author: 'inés',
    });
  });
});

describe('rooms of Discord', () => {
  it.each([
    ['/channels/100/200', 'public'],
    ['/channels/100/200/threads/9', 'public'],
    ['/channels/@me', 'direct-messages'],
    ['/channels/@me/700', 'direct-messages'],
    ['/channels/@mean', 'public'],
  ])('%s is %s', (path, audience) => {
    expect(discord.audience(new URL(path, 'https://discord.com'), document)).toBe(audience);
  });

  it('gives nothing to read among direct messages, whoever asks', () => {
    showPage('discord', '/channels/@me/200');
    expect(readPage(discord)).toEqual([]);
  });
});

describeJunk(discord, (element) => element.setAttribute('id', 'chat-messages-1-2'));
