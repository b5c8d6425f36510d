// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.tiktok.com/foryou" }
import { describe, expect, it } from 'vitest';
import { tiktok } from '../../../lib/sites/adapters/tiktok';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const LAKE = 'tiktok:7500000000000000001';

describe('a feed on TikTok', () => {
  beforeEachShow('tiktok', '/foryou');

  it('gives the videos that are there and the comments that have words', () => {
    expect(readPage(tiktok).map(({ post }) => [post.kind, post.author, post.text])).toEqual([
      ['post', '@lakeside.ana', 'The lake at seven 🌅 with @otto_b who brought tea. #lake'],
      ['post', '@otto_b', ''],
      ['comment', '@mei.tan', 'I can hear the water 😌 @lakeside.ana'],
      ['comment', '@lakeside.ana', 'Come along next time.'],
    ]);
  });

  it('knows a video by its number, and its address', () => {
    expect(postOf(tiktok, LAKE)).toMatchObject({
      permalink: 'https://www.tiktok.com/@lakeside.ana/video/7500000000000000001',
      hashtags: ['lake'],
    });
  });

  it('knows a comment by its author and words', () => {
    const [, , comment, reply] = readPage(tiktok);
    expect(comment?.post.id).toMatch(/^tiktok:#/);
    expect(comment?.post.id).not.toBe(reply?.post.id);
  });

  it('reads a shell once it is filled', () => {
    const [first, , shell] = document.querySelectorAll('article');
    expect(shell && tiktok.read(shell)).toBeUndefined();
    shell?.append(...(first?.childNodes ?? []));
    expect(shell && tiktok.read(shell)?.id).toBe(LAKE);
    expect(first && tiktok.read(first)).toBeUndefined();
  });

  it('gives cards a place below the box that cuts a description, and below a comment', () => {
    const comment = readPage(tiktok)[2]?.post.id ?? '';
    expect(slotOf(tiktok, LAKE)).toBe(
      'div.css-1g-7937d88b--DivOverlayBottomContent > div.css-1i-7937d88b--DivMediaCardDescriptionContainer',
    );
    expect(slotOf(tiktok, comment)).toBe('div.css-2d-7937d88b--DivCommentContentWrapper > span');
  });

  it('knows where one writes', () => {
    expect(document.querySelectorAll(tiktok.composer ?? '').length).toBe(1);
  });
});

describe('a video opened on TikTok in Arabic', () => {
  it('is what its author wrote, and the comments, whatever the labels say', () => {
    showPage('tiktok-ar', '/@lakeside.ana/video/7500000000000000009');
    expect(readPage(tiktok).map(({ post }) => [post.kind, post.author, post.text])).toEqual([
      ['post', '@lakeside.ana', 'مساء هادئ قرب البحيرة #بحيرة'],
      ['comment', '@mei.tan', 'ما أجمل هذا'],
    ]);
    expect(readPage(tiktok)[0]?.post.id).toBe('tiktok:7500000000000000009');
  });
});

describe('rooms of TikTok', () => {
  it.each([
    ['/foryou', 'public'],
    ['/@lakeside.ana/video/7500000000000000001', 'public'],
    ['/messages', 'direct-messages'],
    ['/messages?lang=ar', 'direct-messages'],
  ])('%s is %s', (path, audience) => {
    expect(tiktok.audience(new URL(path, 'https://www.tiktok.com'), document)).toBe(audience);
  });
});

describeJunk(tiktok, (element) => element.setAttribute('class', 'css-1-DivCommentItemWrapper'));
