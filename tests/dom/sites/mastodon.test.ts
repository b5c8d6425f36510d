// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://garden.example/home" }
import { describe, expect, it } from 'vitest';
import { siteFor } from '../../../lib/sites';
import { mastodon } from '../../../lib/sites/adapters/mastodon';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const id = (number: number) => `mastodon:garden.example/${number}`;

describe('columns on Mastodon', () => {
  beforeEachShow('mastodon', '/home');

  it('give each post once, pictures alone among them, without private mentions and closed warnings', () => {
    expect(readPage(mastodon).map(({ post }) => post.id)).toEqual([501, 402, 503, 504, 507, 510].map(id));
  });

  it.each([
    [
      'with links in parts, an emoji and tags',
      501,
      'Die Bohnen :sprout: sind da.\nMehr hier:\nbeans.example/spring\n#garten',
    ],
    ['boosted', 402, 'Tea first, answers later.'],
    ['replying', 503, '@lena they look strong'],
    ['quoting', 504, 'My rule too.'],
    ['opened', 510, 'One post, opened.'],
  ])('read the words of a post %s', (_, number, text) => {
    expect(postOf(mastodon, id(number))?.text).toBe(text);
  });

  it('know author, address, language and whole links', () => {
    expect(postOf(mastodon, id(501))).toMatchObject({
      author: '@lena@garden.example',
      permalink: 'https://garden.example/@lena@garden.example/501',
      lang: 'de',
      links: ['https://beans.example/spring/2026/march', 'https://garden.example/tags/garten'],
    });
  });

  it('keep a quoted post apart and do not read it by itself', () => {
    expect(postOf(mastodon, id(504))?.quoted).toBe('Tea first, answers later.');
  });

  it.each([
    [501, 'post'],
    [503, 'comment'],
    [510, 'post'],
  ])('take %i for a %s', (number, kind) => {
    expect(postOf(mastodon, id(number))?.kind).toBe(kind);
  });

  it.each([501, 503, 510])('give cards a place after the content of %i', (number) => {
    expect(slotOf(mastodon, id(number))).toMatch(/^div\.(detailed-)?status > div\.status__content$/);
  });
});

describe('an unknown host', () => {
  it('is Mastodon when its page is', () => {
    showPage('mastodon');
    expect(siteFor(new URL('https://garden.example/home'), document).id).toBe('mastodon');
  });

  it('is not Mastodon for a heading of that name', () => {
    document.documentElement.innerHTML = '<body><h2 id="mastodon">Mastodon</h2></body>';
    expect(siteFor(new URL('https://docs.example/'), document).id).toBe('generic');
  });
});

describe('rooms of Mastodon', () => {
  it.each([
    ['/home', 'public'],
    ['/search', 'public'],
    ['/conversations', 'direct-messages'],
    ['/deck/conversations', 'direct-messages'],
    ['/direct', 'direct-messages'],
  ])('%s is %s', (path, audience) => {
    expect(mastodon.audience(new URL(path, 'https://garden.example'), document)).toBe(audience);
  });
});

it('knows where one writes', () => {
  showPage('mastodon');
  expect(document.querySelectorAll(mastodon.composer ?? '').length).toBe(1);
});

describeJunk(mastodon, (element) => element.classList.add('status'));
