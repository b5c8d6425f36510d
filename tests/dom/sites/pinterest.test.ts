// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.pinterest.com/" }
import { describe, expect, it } from 'vitest';
import { pinterest } from '../../../lib/sites/adapters/pinterest';
import { describeJunk } from './junk';
import { beforeEachShow, postOf, readPage, showPage, slotOf } from './page';

const summary = () => readPage(pinterest).map(({ post }) => [post.kind, post.author, post.text]);

describe('a pin on Pinterest', () => {
  beforeEachShow('pinterest', '/pin/paper-lanterns--701/');

  it('is its title and description, and the comments, without the grid below', () => {
    expect(summary()).toEqual([
      ['post', 'Maya Folds', 'Paper lanterns for a long evening\nFold, cut, wait 🏮 #paper'],
      ['comment', 'Sol Ek', 'Mine leaned, @maya_folds, and I love it'],
      ['comment', 'Maya Folds', 'Leaning is allowed.'],
    ]);
  });

  it('knows a pin by its number, and a comment by its author and words', () => {
    const [pin, comment] = readPage(pinterest);
    expect(pin?.post).toMatchObject({
      id: 'pinterest:701',
      permalink: 'https://www.pinterest.com/pin/701/',
      links: ['https://www.pinterest.com/search/pins/?q=%23paper'],
    });
    expect(comment?.post.id).toMatch(/^pinterest:#/);
    expect(comment?.post.permalink).toBeUndefined();
  });

  it('gives cards a place after the words', () => {
    const comment = readPage(pinterest)[1]?.post.id ?? '';
    expect(slotOf(pinterest, 'pinterest:701')).toBe('div > div');
    expect(slotOf(pinterest, comment)).toBe('div > span');
  });

  it('knows where one writes', () => {
    expect(document.querySelectorAll(pinterest.composer ?? '').length).toBe(1);
  });
});

describe('elsewhere on Pinterest', () => {
  it('a visitor in Russian reads a title and comments', () => {
    showPage('pinterest-ru', '/pin/702/');
    expect(summary()).toEqual([
      ['post', undefined, 'Бумажные фонарики'],
      ['comment', 'Соль', 'Как тихо на этой картинке'],
    ]);
  });

  it('a grid says nothing', () => {
    showPage('pinterest', '/');
    expect(postOf(pinterest, 'pinterest:909')).toBeUndefined();
    expect(readPage(pinterest).some(({ post }) => post.kind === 'post')).toBe(false);
  });
});

describe('rooms of Pinterest', () => {
  it.each([
    ['/', 'public'],
    ['/pin/701/', 'public'],
    ['/messages/1/', 'direct-messages'],
    ['/inbox/', 'direct-messages'],
  ])('%s is %s', (path, audience) => {
    expect(pinterest.audience(new URL(path, 'https://www.pinterest.com'), document)).toBe(audience);
  });
});

describeJunk(pinterest, (element) => element.setAttribute('data-test-id', 'author-and-comment-container'));
