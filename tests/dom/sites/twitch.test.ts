// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.twitch.tv/" }
import { describe, expect, it } from 'vitest';
import { twitch } from '../../../lib/sites/adapters/twitch';
import { describeJunk } from './junk';
import { beforeEachShow, readPage, showPage } from './page';

describe('the chat of a stream on Twitch', () => {
  beforeEachShow('twitch', '/mira_plays');

  it('gives the words of each line, without emotes alone, lines taken down, notices and whispers', () => {
    expect(readPage(twitch).map(({ post }) => [post.author, post.text])).toEqual([
      ['joao_r', 'good morning @mira_plays what a calm day https://beans.example/'],
      ['ida_k', 'it is, I needed that'],
      ['theo_marsh', 'tea for all'],
    ]);
  });

  it('knows a line by who wrote what, and takes it for a comment without an address', () => {
    const [first, second] = readPage(twitch).map(({ post }) => post);
    expect(first?.id).toMatch(/^twitch:#/);
    expect(first?.id).not.toBe(second?.id);
    expect([first?.kind, first?.permalink, first?.links]).toEqual([
      'comment',
      undefined,
      ['https://beans.example/'],
    ]);
  });

  it('keeps what is answered apart, whole', () => {
    const [, reply] = readPage(twitch);
    expect(reply?.post.quoted).toBe('good morning @mira_plays what a calm day');
  });

  it('gives cards no place among hurrying lines', () => {
    expect(twitch.withoutCards).toBe(true);
    for (const { element } of readPage(twitch)) expect(twitch.cardSlot(element)).toBeUndefined();
  });

  it('finds where a line is written', () => {
    expect(document.querySelectorAll(twitch.composer ?? '')).toHaveLength(1);
  });
});

describe('a chat in another language', () => {
  it('is read as any other', () => {
    showPage('twitch-ru', '/vera_igraet');
    expect(readPage(twitch).map(({ post }) => [post.text, post.quoted])).toEqual([
      ['я тут, чай пью', 'кто сегодня с нами'],
    ]);
  });
});

describe('rooms of Twitch', () => {
  it.each(['/mira_plays', '/popout/mira_plays/chat', '/directory'])('%s is public', (path) => {
    expect(twitch.audience(new URL(path, 'https://www.twitch.tv'), document)).toBe('public');
  });
});

describeJunk(twitch, (element) => element.setAttribute('data-a-target', 'chat-line-message'));
