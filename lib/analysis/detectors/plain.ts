import { evidenceOf, type Hit, isNegated, type Reading } from '../context';
import type { Cue } from '../cue';
import type { PlainSignal } from '../signal';

/** Kinds that a single cue decides. */
const KINDS = [
  ['recovery', 'recovery'],
  ['support', 'support'],
  ['advocacy', 'advocacy'],
  ['professional', 'professional'],
  ['misinformation', 'myth'],
] as const satisfies readonly (readonly [PlainSignal['kind'], Cue])[];

/** Weights of different entries add up to this; a subject that belongs to mental health adds one. */
const ENOUGH = 2;
const SUBJECTS = ['cause', 'condition', 'death-wish', 'self-harm', 'panic', 'eating', 'substance'] as const;

function spoken(reading: Reading, cue: Cue, alone: boolean): readonly Hit[] {
  const hits = reading
    .of(cue)
    .filter((hit) => !isNegated(reading, hit) && !reading.tokens.all[hit.first]?.quoted);
  const weights = new Map(hits.map((hit) => [hit.entry.id, hit.entry.weight]));
  const subject = !alone && SUBJECTS.some((name) => reading.has(name)) ? 1 : 0;
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return hits.length > 0 && total + subject >= ENOUGH ? hits : [];
}

function asSignal(reading: Reading, kind: PlainSignal['kind'], hits: readonly Hit[]): PlainSignal[] {
  return hits.length === 0 ? [] : [{ kind, evidence: hits.map((hit) => evidenceOf(reading, hit)) }];
}

/**
 * Recovery, support, advocacy, professional voices and asserted myths. Who `suffers` now tells of no recovery and
 * comforts nobody, whatever the words.
 */
export function plain(reading: Reading, suffers: boolean): PlainSignal[] {
  return KINDS.flatMap(([kind, cue]) => {
    if (suffers && (kind === 'recovery' || kind === 'support')) return [];
    const hits = spoken(reading, cue, cue === 'myth').filter(
      (hit) => cue !== 'myth' || isAsserted(reading, hit),
    );
    return asSignal(reading, kind, hits);
  });
}

/** Not asked and not corrected. */
function isAsserted(reading: Reading, hit: Hit): boolean {
  return !reading.has('counter-speech') && !reading.tokens.questions.has(hit.sentence);
}

/** Appeals to sign or to give, only where the cause is mental health. */
export function appeals(reading: Reading): PlainSignal[] {
  const cause = reading.of('cause', 'condition', 'advocacy')[0];
  if (cause === undefined) return [];
  return (['petition', 'fundraiser'] as const).flatMap((kind) => {
    const hits = spoken(reading, kind, true);
    return asSignal(reading, kind, hits.length === 0 ? [] : [...hits, cause]);
  });
}
