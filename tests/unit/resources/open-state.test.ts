import { describe, expect, it } from 'vitest';
import { type Opening, openState } from '../../../lib/resources';

const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const at = (iso: string) => Date.parse(iso);
const state = (opening: Opening | undefined, now: string) => openState(opening ? { opening } : {}, at(now));

const night: Opening = { zone: 'Europe/Stockholm', spans: [{ days: everyDay, from: '21:00', to: '06:00' }] };
const office: Opening = {
  zone: 'Asia/Singapore',
  spans: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', to: '18:00' }],
};
const evening: Opening = { zone: 'Europe/London', spans: [{ days: everyDay, from: '17:00', to: '24:00' }] };
const longWeekend: Opening = {
  zone: 'Europe/Luxembourg',
  spans: [
    { days: ['sun', 'mon', 'tue', 'wed', 'thu'], from: '11:00', to: '23:00' },
    { days: ['fri', 'sat'], from: '11:00', to: '03:00' },
  ],
};

describe('whether a line is open', () => {
  it.each([
    ['before midnight', night, '2026-11-24T22:30:00Z', '2026-11-25T05:00:00Z'],
    ['past midnight', night, '2026-11-25T02:00:00Z', '2026-11-25T05:00:00Z'],
    ['from Sunday night into Monday', night, '2026-11-30T01:00:00Z', '2026-11-30T05:00:00Z'],
    ['during office hours', office, '2026-11-24T02:00:00Z', '2026-11-24T10:00:00Z'],
    ['until midnight', evening, '2026-11-24T23:59:00Z', '2026-11-25T00:00:00Z'],
    ['in summer time', evening, '2026-07-01T16:00:00Z', '2026-07-01T23:00:00Z'],
    ['on the night to Saturday', longWeekend, '2026-11-28T01:30:00Z', '2026-11-28T02:00:00Z'],
  ])('it is, %s', (_when, opening, now, until) => {
    expect(state(opening, now)).toEqual({ state: 'open-now', until: at(until) });
  });

  it.each([
    ['by day, of a night line', night, '2026-11-24T12:00:00Z', '2026-11-24T20:00:00Z'],
    ['at the minute of closing', night, '2026-11-25T05:00:00Z', '2026-11-25T20:00:00Z'],
    ['at the weekend', office, '2026-11-28T04:00:00Z', '2026-11-30T02:00:00Z'],
    ['on Friday evening', office, '2026-11-27T10:00:00Z', '2026-11-30T02:00:00Z'],
    ['on the night to Monday', longWeekend, '2026-11-30T01:30:00Z', '2026-11-30T10:00:00Z'],
  ])('it is not, %s, and when it opens', (_when, opening, now, opens) => {
    expect(state(opening, now)).toEqual({ state: 'opens-later', at: at(opens) });
  });

  it('always, where it never closes', () => {
    expect(state({ always: true }, '2026-11-24T03:00:00Z')).toEqual({ state: 'open-now' });
    const pieces: Opening = { zone: 'UTC', spans: [{ days: everyDay, from: '00:00', to: '24:00' }] };
    expect(state(pieces, '2026-11-24T03:00:00Z')).toEqual({ state: 'open-now' });
  });

  it('is not known without hours, or in a zone that the platform does not know', () => {
    expect(state(undefined, '2026-11-24T03:00:00Z')).toEqual({ state: 'unknown' });
    expect(state({ ...night, zone: 'Nowhere/Town' }, '2026-11-24T03:00:00Z')).toEqual({ state: 'unknown' });
  });
});
