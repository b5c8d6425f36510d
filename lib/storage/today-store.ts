import * as v from 'valibot';
import { type CardKind, cardKinds } from '../settings';
import type { OpenDatabase } from './database';
import { nothingYet, type Today, totalsOf } from './today';

/** A kind of card that a record does not know yet was never shown, and is not quiet. */
const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0);
const until = v.optional(v.number(), 0);
const shownSchema = v.object({ day: v.string(), ...ofEachCard(count) });
const quietSchema = v.object(ofEachCard(until));

/**
 * Today's totals and "not now". No post, host, author, entry or hour is kept, and a day's totals are overwritten by the
 * next day's (safety.md, sections 1a and 5).
 */
export interface TodayStore {
  read(): Promise<Today>;
  /** Changes what is stored, in one transaction, and gives the result. */
  change(change: (today: Today) => Today): Promise<Today>;
}

export function todayStore(open: OpenDatabase): TodayStore {
  return {
    async read() {
      const database = await open();
      return todayOf(await database.get('state', 'today'), await database.get('state', 'quiet'));
    },
    async change(change) {
      const { store, done } = (await open()).transaction('state', 'readwrite');
      const next = change(todayOf(await store.get('today'), await store.get('quiet')));
      const shown = { day: next.day, ...next.shown };
      await Promise.all([store.put(shown, 'today'), store.put(next.quiet, 'quiet'), done]);
      return next;
    },
  };
}

function ofEachCard<T>(schema: T): Record<CardKind, T> {
  return Object.fromEntries(cardKinds.map((card) => [card, schema])) as Record<CardKind, T>;
}

function todayOf(storedShown: unknown, storedQuiet: unknown): Today {
  const shown = v.safeParse(shownSchema, storedShown);
  const quiet = v.safeParse(quietSchema, storedQuiet);
  return {
    day: shown.success ? shown.output.day : nothingYet.day,
    shown: shown.success ? totalsOf(shown.output) : nothingYet.shown,
    quiet: quiet.success ? totalsOf(quiet.output) : nothingYet.quiet,
  };
}
