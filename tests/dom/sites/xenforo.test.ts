// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://board.example/" }
import { describe, expect, it } from 'vitest';
import { siteFor } from '../../../lib/sites';
import { xenforo } from '../../../lib/sites/adapters/xenforo';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const id = (number: number) => `xenforo:board.example/${number}`;

describe('a thread on a XenForo board', () => {
  beforeEachShow('xenforo', '/threads/how-do-you-rest.7/');

  it('gives each post once, pictures alone among them', () => {
    expect(readPage(xenforo).map(({ post }) => [post.id, post.kind])).toEqual([
      [id(41), 'post'],
      [id(42), 'comment'],
      [id(43), 'comment'],
    ]);
  });

  it.each([
    ['first post, with the title of its thread', 41, 'How do you rest?\nI forgot how, @Samir\nSee this page'],
    ['reply', 42, 'By not doing.'],
    ['picture', 43, ''],
  ])('reads the words of a %s', (_, number, text) => {
    expect(postOf(xenforo, id(number))?.text).toBe(text);
  });

  it('reads a spoiler once it is open', () => {
    document.querySelector('.bbCodeSpoiler-content')?.classList.add('is-active');
    expect(postOf(xenforo, id(41))?.text).toMatch(/a long year$/);
  });

  it('keeps quotes apart, without the words of the board', () => {
    expect(postOf(xenforo, id(42))?.quoted).toBe('I forgot how');
  });

  it('knows author, address and links', () => {
    expect(postOf(xenforo, id(41))).toMatchObject({
      author: 'Lena B',
      permalink: 'https://board.example/threads/how-do-you-rest.7/post-41',
      links: expect.arrayContaining(['https://rest.example/how']),
    });
  });

  it('gives cards a place after the words', () => {
    expect(slotOf(xenforo, id(41))).toBe('div.message-userContent > article.message-body');
  });

  it('finds where a reply is written', () => {
    expect(document.querySelectorAll(xenforo.composer ?? '')).toHaveLength(1);
  });
});

describe('an unknown host', () => {
  it('is a XenForo board when its page is', () => {
    showPage('xenforo');
    expect(siteFor(new URL('https://board.example/threads/1/'), document).id).toBe('xenforo');
  });
});

describe('a board in another language', () => {
  it('is read as any other', () => {
    showPage('xenforo-ru', '/threads/tema.8/');
    expect(postOf(xenforo, id(52))).toMatchObject({ text: 'Попробуй чай.', quoted: 'Никак', author: 'Вера' });
  });
});

describe('rooms of XenForo boards', () => {
  it.each([
    ['/threads/how-do-you-rest.7/', 'public'],
    ['/conversations/a-word.2/', 'direct-messages'],
    ['/forum/direct-messages/', 'direct-messages'],
    ['/index.php?conversations/a-word.2/', 'direct-messages'],
    ['/threads/conversations-in-gardens.9/', 'public'],
  ])('%s is %s', (path, audience) => {
    expect(xenforo.audience(new URL(path, 'https://board.example'), document)).toBe(audience);
  });

  it('give nothing to read and no composer in private conversations', () => {
    showPage('xenforo-private', '/conversations/slovo.2/');
    expect(readPage(xenforo)).toEqual([]);
    expect(document.querySelector(xenforo.composer ?? '')).toBeNull();
  });
});

describeJunk(xenforo, (element) => {
  element.classList.add('message--post');
  element.setAttribute('data-author', 'somebody');
});
