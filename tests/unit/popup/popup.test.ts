import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { tomorrowMorning } = await import('../../../entrypoints/popup/popup-actions');
const { originOf } = await import('../../../entrypoints/library/library-actions');

it('until tomorrow ends on the next morning, also at the end of a month', () => {
  expect(new Date(tomorrowMorning(new Date(2026, 10, 30, 23, 30)))).toEqual(new Date(2026, 11, 1, 6));
  expect(new Date(tomorrowMorning(new Date(2026, 10, 30, 1, 0)))).toEqual(new Date(2026, 11, 1, 6));
});

describe('the address a person types', () => {
  it.each([
    ['mastodon.example', 'https://mastodon.example/*'],
    ['  https://forum.example/board?page=2 ', 'https://forum.example/*'],
    ['http://localhost:8080/', 'http://localhost/*'],
  ])('%s', (typed, origin) => expect(originOf(typed)).toBe(origin));
  it.each(['', '   ', 'nonsense', 'ftp://a.example', 'javascript:alert(1)', 'https://', 'a b'])(
    'not %j',
    (typed) => expect(originOf(typed)).toBeUndefined(),
  );
});
