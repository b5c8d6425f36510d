import { expect, it, vi } from 'vitest';
import { fill, pageMessagesFor } from '../../../lib/i18n';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { today } = pageMessagesFor('en');
const { tomorrowMorning } = await import('../../../entrypoints/popup/popup-actions');

it('until tomorrow ends on the next morning, also at the end of a month', () => {
  expect(new Date(tomorrowMorning(new Date(2026, 10, 30, 23, 30)))).toEqual(new Date(2026, 11, 1, 6));
  expect(new Date(tomorrowMorning(new Date(2026, 10, 30, 1, 0)))).toEqual(new Date(2026, 11, 1, 6));
});

it('one card of a kind is not counted as several', () => {
  const said = fill(today, { helpline: '1', wording: '1', fact: '1' });
  expect(said.match(/\d/g)).toHaveLength(3);
  expect(said).not.toMatch(/\b1 \w+/);
});
