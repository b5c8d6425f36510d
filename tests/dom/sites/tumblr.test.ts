// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.tumblr.com/" }
import { describe, expect, it } from 'vitest';
import { tumblr } from '../../../lib/sites/adapters/tumblr';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

describe('the dashboard of Tumblr', () => {
  beforeEachShow('tumblr', '/dashboard');

  it('gives each post once, pictures alone among them, without advertisements and filtered posts', () => {
    expect(readPage(tumblr).map(({ post }) => post.id)).toEqual([
      'tumblr:7001',
      'tumblr:7002',
      'tumblr:7003',
      'tumblr:7004',
      'tumblr:7005',
      'tumblr:7007',
    ]);
  });

  it.each([
    [
      'original, with its tags',
      'tumblr:7001',
      'Beans\nThey are up, thank you @samirtea 🌱\nMore here\nthree in front\nfour behind\n#garden #a calm day',
    ],
    ['reblogged with nothing added', 'tumblr:7002', ''],
    ['reblogged from a blog that is gone', 'tumblr:7007', ''],
    ['reblogged with words added', 'tumblr:7003', 'Walks before tea.\nI keep that on my wall.\n#rest'],
    ['of a picture alone', 'tumblr:7004', ''],
    ['cut by its author', 'tumblr:7005', 'A long walk, and what I thought about on the way.'],
  ])('reads what this blog itself wrote in a post %s', (_, id, text) => {
    expect(postOf(tumblr, id)?.text).toBe(text);
  });

  it.each([
    ['tumblr:7001', undefined],
    ['tumblr:7002', 'Tea first, answers later.'],
    ['tumblr:7007', 'Said long ago.'],
    ['tumblr:7003', 'Tea first, answers later.\nAnd walks?\nRest is not a reward.'],
  ])('keeps what others wrote apart in %s', (id, quoted) => {
    expect(postOf(tumblr, id)?.quoted).toBe(quoted);
  });

  it('knows author, address, links and tags', () => {
    expect(postOf(tumblr, 'tumblr:7001')).toMatchObject({
      author: 'lenagarden',
      kind: 'post',
      permalink: 'https://www.tumblr.com/lenagarden/7001',
      links: expect.arrayContaining(['https://beans.example/spring']),
      hashtags: ['garden', 'a'],
    });
  });

  it('gives cards a place above the buttons, inside the measured article', () => {
    expect(slotOf(tumblr, 'tumblr:7003')).toBe('article > div.hAFp3');
    expect(slotOf(tumblr, 'tumblr:7005')).toBe('article > div.LaNUG');
  });

  it('finds where a post is written', () => {
    expect(document.querySelectorAll(tumblr.composer ?? '')).toHaveLength(1);
  });

  it('reads an element anew when it comes to carry another post', () => {
    const [first] = readPage(tumblr);
    first?.element.setAttribute('data-id', '7999');
    expect(first && tumblr.read(first.element)?.id).toBe('tumblr:7999');
    expect(tumblr.observedAttributes).toContain('data-id');
  });
});

describe('a blog that reblogs itself', () => {
  it('is read by its later words alone', () => {
    showPage('tumblr', '/dashboard');
    const trail = document.querySelector('[data-id="7003"] .LaNUG a[rel="author"]');
    if (trail) trail.textContent = 'idawalks';
    expect(postOf(tumblr, 'tumblr:7003')?.text).toBe('Walks before tea.\nI keep that on my wall.\n#rest');
  });
});

describe('a dashboard in another language', () => {
  it('is read as any other', () => {
    showPage('tumblr-es', '/dashboard');
    expect(postOf(tumblr, 'tumblr:7101')).toMatchObject({
      text: 'Y después la huerta.\n#día tranquilo',
      quoted: 'Primero el té.',
      author: 'ineshuerta',
    });
  });
});

describe('rooms of Tumblr', () => {
  it.each([
    ['/dashboard', 'public'],
    ['/lenagarden/7001', 'public'],
    ['/tagged/rest', 'public'],
    ['/inbox', 'direct-messages'],
    ['/messaging/1', 'direct-messages'],
    ['/communities/quiet-gardens', 'closed-group'],
    ['/communitiesfan', 'public'],
  ])('%s is %s', (path, audience) => {
    expect(tumblr.audience(new URL(path, 'https://www.tumblr.com'), document)).toBe(audience);
  });
});

describeJunk(tumblr, (element) => {
  element.setAttribute('data-id', '1');
  element.setAttribute('tabindex', '-1');
});
