import { describe, expect, it } from 'vitest';
import { postId, siteId } from '../../../lib/sites/reading/post-id';

const site = siteId('made-up');
const long = 'A long story about a boat, a stove and the east wind. '.repeat(6);

describe('the identity of a post', () => {
  it('is the site’s own where there is one', () => {
    expect(postId(site, '12', 'ada', long)).toBe('made-up:12');
  });

  it('stays when a cut text is expanded', () => {
    expect(postId(site, undefined, 'ada', `${long.slice(0, 150)}…`)).toBe(
      postId(site, undefined, 'ada', long),
    );
  });

  it.each([
    ['another author', 'bo', long],
    ['other words', 'ada', `Not so. ${long}`],
    ['short texts that begin alike', 'ada', `${long.slice(0, 80)} 2`],
  ])('differs for %s', (_, author, text) => {
    expect(postId(site, undefined, author, text)).not.toBe(postId(site, undefined, 'ada', long));
    expect(postId(site, undefined, author, text)).not.toBe(
      postId(site, undefined, author, `${text}!`.slice(1)),
    );
  });
});
