import { expect, it } from 'vitest';
import { healthOf } from '../../../entrypoints/feed/health';

const known = { matches: ['https://x.com/*'] } as const;
const family = { matches: [], recognises: () => true } as const;
const unwalked = { ...known, withoutCards: true } as const;
const generic = { matches: [] } as const;

const cases = [
  ['no element may be a post', known, { candidates: 0, looks: 0, posts: 0 }, 'nothing-found'],
  ['elements came near and none was a post', known, { candidates: 9, looks: 4, posts: 0 }, 'nothing-found'],
  ['the same for a family of sites', family, { candidates: 9, looks: 4, posts: 0 }, 'nothing-found'],
  ['no element came near yet, as in a hidden tab', known, { candidates: 9, looks: 0, posts: 0 }, 'unknown'],
  ['one post was read', known, { candidates: 9, looks: 4, posts: 1 }, 'working'],
  ['a site where no card may stand', unwalked, { candidates: 0, looks: 0, posts: 0 }, 'unknown'],
  ['a page that no adapter knows', generic, { candidates: 0, looks: 0, posts: 0 }, 'unknown'],
] as const;

it.each(cases)('%s', (_, site, count, expected) => {
  let now = 0;
  const health = healthOf(site, count, () => now);
  now = 10_000;
  expect(health()).toBe(expected);
});

it('a page has time to load before anything is said of it', () => {
  let now = 0;
  const health = healthOf(known, { candidates: 0, looks: 0, posts: 0 }, () => now);
  now = 9_999;
  expect(health()).toBe('unknown');
});
