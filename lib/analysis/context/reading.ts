import type { Compiled, Entry } from '../compile';
import type { Cue } from '../cue';
import type { Evidence } from '../signal';
import type { Tokens } from '../tokens';

/** One lexicon entry found in the text; `first` and `last` are token indexes, inclusive. */
export interface Hit {
  readonly entry: Entry;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** A text read once: its tokens and every hit, grouped by cue. Detectors ask it; they never see the text. */
export interface Reading {
  readonly tokens: Tokens;
  readonly hits: readonly Hit[];
  of(...cues: readonly Cue[]): readonly Hit[];
  has(cue: Cue): boolean;
  /** Hits of `cue` in the given sentence. */
  inSentence(cue: Cue, sentence: number): readonly Hit[];
}

const NONE: readonly Hit[] = [];

/** Finds all lexicon entries in `tokens`; of one entry's overlapping hits the longest stays. */
export function read(tokens: Tokens, language: Compiled): Reading {
  const hits: Hit[] = [];
  const lastOf = new Map<number, number>();
  language.automaton.scan(tokens.symbols, tokens.sentences, (number, first, last) => {
    const entry = language.entries[number];
    const token = tokens.all[first];
    if (entry === undefined || token === undefined) return;
    const hit = { entry, first, last, sentence: token.sentence };
    const before = lastOf.get(number);
    const previous = before === undefined ? undefined : hits[before];
    if (before !== undefined && previous !== undefined && previous.last >= first) {
      if (previous.first === first && last > previous.last) hits[before] = hit;
      return;
    }
    lastOf.set(number, hits.length);
    hits.push(hit);
  });
  return reading(tokens, hits);
}

function reading(tokens: Tokens, hits: readonly Hit[]): Reading {
  const byCue = new Map<Cue, Hit[]>();
  for (const hit of hits) {
    const group = byCue.get(hit.entry.cue);
    if (group) group.push(hit);
    else byCue.set(hit.entry.cue, [hit]);
  }
  return {
    tokens,
    hits,
    of: (...cues) => cues.flatMap((cue) => byCue.get(cue) ?? NONE),
    has: (cue) => byCue.has(cue),
    inSentence: (cue, sentence) => (byCue.get(cue) ?? NONE).filter((hit) => hit.sentence === sentence),
  };
}

/** Where a hit stands in the original text. */
export function evidenceOf(reading: Reading, hit: Hit): Evidence {
  const start = reading.tokens.all[hit.first]?.start ?? 0;
  const end = reading.tokens.all[hit.last]?.end ?? start;
  return { entry: hit.entry.id, start, end };
}
