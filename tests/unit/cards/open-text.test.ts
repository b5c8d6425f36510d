import { describe, expect, it } from 'vitest';
import { openText } from '../../../lib/cards/open-text';
import { cardMessagesFor } from '../../../lib/i18n';

const { hours } = cardMessagesFor('en').messages;
/** A Tuesday. */
const NOW = Date.parse('2026-11-24T12:00:00Z');
const at = (iso: string) => Date.parse(iso);
const said = (open: Parameters<typeof openText>[0], zone = 'UTC') => openText(open, NOW, hours, 'en', zone);

describe('whether a service is open, in words', () => {
  it.each([
    ['this evening', '2026-11-24T22:00:00Z', 'UTC', 'Open now, until 22:00'],
    ['by the reader’s own clock', '2026-11-24T22:00:00Z', 'Europe/Berlin', 'Open now, until 23:00'],
    ['past midnight, still by the hour', '2026-11-25T02:00:00Z', 'UTC', 'Open now, until 02:00'],
    ['another day', '2026-11-27T18:00:00Z', 'UTC', 'Open now, until Fri 18:00'],
  ])('open until %s', (_, until, zone, text) => {
    expect(said({ state: 'open-now', until: at(until) }, zone)).toEqual({ text, isOpen: true });
  });

  it.each([
    ['later today', '2026-11-24T17:00:00Z', 'UTC', 'Closed now, opens 17:00'],
    ['tomorrow, within the day', '2026-11-25T09:00:00Z', 'UTC', 'Closed now, opens Wed 09:00'],
    ['today there and tomorrow here', '2026-11-24T17:00:00Z', 'Asia/Tokyo', 'Closed now, opens Wed 02:00'],
    ['the same weekday a week later', '2026-12-01T11:00:00Z', 'UTC', 'Closed now, opens Tue 11:00'],
  ])('opens %s', (_, opens, zone, text) => {
    expect(said({ state: 'opens-later', at: at(opens) }, zone)).toEqual({ text, isOpen: false });
  });

  it('says nothing where it never closes, or where nobody knows', () => {
    expect(said({ state: 'open-now' })).toBeUndefined();
    expect(said({ state: 'unknown' })).toBeUndefined();
  });
});
