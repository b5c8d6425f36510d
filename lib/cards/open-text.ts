import { type CardMessages, fill } from '../i18n';
import type { OpenState } from '../resources';
import type { OpenText } from './card-model';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whether a service is open, in words. Times are of the reader's own clock, or of `timeZone` (IANA); the weekday is named
 * where the hour alone could mean another day. Nothing is said of what never closes, or of hours that nobody knows.
 * @param now epoch milliseconds
 */
export function openText(
  open: OpenState,
  now: number,
  messages: CardMessages['hours'],
  language: string,
  timeZone?: string,
): OpenText | undefined {
  const clock = (time: number, withDay: boolean) =>
    new Intl.DateTimeFormat(language, {
      hour: 'numeric',
      minute: '2-digit',
      hourCycle: 'h23',
      ...(withDay ? { weekday: 'short' } : {}),
      ...(timeZone ? { timeZone } : {}),
    }).format(time);
  const dayOf = (time: number) => new Intl.DateTimeFormat('en', { weekday: 'short', timeZone }).format(time);
  switch (open.state) {
    case 'unknown':
      return undefined;
    case 'open-now': {
      if (open.until === undefined) return undefined;
      const time = clock(open.until, open.until - now >= DAY_MS);
      return { text: fill(messages.openUntil, { time }), isOpen: true };
    }
    case 'opens-later': {
      const isToday = open.at - now < DAY_MS && dayOf(open.at) === dayOf(now);
      return { text: fill(messages.opens, { time: clock(open.at, !isToday) }), isOpen: false };
    }
    default:
      return open satisfies never;
  }
}
