import type { DistressSignal, EntryId, PlainSignal, StigmaSignal } from '../../lib/analysis';
import type { Circumstances } from '../../lib/policy';
import { defaultSettings } from '../../lib/settings';

/** Totals of each kind of card, where nothing was shown. */
export const none = { helpline: 0, wording: 0, fact: 0, step: 0 };

const evidence = [{ entry: 'en.test' as EntryId, start: 0, end: 4 }];

export function distress(change: Partial<DistressSignal> = {}): DistressSignal {
  return {
    kind: 'distress',
    level: 'crisis',
    perspective: 'self',
    topic: 'suicide',
    imminent: false,
    evidence,
    ...change,
  };
}

export const stigma: StigmaSignal = { kind: 'stigma', type: 'slur_label', evidence };

export function plain(kind: PlainSignal['kind']): PlainSignal {
  return { kind, evidence };
}

export const NOON = Date.UTC(2026, 10, 1, 12);

export function circumstances(change: Partial<Circumstances> = {}): Circumstances {
  return {
    now: NOON,
    settings: defaultSettings,
    host: 'x.com',
    place: 'public',
    shownToday: none,
    linesHere: none,
    quietUntil: none,
    ...change,
  };
}
