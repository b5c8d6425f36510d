// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://news.ycombinator.com/" }
import { describe, expect, it } from 'vitest';
import { hackerNews } from '../../../lib/sites/adapters/hacker-news';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

describe('an item on Hacker News', () => {
  beforeEachShow('hacker-news', '/item?id=7001');

  it('is a story and the comments that have words, folded ones too', () => {
    expect(readPage(hackerNews).map(({ post }) => [post.id, post.kind])).toEqual([
      ['hacker-news:7001', 'post'],
      ['hacker-news:7002', 'comment'],
      ['hacker-news:7003', 'comment'],
      ['hacker-news:7004', 'comment'],
    ]);
  });

  it.each([
    ['hacker-news:7001', 'Ask HN: How do you rest?\nI forgot how.\nTell me what works for you.'],
    ['hacker-news:7002', 'I walk.\nSee https://walks.example/ for routes.\nnorth\nthen east'],
    ['hacker-news:7003', 'In the rain as well?'],
  ])('reads the words of %s', (id, text) => {
    expect(postOf(hackerNews, id)?.text).toBe(text);
  });

  it('keeps a line quoted with > apart', () => {
    expect(postOf(hackerNews, 'hacker-news:7003')?.quoted).toBe('I walk.');
  });

  it('knows author, address and links', () => {
    expect(postOf(hackerNews, 'hacker-news:7002')).toMatchObject({
      author: 'ossian',
      permalink: 'https://news.ycombinator.com/item?id=7002',
      links: ['https://walks.example/'],
    });
    expect(postOf(hackerNews, 'hacker-news:7001')?.author).toBe('tamsin');
  });

  it.each([
    ['hacker-news:7001', 'td > div.toptext'],
    ['hacker-news:7002', 'td.default > div.comment'],
  ])('gives cards of %s the place %s', (id, slot) => {
    expect(slotOf(hackerNews, id)).toBe(slot);
  });
});

describe('the front page of Hacker News', () => {
  beforeEachShow('hacker-news-front', '/');

  it('is its titles, whoever posted them', () => {
    expect(readPage(hackerNews).map(({ post }) => [post.text, post.author, post.links])).toEqual([
      ['A map of small rivers', 'bo', ['https://rivers.example/map']],
      ['Loom (a small company) is hiring', undefined, ['https://news.ycombinator.com/item?id=7102']],
    ]);
  });

  it('gives cards a place after the title', () => {
    expect(slotOf(hackerNews, 'hacker-news:7101')).toBe('td.title > span.titleline');
  });
});

it('is a public room throughout', () => {
  expect(hackerNews.audience(new URL('https://news.ycombinator.com/newest'), document)).toBe('public');
});

it('knows where one writes', () => {
  showPage('hacker-news');
  expect(document.querySelectorAll(hackerNews.composer ?? '').length).toBe(1);
});

describeJunk(hackerNews, (element) => element.classList.add('athing'));
