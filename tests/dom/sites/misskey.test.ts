// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://garden.example/" }
import { describe, expect, it } from 'vitest';
import { misskey } from '../../../lib/sites/adapters/misskey';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, slotOf } from './page';

const id = (name: string) => `misskey:garden.example/${name}`;

describe('a timeline on Misskey', () => {
  beforeEachShow('misskey');

  it('gives each note once, pictures alone among them, without closed warnings, direct notes and link previews', () => {
    expect(readPage(misskey).map(({ post }) => post.id)).toEqual(['a1', 'a0', 'a2', 'a3', 'a5'].map(id));
  });

  it.each([
    [
      'with a mention, emoji and a cut',
      'a1',
      '@samir Beans 🌱 are up!\nMore: https://beans.example\n#garden',
    ],
    ['answered', 'a0', 'What grows at yours?'],
    ['renoted', 'a2', 'Favas.'],
    ['quoting', 'a3', 'My rule too.'],
    ['of a picture and a poll', 'a5', ''],
  ])('reads the words of a note %s', (_, name, text) => {
    expect(postOf(misskey, id(name))?.text).toBe(text);
  });

  it('knows author, address, links and hashtags', () => {
    expect(postOf(misskey, id('a1'))).toMatchObject({
      author: '@lena@far.example',
      permalink: 'https://garden.example/notes/a1',
      links: [
        'https://garden.example/@samir',
        'https://beans.example/',
        'https://garden.example/tags/garden',
      ],
      hashtags: ['garden'],
    });
  });

  it.each([
    ['a1', 'Patience.'],
    ['a3', 'Tea first.'],
  ])('keeps what %s quotes apart', (name, quoted) => {
    expect(postOf(misskey, id(name))?.quoted).toBe(quoted);
  });

  it.each([
    ['a1', 'post'],
    ['a0', 'comment'],
    ['a2', 'comment'],
  ])('takes %s for a %s', (name, kind) => {
    expect(postOf(misskey, id(name))?.kind).toBe(kind);
  });

  it('reads a note whose warning was opened', () => {
    document.querySelector('[style="display: none;"]')?.setAttribute('style', '');
    expect(postOf(misskey, id('a4'))?.text).toBe('Hidden for now.');
  });

  it.each([
    ['a1', 'div.xudmh > div'],
    ['a0', 'div.xbody > div'],
    ['a5', 'div > header'],
  ])('gives the card of %s the place %s, outside the text that is clipped while folded', (name, slot) => {
    expect(slotOf(misskey, id(name))).toBe(slot);
  });

  it('knows where people write', () => {
    expect(document.querySelector(misskey.composer ?? ':not(*)')?.tagName).toBe('TEXTAREA');
  });
});

describe('a note opened on a fork, in Spanish', () => {
  beforeEachShow('misskey-es', '/notes/b1');

  it('is a post, and its replies are comments', () => {
    expect(readPage(misskey).map(({ post }) => [post.id, post.kind, post.text])).toEqual([
      [id('b1'), 'post', 'Hoy descanso.'],
      [id('b2'), 'comment', 'Bien hecho.'],
      [id('b3'), 'comment', 'Gracias.'],
    ]);
  });

  it('has an address below its text, after the one of the note it quotes', () => {
    expect(postOf(misskey, id('b1'))).toMatchObject({ author: '@lena', quoted: 'Primero el té.' });
  });

  it('gives cards a place before the buttons', () => {
    expect(slotOf(misskey, id('b1'))).toBe('article > div.c');
  });
});

describe('rooms of Misskey', () => {
  it.each([
    ['/', 'public'],
    ['/chat/user/1', 'direct-messages'],
    ['/my/messaging', 'direct-messages'],
    ['/channels/1', 'public'],
  ])('%s is %s', (path, audience) => {
    expect(misskey.audience(new URL(path, 'https://garden.example'), document)).toBe(audience);
  });
});

describeJunk(misskey, (element) => element.append(document.createElement('header')));
