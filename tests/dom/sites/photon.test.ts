// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://phtn.app/" }
import { describe, expect, it } from 'vitest';
import { photon } from '../../../lib/sites/adapters/photon';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, slotOf } from './page';

describe('Photon', () => {
  beforeEachShow('photon');

  it('gives posts and comments, each for itself, without those of communities of peer support', () => {
    expect(readPage(photon).map(({ post }) => [post.id, post.kind, post.text])).toEqual([
      ['photon:phtn.app/post/11', 'post', 'First beans\nDay one\nThey came up overnight.'],
      ['photon:phtn.app/comment/21', 'comment', 'I walk.'],
      ['photon:phtn.app/comment/22', 'comment', 'In the rain?'],
    ]);
  });

  it('knows author and address', () => {
    expect(postOf(photon, 'photon:phtn.app/post/11')).toMatchObject({
      author: '@lena@far.example',
      permalink: 'https://phtn.app/post/plants.example/11',
    });
  });

  it.each([
    ['post/11', 'article.relative > section.relative'],
    ['comment/21', 'div.flex > article.break-words'],
  ])('gives the card of %s the place %s', (own, slot) => {
    expect(slotOf(photon, `photon:phtn.app/${own}`)).toBe(slot);
  });

  it('finds where a comment is written', () => {
    expect(document.querySelectorAll(photon.composer ?? '')).toHaveLength(1);
  });

  it.each([
    ['/c/depression@far.example', 'peer-support'],
    ['/inbox', 'direct-messages'],
    ['/c/tea', 'public'],
  ])('takes %s for %s', (path, audience) => {
    expect(photon.audience(new URL(path, 'https://phtn.app'), document)).toBe(audience);
  });
});

describeJunk(photon, (element) => element.classList.add('group/post'));
