import type { Opening, OpenSpan, Weekday } from './resource';

/** Epoch milliseconds. `until` is absent where it never closes. */
export type OpenState =
  | { readonly state: 'open-now'; readonly until?: number }
  | { readonly state: 'opens-later'; readonly at: number }
  | { readonly state: 'unknown' };

const MINUTE = 60_000;
const DAY = 24 * 60;
const WEEK = 7 * DAY;
const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a service is open at `now` (epoch milliseconds), by its own clock. A change to or from summer time before the
 * moment named shifts that moment by the hour.
 */
export function openState(of: { readonly opening?: Opening }, now: number): OpenState {
  const { opening } = of;
  if (!opening) return { state: 'unknown' };
  if ('always' in opening) return { state: 'open-now' };
  const minute = minuteOfWeek(opening.zone, now);
  if (minute === undefined) return { state: 'unknown' };
  const intervals = opening.spans.flatMap(intervalsOf);
  const begun = Math.floor(now / MINUTE) * MINUTE;
  const end = endOfOpening(minute, intervals);
  if (end === minute) return { state: 'opens-later', at: begun + wait(minute, intervals) * MINUTE };
  if (end - minute >= WEEK) return { state: 'open-now' };
  return { state: 'open-now', until: begun + (end - minute) * MINUTE };
}

/** Minutes since Monday 00:00 in the zone; undefined where the platform does not know the zone. */
function minuteOfWeek(zone: string, now: number): number | undefined {
  try {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
    const day = weekdays.map(String).indexOf(part['weekday']?.toLowerCase() ?? '');
    return day < 0 ? undefined : day * DAY + Number(part['hour']) * 60 + Number(part['minute']);
  } catch {
    return undefined;
  }
}

function intervalsOf({ days, from, to }: OpenSpan): readonly Interval[] {
  const start = minutes(from);
  const length = (minutes(to) - start + DAY) % DAY || DAY;
  return days.map((day) => {
    const begin = weekdays.indexOf(day) * DAY + start;
    return { start: begin, end: begin + length };
  });
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** Where the opening that holds `minute` ends, openings that touch joined; `minute` itself where none holds it. */
function endOfOpening(minute: number, intervals: readonly Interval[]): number {
  let end = minute;
  for (let grown = true; grown && end - minute < WEEK; ) {
    grown = false;
    for (const interval of intervals) {
      const into = (((end - interval.start) % WEEK) + WEEK) % WEEK;
      if (into < interval.end - interval.start) {
        end += interval.end - interval.start - into;
        grown = true;
      }
    }
  }
  return end;
}

function wait(minute: number, intervals: readonly Interval[]): number {
  return Math.min(...intervals.map(({ start }) => (((start - minute) % WEEK) + WEEK) % WEEK));
}
