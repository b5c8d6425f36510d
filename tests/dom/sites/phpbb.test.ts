// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://board.example/" }
import { describe, expect, it } from 'vitest';
import { siteFor } from '../../../lib/sites';
import { phpbb } from '../../../lib/sites/adapters/phpbb';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const id = (number: number) => `phpbb:board.example/${number}`;

describe('a topic on a phpBB board', () => {
  beforeEachShow('phpbb', '/forum/viewtopic.php?t=7');

  it('gives each post once, without what the reader ignores', () => {
    expect(readPage(phpbb).map(({ post }) => [post.id, post.kind])).toEqual([
      [id(41), 'post'],
      [id(42), 'comment'],
    ]);
  });

  it.each([
    ['first post, with its subject', 41, 'How do you rest?\nI forgot how 🌱\nSee this page'],
    ['reply', 42, 'By not doing.'],
  ])('reads the words of a %s', (_, number, text) => {
    expect(postOf(phpbb, id(number))?.text).toBe(text);
  });

  it('keeps quotes apart, without the words of the board', () => {
    expect(postOf(phpbb, id(42))?.quoted).toBe('I forgot how');
  });

  it("knows author, links and address, without the reader's session", () => {
    expect(postOf(phpbb, id(41))).toMatchObject({
      author: 'Lena B',
      permalink: 'https://board.example/forum/viewtopic.php?p=41#p41',
      links: expect.arrayContaining(['https://rest.example/how']),
    });
    expect(postOf(phpbb, id(42))?.author).toBe('Samir');
  });

  it('gives cards a place after the words, above the signature', () => {
    expect(slotOf(phpbb, id(41))).toBe('div > div.content');
  });

  it('finds where a reply is written', () => {
    expect(document.querySelectorAll(phpbb.composer ?? '')).toHaveLength(1);
  });
});

describe('a later page of a topic', () => {
  beforeEachShow('phpbb', '/viewtopic.php?t=7&start=20');

  it('holds replies alone', () => {
    expect(readPage(phpbb).map(({ post }) => post.kind)).toEqual(['comment', 'comment']);
  });
});

describe('an unknown host', () => {
  it('is a phpBB board when its page is', () => {
    showPage('phpbb');
    expect(siteFor(new URL('https://board.example/viewtopic.php'), document).id).toBe('phpbb');
  });
});

describe('a board in another language', () => {
  it('is read as any other', () => {
    showPage('phpbb-ru', '/viewtopic.php?p=52');
    expect(postOf(phpbb, id(52))).toMatchObject({ text: 'Попробуй чай.', quoted: 'Никак', author: 'Вера' });
  });
});

describe('rooms of phpBB boards', () => {
  it.each([
    ['/viewtopic.php?t=7', 'public'],
    ['/ucp.php?i=pm&mode=view&p=12', 'direct-messages'],
    ['/forum/ucp.php?i=pm', 'direct-messages'],
  ])('%s is %s', (path, audience) => {
    expect(phpbb.audience(new URL(path, 'https://board.example'), document)).toBe(audience);
  });

  it.each(['phpbb', 'phpbb-private'])('give nothing to read in the panel of private messages: %s', (page) => {
    showPage(page, '/ucp.php?i=pm&mode=view&p=12');
    expect(readPage(phpbb)).toEqual([]);
  });
});

describeJunk(phpbb, (element) => {
  element.id = 'p1';
  element.classList.add('post');
});
