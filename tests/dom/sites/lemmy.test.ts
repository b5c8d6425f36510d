// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://plants.example/" }
import { describe, expect, it } from 'vitest';
import { siteFor } from '../../../lib/sites';
import { lemmy } from '../../../lib/sites/adapters/lemmy';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const post = (number: number) => `lemmy:plants.example/post/${number}`;
const comment = (number: number) => `lemmy:plants.example/comment/${number}`;

describe('a list on Lemmy', () => {
  beforeEachShow('lemmy', '/');

  it('gives each post once, without those of communities of peer support', () => {
    expect(readPage(lemmy).map((found) => found.post.id)).toEqual([11, 12].map(post));
  });

  it('reads title and preview of a post on version 1.0', () => {
    expect(postOf(lemmy, post(11))).toMatchObject({
      kind: 'post',
      author: '@lena@far.example',
      permalink: 'https://plants.example/post/11',
      text: 'First beans\nThey came up overnight.',
      quoted: 'Patience, said the book.',
      links: [],
    });
  });

  it('reads a title on version 0.19, whose posts have no id', () => {
    expect(postOf(lemmy, post(12))).toMatchObject({ author: '@samir', text: 'My cup' });
  });

  it.each([
    [11, 'div.row > article.my-2'],
    [12, 'div.post-title > h1.h5'],
  ])('gives the card of %i the place %s, in no link', (number, slot) => {
    expect(slotOf(lemmy, post(number))).toBe(slot);
  });
});

describe('a post opened on Lemmy, in Arabic', () => {
  beforeEachShow('lemmy-ar', '/post/14');

  it('is a post and the comments that were not deleted', () => {
    expect(readPage(lemmy).map((found) => [found.post.id, found.post.kind])).toEqual([
      [post(14), 'post'],
      [comment(21), 'comment'],
      [comment(22), 'comment'],
    ]);
  });

  it.each([
    [post(14), 'كيف ترتاحون؟\nنسيت كيف.'],
    [comment(21), 'أمشي، هنا.'],
    [comment(22), 'حتى في المطر؟'],
  ])('reads the words of %s', (id, text) => {
    expect(postOf(lemmy, id)?.text).toBe(text);
  });

  it('keeps quoted lines apart and lists where the words lead', () => {
    expect(postOf(lemmy, comment(22))?.quoted).toBe('أمشي');
    expect(postOf(lemmy, post(14))?.links).toEqual(['https://walks.example/']);
  });

  it('gives cards a place after the text', () => {
    expect(slotOf(lemmy, post(14))).toBe('div.post-listing > article.col-12');
    expect(slotOf(lemmy, comment(21))).toBe('div.ms-2 > div.comment-content');
  });

  it('knows where people write', () => {
    expect(document.querySelector(lemmy.composer ?? ':not(*)')?.id).toBe('markdown-textarea-7');
  });
});

describe('rooms of Lemmy', () => {
  it.each([
    ['/', 'public'],
    ['/c/gardening', 'public'],
    ['/c/mentalhealth', 'peer-support'],
    ['/c/SuicideWatch@far.example', 'peer-support'],
    ['/c/mentalhealthofplants', 'public'],
    ['/inbox', 'direct-messages'],
    ['/create_private_message/7', 'direct-messages'],
    ['/reports', 'closed-group'],
  ])('%s is %s', (path, audience) => {
    showPage('lemmy');
    expect(lemmy.audience(new URL(path, 'https://plants.example'), document)).toBe(audience);
  });

  it.each([
    ['/c/garden', 3],
    ['/c/GriefSupport@far.example', 0],
  ])('an open post of %s gives %i posts to judge, its comments among them', (community, posts) => {
    showPage('lemmy-ar', '/post/14');
    document.querySelector('a[href^="/c/"]')?.setAttribute('href', community);
    expect(readPage(lemmy)).toHaveLength(posts);
  });
});

it('gives an instance of its own to another client that stands there', () => {
  showPage('photon');
  expect(siteFor(new URL('https://lemmy.world/'), document).id).toBe('photon');
});

describeJunk(lemmy, (element) => element.classList.add('post-listing'));
