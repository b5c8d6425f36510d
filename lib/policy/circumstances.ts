import type { CardKind, Settings } from '../settings';

/** Whether posts here are for everyone. Mirrors what an adapter reports; anything but `public` is left alone. */
export type Place = 'public' | 'direct-messages' | 'closed-group' | 'peer-support';

/** Everything but the signals that a decision depends on. Time is an argument; nothing here is about a post. */
export interface Circumstances {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly settings: Settings;
  readonly host: string;
  readonly place: Place;
  /** Full cards shown today on this device, by kind: plain totals. */
  readonly shownToday: Readonly<Record<CardKind, number>>;
  /** Lines shown since this page was opened, by kind. */
  readonly linesHere: Readonly<Record<CardKind, number>>;
  /** Epoch milliseconds until which a kind stays silent after "not now"; 0 when it does not. */
  readonly quietUntil: Readonly<Record<CardKind, number>>;
}
