// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://old.reddit.com/r/gardening/" }
import { describe, expect, it } from 'vitest';
import { redditOld } from '../../../lib/sites/adapters/reddit-old';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, slotOf } from './page';

describe('a list on old Reddit', () => {
  beforeEachShow('reddit-old', '/r/gardening/');

  it('gives each post once, without advertisements and without posts from rooms of peer support', () => {
    expect(readPage(redditOld).map(({ post }) => post.id)).toEqual([
      'reddit-old:t3_aa1',
      'reddit-old:t3_aa2',
    ]);
  });

  it('reads a title and the text unfolded under it', () => {
    expect(postOf(redditOld, 'reddit-old:t3_aa1')).toMatchObject({
      kind: 'post',
      author: 'mira_lund',
      permalink: 'https://www.reddit.com/r/gardening/comments/aa1/first_beans/',
      text: 'First beans\nThey came up overnight.',
      links: [],
    });
  });

  it('lists where the title of a link leads', () => {
    expect(postOf(redditOld, 'reddit-old:t3_aa2')?.links).toEqual(['https://cups.example/a.jpg']);
  });

  it.each([
    ['t3_aa1', 'form.usertext > div.usertext-body'],
    ['t3_aa2', 'div.entry > p.tagline'],
  ])('gives the card of %s the place %s', (own, slot) => {
    expect(slotOf(redditOld, `reddit-old:${own}`)).toBe(slot);
  });
});

describe('a post opened on old Reddit, in Spanish', () => {
  beforeEachShow('reddit-old-comments', '/r/jardin/comments/bb1/como/');

  it.each([
    ['t3_bb1', 'post', '¿Cómo descansáis?\nSe me ha olvidado.'],
    ['t1_c1', 'comment', 'Camino. Mira paseos.'],
    ['t1_c2', 'comment', '¿También con lluvia?'],
  ])('reads %s, a %s, without the replies inside it', (own, kind, text) => {
    expect(postOf(redditOld, `reddit-old:${own}`)).toMatchObject({ kind, text });
  });

  it('leaves out what was deleted, and the link to more', () => {
    expect(readPage(redditOld)).toHaveLength(3);
  });

  it('keeps quoted lines apart and lists where the words lead', () => {
    expect(postOf(redditOld, 'reddit-old:t1_c2')?.quoted).toBe('Camino.');
    expect(postOf(redditOld, 'reddit-old:t1_c1')?.links).toEqual(['https://paseos.example/']);
  });

  it('knows where people write', () => {
    expect(document.querySelector(redditOld.composer ?? ':not(*)')?.tagName).toBe('TEXTAREA');
  });
});

describe('rooms of old Reddit', () => {
  it.each([
    ['/r/gardening/', 'public'],
    ['/r/depression/new/', 'peer-support'],
    ['/message/inbox/', 'direct-messages'],
  ])('%s is %s', (path, audience) => {
    expect(redditOld.audience(new URL(path, 'https://old.reddit.com'), document)).toBe(audience);
  });
});

describeJunk(redditOld, (element) => element.classList.add('thing', 'link'));
