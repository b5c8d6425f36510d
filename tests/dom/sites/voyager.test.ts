// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://vger.app/" }
import { describe, expect, it } from 'vitest';
import { voyager } from '../../../lib/sites/adapters/voyager';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, slotOf } from './page';

const OPEN = '/posts/plants.example/c/gardening/comments/11';

describe('an open post on Voyager', () => {
  beforeEachShow('voyager', OPEN);

  it('is its text and the comments that have words', () => {
    expect(readPage(voyager).map(({ post }) => [post.id, post.kind, post.text])).toEqual([
      ['voyager:vger.app/post/11', 'post', 'They came up overnight. See pods.'],
      ['voyager:vger.app/comment/21', 'comment', 'I walk to see them.'],
    ]);
  });

  it('knows author, address and quoted lines', () => {
    expect(postOf(voyager, 'voyager:vger.app/post/11')).toMatchObject({
      author: '@lena@far.example',
      permalink: `https://vger.app${OPEN}`,
    });
    expect(postOf(voyager, 'voyager:vger.app/comment/21')?.quoted).toBe('overnight');
  });

  it('gives cards a place after the text', () => {
    expect(slotOf(voyager, 'voyager:vger.app/comment/21')).toBe('div._content_3_2 > div.collapse-md-margins');
  });

  it('finds where a comment is written', () => {
    expect(document.querySelectorAll(voyager.composer ?? '')).toHaveLength(1);
  });

  it.each([
    [OPEN, 'public'],
    ['/posts/plants.example/c/GriefSupport@far.example/comments/12', 'peer-support'],
    ['/inbox/messages/lena', 'direct-messages'],
  ])('takes %s for %s', (path, audience) => {
    expect(voyager.audience(new URL(path, 'https://vger.app'), document)).toBe(audience);
  });

  it('leaves a post alone that says it is of a community of peer support', () => {
    document
      .querySelector('a[href$="/c/gardening"]')
      ?.setAttribute('href', '/posts/plants.example/c/GriefSupport');
    expect(postOf(voyager, 'voyager:vger.app/post/11')).toBeUndefined();
  });
});

describeJunk(voyager, (element) => element.classList.add('comment-7'));
