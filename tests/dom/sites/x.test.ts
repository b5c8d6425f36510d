// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://x.com/home" }
import { describe, expect, it } from 'vitest';
import { x } from '../../../lib/sites/adapters/x';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

describe('a timeline on X', () => {
  beforeEachShow('x', '/home');

  it('gives each post once, pictures alone among them, without advertisements', () => {
    expect(readPage(x).map(({ post }) => post.id)).toEqual([
      'x:1001',
      'x:1002',
      'x:1003',
      'x:1004',
      'x:1005',
      'x:1006',
      'x:1007',
    ]);
  });

  it.each([
    [
      'plain',
      'x:1001',
      'Planted the first beans today 🌱\n\nThank you @joao_r for the seeds. #garden https://beans.example',
    ],
    ['reposted', 'x:1002', 'Hoje o mar está calmo.'],
    ['quoting', 'x:1003', 'This is so well put.'],
    [
      'cut by the site',
      'x:1006',
      'A long walk, and what I thought about on the way. First the river, then the hill, then the old mill where',
    ],
    ['edited', 'x:1007', '👍 👍'],
  ])('reads the words of a %s post', (_, id, text) => {
    expect(postOf(x, id)?.text).toBe(text);
  });

  it.each([
    ['x:1001', '@mira_lund', 'https://x.com/mira_lund/status/1001', 'en'],
    ['x:1002', '@joao_r', 'https://x.com/joao_r/status/1002', 'pt'],
    ['x:1007', '@noor_s', 'https://x.com/noor_s/status/1007', undefined],
  ])('knows author, address and language of %s', (id, author, permalink, lang) => {
    const post = postOf(x, id);
    expect([post?.author, post?.permalink, post?.lang]).toEqual([author, permalink, lang]);
  });

  it('keeps a quoted post apart', () => {
    expect(postOf(x, 'x:1003')?.quoted).toBe('Rest is not a reward.');
  });

  it('lists where the words lead', () => {
    expect(postOf(x, 'x:1001')?.links).toContain('https://t.co/abc123');
  });

  it('reads an element anew when it comes to carry another post', () => {
    const [first] = readPage(x);
    const text = first?.element.querySelector('[data-testid="tweetText"]');
    if (text) text.textContent = 'Other words.';
    expect(first && x.read(first.element)?.text).toBe('Other words.');
  });

  it('gives cards a place after the words, inside the measured cell', () => {
    expect(slotOf(x, 'x:1003')).toBe('div > div.tweetText');
  });
});

describe('a post opened on X', () => {
  beforeEachShow('x-open-post', '/mira_lund/status/2001');

  it('is a post, and what follows are comments', () => {
    expect(readPage(x).map(({ post }) => [post.id, post.kind])).toEqual([
      ['x:2001', 'post'],
      ['x:2002', 'comment'],
    ]);
  });
});

describe('rooms of X', () => {
  it.each([
    ['/home', 'public'],
    ['/search?q=rest', 'public'],
    ['/i/communities/12', 'public'],
    ['/messages', 'direct-messages'],
    ['/messages/1-2', 'direct-messages'],
    ['/i/chat/3', 'direct-messages'],
    ['/messagesfan', 'public'],
  ])('%s is %s', (path, audience) => {
    expect(x.audience(new URL(path, 'https://x.com'), document)).toBe(audience);
  });
});

it('knows where one writes', () => {
  showPage('x');
  expect(document.querySelectorAll(x.composer ?? '').length).toBe(1);
});

describeJunk(x, (element) => element.setAttribute('data-testid', 'tweet'));
