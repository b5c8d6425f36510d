import { evidenceOf, type Hit, isNegated, type Reading } from '../context';
import type { Cue } from '../cue';
import type { PlainSignal } from '../signal';

/** Kinds that a single cue decides, and how much of it is enough. */
const KINDS = [
  ['recovery', 'recovery'],
  ['support', 'support'],
  ['advocacy', 'advocacy'],
  ['professional', 'professional'],
  ['misinformation', 'myth'],
] as const satisfies readonly (readonly [PlainSignal['kind'], Cue])[];

const ENOUGH = 2;

function spoken(reading: Reading, cue: Cue): readonly Hit[] {
  const hits = reading
    .of(cue)
    .filter((hit) => !isNegated(reading, hit) && !reading.tokens.all[hit.first]?.quoted);
  return hits.reduce((total, hit) => total + hit.entry.weight, 0) >= ENOUGH ? hits : [];
}

function asSignal(reading: Reading, kind: PlainSignal['kind'], hits: readonly Hit[]): PlainSignal[] {
  return hits.length === 0 ? [] : [{ kind, evidence: hits.map((hit) => evidenceOf(reading, hit)) }];
}

/** Recovery, support, advocacy, professional voices and asserted myths. */
export function plain(reading: Reading): PlainSignal[] {
  return KINDS.flatMap(([kind, cue]) => {
    if (cue === 'myth' && reading.has('counter-speech')) return [];
    return asSignal(reading, kind, spoken(reading, cue));
  });
}

/** Appeals to sign or to give, only where the cause is mental health. */
export function appeals(reading: Reading): PlainSignal[] {
  const cause = reading.of('cause', 'condition', 'advocacy')[0];
  if (cause === undefined) return [];
  return (['petition', 'fundraiser'] as const).flatMap((kind) => {
    const hits = spoken(reading, kind);
    return asSignal(reading, kind, hits.length === 0 ? [] : [...hits, cause]);
  });
}
