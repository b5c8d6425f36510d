import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../entrypoints/library/origins-of';
import { siteChoices } from '../../../entrypoints/library/site-choices';

describe('the address a person types', () => {
  it.each([
    ['mastodon.example', ['https://mastodon.example/*', 'https://www.mastodon.example/*']],
    ['www.reddit.com', ['https://www.reddit.com/*', 'https://reddit.com/*']],
    ['  https://forum.example/board?page=2 ', ['https://forum.example/*', 'https://www.forum.example/*']],
    ['http://localhost:8080/', ['http://localhost/*']],
    ['http://127.0.0.1:8080/', ['http://127.0.0.1/*']],
  ])('%s', (typed, origins) => expect(originsOf(typed)).toEqual(origins));
  it.each(['', '   ', 'nonsense', 'ftp://a.example', 'javascript:alert(1)', 'https://', 'a b'])(
    'not %j',
    (typed) => expect(originsOf(typed)).toBeUndefined(),
  );
});

describe('the sites to choose from', () => {
  const named = (granted: readonly string[], name: string) =>
    siteChoices(granted).find((site) => site.name === name);

  it('one of the list is added when its first host is granted, not with another of its hosts', () => {
    expect(named([], 'X')?.added).toBe(false);
    expect(named(['https://x.com/*'], 'X')?.added).toBe(true);
    expect(named(['https://mobile.twitter.com/*'], 'X')?.added).toBe(false);
  });

  it('one added by hand stands once, with all its origins', () => {
    const both = ['https://forum.example/*', 'https://www.forum.example/*'];
    expect(named(both, 'forum.example')).toEqual({ name: 'forum.example', origins: both, added: true });
  });
});
