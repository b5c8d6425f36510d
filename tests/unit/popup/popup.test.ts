import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { tomorrowMorning } = await import('../../../entrypoints/popup/popup-actions');

it('until tomorrow ends on the next morning, also at the end of a month', () => {
  expect(new Date(tomorrowMorning(new Date(2026, 10, 30, 23, 30)))).toEqual(new Date(2026, 11, 1, 6));
  expect(new Date(tomorrowMorning(new Date(2026, 10, 30, 1, 0)))).toEqual(new Date(2026, 11, 1, 6));
});
