import type { Examined } from './examine';
import type { HeadName, Opinion } from './model';
import type { DistressLevel, DistressSignal, EntryId, Evidence, Signal } from './signal';
import { plainKinds } from './signal';

const levels = ['crisis', 'moderate', 'low'] as const satisfies readonly DistressLevel[];

/** Where the word that moved a head stands in the original text. */
export type PlaceOf = (head: HeadName) => Pick<Evidence, 'start' | 'end'>;

/**
 * What is said in the end: the heads decide, on the evidence that the lexicons found. A head alone never makes a crisis: without a
 * word of pain from a lexicon it comes down to moderate. A signal that only a head sees names the head and the word that moved it.
 */
export function settle(examined: Examined, opinion: Opinion, placeOf: PlaceOf, language: string): Signal[] {
  const evidenceOf = (head: HeadName, found: readonly Evidence[]): readonly Evidence[] =>
    found.length > 0 ? found : [{ entry: `${language}.model.${head}` as EntryId, ...placeOf(head) }];
  const proposal = (kind: Signal['kind']) => examined.proposals.find((signal) => signal.kind === kind);
  const said: Signal[] = [];

  const level = levelOf(examined, opinion);
  if (level) {
    const proposed = examined.proposals.find((signal) => signal.kind === 'distress');
    const found = proposed?.evidence ?? (level === 'crisis' ? examined.pain : []);
    said.push({
      kind: 'distress',
      level,
      perspective: opinion.says('other') ? 'other' : 'self',
      topic: topicOf(level, proposed),
      imminent: level === 'crisis' && (proposed?.imminent ?? false),
      score: opinion.probability(level),
      evidence: evidenceOf(level, found),
    });
  }
  if (opinion.says('stigma')) {
    const stigmas = examined.proposals.filter((signal) => signal.kind === 'stigma');
    const score = opinion.probability('stigma');
    if (stigmas.length > 0) said.push(...stigmas.map((signal) => ({ ...signal, score })));
    else said.push({ kind: 'stigma', type: 'unclear', score, evidence: evidenceOf('stigma', []) });
  }
  for (const kind of plainKinds) {
    if (!opinion.says(kind)) continue;
    const evidence = evidenceOf(kind, proposal(kind)?.evidence ?? []);
    said.push({ kind, score: opinion.probability(kind), evidence });
  }
  return said;
}

function levelOf(examined: Examined, opinion: Opinion): DistressLevel | undefined {
  const level = levels.find((each) => opinion.says(each));
  const hasEvidence =
    examined.pain.length > 0 || examined.proposals.some((signal) => signal.kind === 'distress');
  return level === 'crisis' && !hasEvidence ? 'moderate' : level;
}

function topicOf(level: DistressLevel, proposed: DistressSignal | undefined): DistressSignal['topic'] {
  return proposed?.topic ?? (level === 'crisis' ? 'suicide' : 'general');
}
