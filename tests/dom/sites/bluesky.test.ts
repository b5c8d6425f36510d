// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://bsky.app/" }
import { describe, expect, it } from 'vitest';
import { bluesky } from '../../../lib/sites/adapters/bluesky';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const WREN = 'bluesky:wren.example.social/3aaa';
const PIA = 'bluesky:pia.example.social/3ccc';

describe('a feed on Bluesky', () => {
  beforeEachShow('bluesky', '/');

  it('gives the posts that are shown, pictures alone among them', () => {
    expect(readPage(bluesky).map(({ post }) => post.id)).toEqual([
      WREN,
      'bluesky:otto.example.social/3bbb',
      PIA,
      'bluesky:pia.example.social/3ddd',
      'bluesky:otto.example.social/3eee',
    ]);
  });

  it('reads the words without the button, and keeps the lines', () => {
    expect(postOf(bluesky, WREN)?.text).toBe(
      'Two blackbirds this morning.\n\nNotes are at birds.example/notes and #birds',
    );
  });

  it('knows author, address and links', () => {
    expect(postOf(bluesky, WREN)).toMatchObject({
      author: '@wren.example.social',
      permalink: 'https://bsky.app/profile/wren.example.social/post/3aaa',
      links: ['https://birds.example/notes', 'https://bsky.app/hashtag/birds'],
      kind: 'post',
    });
  });

  it('keeps a quoted post apart', () => {
    expect(postOf(bluesky, PIA)).toMatchObject({
      text: 'Agreed, with bread.',
      quoted: 'Soup is a form of friendship.',
    });
  });

  it('notices that an element carries another post by the attribute it says to watch', () => {
    expect(bluesky.observedAttributes).toContain('data-testid');
  });

  it('gives cards a place after the words, outside the quote', () => {
    expect(slotOf(bluesky, PIA)).toBe('div > div.postText');
  });
});

describe('a thread on Bluesky', () => {
  beforeEachShow('bluesky-thread', '/profile/wren.example.social/post/3open');

  it('is a post and its comments, whose words have no mark of their own', () => {
    expect(readPage(bluesky).map(({ post }) => [post.id, post.kind, post.text])).toEqual([
      ['bluesky:wren.example.social/3open', 'post', 'Which bird did you hear first this year?'],
      ['bluesky:otto.example.social/3rep1', 'comment', 'A robin, under the lamp.'],
      ['bluesky:pia.example.social/3rep2', 'comment', 'See mine: bsky.app/profile/pia…'],
    ]);
  });
});

describe('rooms of Bluesky', () => {
  it.each([
    ['/', 'public'],
    ['/search?q=rest', 'public'],
    ['/messages', 'direct-messages'],
    ['/messages/abc', 'direct-messages'],
  ])('%s is %s', (path, audience) => {
    expect(bluesky.audience(new URL(path, 'https://bsky.app'), document)).toBe(audience);
  });
});

it('knows where one writes', () => {
  showPage('bluesky');
  expect(document.querySelectorAll(bluesky.composer ?? '').length).toBe(1);
});

describeJunk(bluesky, (element) => element.setAttribute('data-testid', 'feedItem-by-wren.example.social'));
