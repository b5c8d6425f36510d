import { type Cue, isCue } from './cue';
import type { Lexicon, LexiconEntry } from './lexicon';
import { Automaton, Graph, Vocabulary } from './pattern';
import type { DistressTopic, EntryId, StigmaType } from './signal';
import { type Language, WordReader } from './tokens';
import { toDistressTopic, toEntryId, toStigmaType } from './vocabulary-of-signals';

/** An entry ready for use. */
export interface Entry {
  readonly id: EntryId;
  readonly cue: Cue;
  readonly weight: number;
  /** Counts only in a sentence in the first person. */
  readonly needsSelf: boolean;
  readonly topic: DistressTopic;
  readonly type: StigmaType;
}

/** One language's lexicons, compiled. */
export interface Compiled extends Language {
  readonly language: string;
  readonly entries: readonly Entry[];
  readonly automaton: Automaton;
}

/** Compiles the lexicons of one language. Throws on a malformed phrase, an unknown cue or a missing slot. */
export function compile(language: string, lexicons: readonly Lexicon[]): Compiled {
  const vocabulary = new Vocabulary(lexicons.flatMap((lexicon) => Object.entries(lexicon.spellings ?? {})));
  const slots = new Map(lexicons.flatMap((lexicon) => Object.entries(lexicon.slots ?? {})));
  const graph = new Graph(vocabulary, slots);
  const entries: Entry[] = [];
  const fillerWords = lexicons.flatMap((lexicon) => lexicon.fillers ?? []);
  for (const source of lexicons.flatMap((lexicon) => lexicon.entries)) {
    for (const phrase of source.phrases) graph.add(phrase, entries.length);
    entries.push(entryOf(source));
  }
  const fillers = new Set(fillerWords.map((word) => vocabulary.add(word)));
  const breaks = new Set(lexicons.flatMap((lexicon) => lexicon.breaks ?? []));
  return {
    language,
    reader: new WordReader(vocabulary),
    breaks,
    entries,
    automaton: new Automaton(graph, fillers),
  };
}

function entryOf(source: LexiconEntry): Entry {
  if (!isCue(source.cue)) throw new Error(`${source.id}: unknown cue "${source.cue}"`);
  return {
    id: toEntryId(source.id),
    cue: source.cue,
    weight: source.weight ?? 2,
    needsSelf: source.needs === 'self',
    topic: toDistressTopic(source.topic ?? 'general'),
    type: toStigmaType(source.type ?? 'slur_label'),
  };
}
