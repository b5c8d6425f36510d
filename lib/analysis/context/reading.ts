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
  of(first: Cue, ...rest: readonly Cue[]): readonly Hit[];
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
  const byCue = groups(hits, (hit) => hit.entry.cue);
  const bySentence = new Map<Cue, Map<number, Hit[]>>();
  const of = (first: Cue, ...rest: readonly Cue[]): readonly Hit[] => {
    const found = byCue.get(first) ?? NONE;
    return rest.length === 0 ? found : [...found, ...rest.flatMap((cue) => byCue.get(cue) ?? NONE)];
  };
  const inSentence = (cue: Cue, sentence: number): readonly Hit[] => {
    const found = byCue.get(cue);
    if (found === undefined) return NONE;
    let sentences = bySentence.get(cue);
    if (sentences === undefined) {
      sentences = groups(found, (hit) => hit.sentence);
      bySentence.set(cue, sentences);
    }
    return sentences.get(sentence) ?? NONE;
  };
  return { tokens, hits, of, inSentence, has: (cue) => byCue.has(cue) };
}

function groups<Key>(hits: readonly Hit[], keyOf: (hit: Hit) => Key): Map<Key, Hit[]> {
  const found = new Map<Key, Hit[]>();
  for (const hit of hits) {
    const group = found.get(keyOf(hit));
    if (group) group.push(hit);
    else found.set(keyOf(hit), [hit]);
  }
  return found;
}

/** Where a hit stands in the original text. */
export function evidenceOf(reading: Reading, hit: Hit): Evidence {
  const start = reading.tokens.all[hit.first]?.start ?? 0;
  const end = reading.tokens.all[hit.last]?.end ?? start;
  return { entry: hit.entry.id, start, end };
}
