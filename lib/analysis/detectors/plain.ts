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

/** Weights add up to this: one plain phrase, two hints, or a hint beside a subject that says it is meant so. */
const ENOUGH = 2;
const SUBJECTS = ['cause', 'condition', 'death-wish', 'self-harm', 'panic', 'eating', 'substance'] as const;

/** What a mental-health subject in the text adds. */
const SUBJECT_WEIGHT: Partial<Record<Cue, number>> = {
  recovery: 0.5,
  support: 0.5,
  advocacy: 0.5,
  professional: 0.5,
};

function spoken(reading: Reading, cue: Cue): readonly Hit[] {
  const hits = reading
    .of(cue)
    .filter((hit) => !isNegated(reading, hit) && !reading.tokens.all[hit.first]?.quoted);
  const subject = SUBJECTS.some((name) => reading.has(name)) ? (SUBJECT_WEIGHT[cue] ?? 0) : 0;
  const weights = new Map(hits.map((hit) => [wordsOf(reading, hit), hit.entry.weight]));
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return hits.length > 0 && total + subject >= ENOUGH ? hits : [];
}

/** The matched words, so that one hint said twice counts once. */
function wordsOf(reading: Reading, hit: Hit): string {
  const matched = reading.tokens.all.slice(hit.first, hit.last + 1);
  return matched.map(({ word }) => word).join(' ');
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
    const hits = spoken(reading, cue).filter((hit) => cue !== 'myth' || isAsserted(reading, hit));
    return asSignal(reading, kind, hits);
  });
}

/** Not asked and not corrected. Words of the myth itself, such as `is not a real illness`, correct nothing. */
function isAsserted(reading: Reading, hit: Hit): boolean {
  const isCorrected = reading
    .of('counter-speech')
    .some(({ first, last }) => last < hit.first || first > hit.last);
  return !isCorrected && !reading.tokens.questions.has(hit.sentence);
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
