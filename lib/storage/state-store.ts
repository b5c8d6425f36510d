import * as v from 'valibot';
import { type CardKind, cardKinds } from '../settings';
import type { Database } from './database';

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
const todaySchema = v.object({ day: v.string(), helpline: countSchema, wording: countSchema });
const quietSchema = v.object({ helpline: v.number(), wording: v.number() });

export type Totals = Readonly<Record<CardKind, number>>;

/**
 * Plain totals of today's full cards and the times until which "not now" holds. No post, host, author, entry or hour is
 * kept, and yesterday's totals are forgotten (safety.md, sections 1a and 5).
 */
export interface StateStore {
  /** @param day local date, `YYYY-MM-DD` */
  shownOn(day: string): Promise<Totals>;
  countShown(day: string, card: CardKind): Promise<Totals>;
  /** Epoch milliseconds per kind; 0 when not quiet. */
  quietUntil(): Promise<Totals>;
  setQuiet(card: CardKind, until: number): Promise<Totals>;
  /** Forgets today's totals and every "not now". */
  reset(): Promise<void>;
  /** Ends every "not now": a new browser session begins. */
  endQuiet(): Promise<void>;
}

const none: Totals = { helpline: 0, wording: 0 };

export function stateStore(database: Promise<Database>): StateStore {
  return {
    async shownOn(day) {
      return totalsOf(await (await database).get('state', 'today'), day);
    },
    async countShown(day, card) {
      const transaction = (await database).transaction('state', 'readwrite');
      const totals = totalsOf(await transaction.store.get('today'), day);
      const next = { ...totals, [card]: totals[card] + 1 };
      await Promise.all([transaction.store.put({ day, ...next }, 'today'), transaction.done]);
      return next;
    },
    async quietUntil() {
      return quietOf(await (await database).get('state', 'quiet'));
    },
    async setQuiet(card, until) {
      const transaction = (await database).transaction('state', 'readwrite');
      const next = { ...quietOf(await transaction.store.get('quiet')), [card]: until };
      await Promise.all([transaction.store.put(next, 'quiet'), transaction.done]);
      return next;
    },
    async reset() {
      await (await database).clear('state');
    },
    async endQuiet() {
      await (await database).delete('state', 'quiet');
    },
  };
}

function totalsOf(stored: unknown, day: string): Totals {
  const parsed = v.safeParse(todaySchema, stored);
  return parsed.success && parsed.output.day === day ? pick(parsed.output) : none;
}

function quietOf(stored: unknown): Totals {
  const parsed = v.safeParse(quietSchema, stored);
  return parsed.success ? pick(parsed.output) : none;
}

function pick(record: Totals): Totals {
  return Object.fromEntries(cardKinds.map((card) => [card, record[card]])) as Record<CardKind, number>;
}
