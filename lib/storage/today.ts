import { type CardKind, cardKinds } from '../settings';

export type Totals = Readonly<Record<CardKind, number>>;

/** Plain totals of one day's full cards, and the times until which "not now" holds. */
export interface Today {
  /** Local date, `YYYY-MM-DD`; empty when nothing was ever counted. */
  readonly day: string;
  readonly shown: Totals;
  /** Epoch milliseconds per kind; 0 when not quiet. */
  readonly quiet: Totals;
}

const none: Totals = { helpline: 0, wording: 0, fact: 0, step: 0 };

export const nothingYet: Today = { day: '', shown: none, quiet: none };

/** The same on `day`: totals of another day are forgotten, "not now" goes on. */
export function onDay(today: Today, day: string): Today {
  return today.day === day ? today : { ...today, day, shown: none };
}

/** One more card shown on `day`. */
export function withShown(today: Today, day: string, card: CardKind): Today {
  const { quiet, shown } = onDay(today, day);
  return { day, shown: { ...shown, [card]: shown[card] + 1 }, quiet };
}

/** "Not now" for one kind, until a time in epoch milliseconds. */
export function withQuiet(today: Today, card: CardKind, until: number): Today {
  return { ...today, quiet: { ...today.quiet, [card]: until } };
}

/** Every "not now" at its end: a new browser session begins. */
export function withoutQuiet(today: Today): Today {
  return { ...today, quiet: none };
}

/** The totals of a record that may hold more. */
export function totalsOf(record: Totals): Totals {
  return Object.fromEntries(cardKinds.map((card) => [card, record[card]])) as Record<CardKind, number>;
}
