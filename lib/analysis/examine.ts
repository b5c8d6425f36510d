import type { Compiled } from './compile';
import { type Reading, read } from './context';
import type { Cue } from './cue';
import { distress } from './detectors/distress';
import { harm } from './detectors/harm';
import { appeals, plain } from './detectors/plain';
import { stigma } from './detectors/stigma';
import { namedFeature } from './model';
import type { Normalized } from './normalize';
import type { Signal } from './signal';
import { tokenize } from './tokens';
import { split } from './tokens/split';

/** What one language's lexicons find in a text. */
export interface Examined {
  /** What the rules would say by themselves. */
  readonly proposals: readonly Signal[];
  /** The cues that speak of distress, as the evidence that a crisis needs. */
  readonly pain: Signal['evidence'];
  /** The same findings as features of the model. */
  readonly named: readonly number[];
}

const PAIN: readonly Cue[] = [
  'life-and-death',
  'death-wish',
  'plan',
  'goodbye',
  'imminent',
  'hopeless',
  'self-harm',
  'serious',
  'low-mood',
];

export function examine(text: Normalized, language: Compiled, pieces = split(text.text)): Examined {
  const reading = read(tokenize(text, language, pieces), language);
  const proposals = propose(reading);
  const cues = new Set(reading.hits.map((hit) => hit.entry.cue));
  return {
    proposals,
    pain: painIn(reading),
    named: [
      ...[...cues].map((cue) => namedFeature(`cue ${cue}`)),
      ...proposals.flatMap(namesOf).map((name) => namedFeature(name)),
    ],
  };
}

/** Of a person in distress no wording is judged: support comes first. */
function propose(reading: Reading): Signal[] {
  const hurting = distress(reading);
  const suffers = hurting.some((signal) => signal.level !== 'low' && signal.perspective === 'self');
  return [
    ...hurting,
    ...(suffers ? [] : stigma(reading)),
    ...harm(reading),
    ...plain(reading, suffers),
    ...appeals(reading),
  ];
}

function painIn(reading: Reading): Signal['evidence'] {
  const hits = PAIN.flatMap((cue) => reading.of(cue));
  return hits.map(({ entry, first, last }) => ({
    entry: entry.id,
    start: reading.tokens.all[first]?.start ?? 0,
    end: reading.tokens.all[last]?.end ?? 0,
  }));
}

function namesOf(signal: Signal): readonly string[] {
  if (signal.kind === 'distress') {
    return [`rule distress ${signal.level}`, `rule distress ${signal.level} ${signal.perspective}`];
  }
  return signal.kind === 'stigma' ? ['rule stigma', `rule stigma ${signal.type}`] : [`rule ${signal.kind}`];
}
