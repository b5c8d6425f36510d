// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.youtube.com/" }
import { describe, expect, it } from 'vitest';
import { youtube } from '../../../lib/sites/adapters/youtube';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const VIDEO = 'youtube:bread00001';

describe('a video on YouTube', () => {
  beforeEachShow('youtube', '/watch?v=bread00001');

  it('is its title and description, and the comments, without drafts, suggestions and the page before', () => {
    expect(readPage(youtube).map(({ post }) => [post.id, post.kind])).toEqual([
      [VIDEO, 'post'],
      ['youtube:Ugx01', 'comment'],
      ['youtube:Ugx01.9a', 'comment'],
      ['youtube:Ugx02', 'comment'],
    ]);
  });

  it.each([
    [VIDEO, 'How to rest a sourdough\nTwelve hours in the cold.\n\nRecipe: https://bread.example 🍞 #bread'],
    ['youtube:Ugx01', 'Twelve hours is hard to wait 😅\n\nI made it to nine.'],
    ['youtube:Ugx01.9a', '@oda.lind Nine is fine.'],
    ['youtube:Ugx02', 'Mine never rose.'],
  ])('reads the words of %s', (id, text) => {
    expect(postOf(youtube, id)?.text).toBe(text);
  });

  it('knows authors and addresses', () => {
    expect(postOf(youtube, VIDEO)).toMatchObject({
      author: 'Slow Bread',
      permalink: 'https://www.youtube.com/watch?v=bread00001',
    });
    expect(postOf(youtube, 'youtube:Ugx01')).toMatchObject({
      author: '@oda.lind',
      permalink: 'https://www.youtube.com/watch?v=bread00001&lc=Ugx01',
    });
  });

  it('reads the beginning of a description until the whole is there', () => {
    document.querySelector('#expanded')?.replaceChildren();
    expect(postOf(youtube, VIDEO)?.text).toBe('How to rest a sourdough\nTwelve hours in the cold.');
  });

  it('says nothing while its elements are still bound to another video', () => {
    window.history.replaceState({}, '', '/watch?v=bread00009');
    expect(readPage(youtube)).toEqual([]);
    document.querySelector('ytd-watch-flexy')?.setAttribute('video-id', 'bread00009');
    expect(readPage(youtube)[0]?.post.id).toBe('youtube:bread00009');
    expect(youtube.observedAttributes).toContain('video-id');
  });

  it.each([
    [VIDEO, 'div > ytd-text-inline-expander'],
    ['youtube:Ugx01', 'div > ytd-expander'],
    ['youtube:Ugx02', 'ytd-comment-renderer > ytd-expander'],
  ])('gives cards of %s the place %s, after what cuts the words', (id, slot) => {
    expect(slotOf(youtube, id)).toBe(slot);
  });

  it('knows where one writes', () => {
    expect(document.querySelectorAll(youtube.composer ?? '').length).toBe(1);
  });
});

describe('posts of a channel on YouTube in Russian', () => {
  beforeEachShow('youtube-posts-ru', '/@slowbread/posts');

  it('are read with what they share apart, without votes and lists of videos', () => {
    expect(readPage(youtube).map(({ post }) => [post.id, post.text, post.quoted])).toEqual([
      ['youtube:UgkxA1', 'Завтра печём ржаной.', undefined],
      ['youtube:UgkxA2', 'Лучше не скажешь.', 'Хлеб учит ждать.'],
      ['youtube:UgkxA3', '', undefined],
    ]);
  });
});

it('is a public room throughout', () => {
  showPage('youtube');
  expect(youtube.audience(new URL('https://www.youtube.com/watch?v=1'), document)).toBe('public');
});

describeJunk(youtube, (element) => {
  const item = document.createElement('ytd-comment-view-model');
  item.append(...element.childNodes);
  element.append(item);
});
