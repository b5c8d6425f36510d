// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.threads.com/" }
import { describe, expect, it } from 'vitest';
import { threads } from '../../../lib/sites/adapters/threads';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, slotOf } from './page';

const summary = () => readPage(threads).map(({ post }) => [post.id, post.kind, post.author, post.text]);

describe('a feed on Threads', () => {
  beforeEachShow('threads', '/');

  it('gives each post once, pictures alone among them, without advertisements', () => {
    expect(summary()).toEqual([
      [
        'threads:DAaa01',
        'post',
        '@tova.berg',
        'Found the old sled 🛷\n\nThank you @emre.k, see sled.example',
      ],
      ['threads:DAaa02', 'post', '@emre.k', 'This, all winter.'],
      ['threads:DAaa03', 'post', '@emre.k', ''],
      ['threads:DAaa04', 'post', '@lin.wei', 'Soup first. Then the long story.'],
    ]);
  });

  it('knows addresses and links', () => {
    expect(postOf(threads, 'threads:DAaa01')).toMatchObject({
      permalink: 'https://www.threads.com/@tova.berg/post/DAaa01',
      links: ['https://www.threads.com/@emre.k', 'https://l.threads.com/?u=https%3A%2F%2Fsled.example%2F'],
    });
  });

  it('keeps a quoted post apart and does not read it by itself', () => {
    expect(postOf(threads, 'threads:DAaa02')?.quoted).toBe('Snow makes everyone whisper.');
    expect(postOf(threads, 'threads:DAaa00')).toBeUndefined();
  });

  it('gives cards a place after the words, outside the quote', () => {
    expect(slotOf(threads, 'threads:DAaa02')).toBe('div > span');
    expect(slotOf(threads, 'threads:DAaa03')).toBeUndefined();
  });

  it('knows where one writes', () => {
    expect(document.querySelectorAll(threads.composer ?? '').length).toBe(1);
  });
});

describe('a post opened on Threads in Spanish', () => {
  beforeEachShow('threads-post-es', '/@lin.wei/post/DBbb01');

  it('is a post and its comments, without badges, whatever the labels say', () => {
    expect(summary()).toEqual([
      ['threads:DBbb01', 'post', '@lin.wei', '¿Qué sopa os cura?'],
      ['threads:DBbb02', 'comment', '@tova.berg', 'La de mi abuela.'],
      ['threads:DBbb03', 'comment', '@lin.wei', 'Receta, por favor.'],
    ]);
  });

  it('has a place for a reply', () => {
    expect(document.querySelectorAll(threads.composer ?? '').length).toBe(1);
  });
});

describe('rooms of Threads', () => {
  it.each([
    ['/', 'public'],
    ['/@lin.wei/post/DBbb01', 'public'],
    ['/messages', 'direct-messages'],
    ['/direct/inbox', 'direct-messages'],
    ['/@messages', 'public'],
  ])('%s is %s', (path, audience) => {
    expect(threads.audience(new URL(path, 'https://www.threads.com'), document)).toBe(audience);
  });
});

describeJunk(threads, (element) => element.setAttribute('data-pressable-container', 'true'));
