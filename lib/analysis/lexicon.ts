/**
 * One reviewed piece of language knowledge. `phrases` are written in the small syntax of `pattern/parse-phrase.ts`.
 * The judgement reads `id`, `cue`, `phrases`, `weight`, `topic` and `type`; the rest is for people and tests.
 */
export interface LexiconEntry {
  readonly id: string;
  /** One of `CUES`. */
  readonly cue: string;
  readonly phrases: readonly string[];
  /** How much one occurrence says, 1 (a hint) to 3 (enough alone); default 2. */
  readonly weight?: number;
  /** `self`: counts only in a sentence that speaks of `I`, `me`, `my`; for words that are also topics. */
  readonly needs?: string;
  /** Distress entries: a `DistressTopic`. */
  readonly topic?: string;
  /** Stigma entries: a `StigmaType`. */
  readonly type?: string;
}

/** A data file of `lib/data/lexicons/<lang>/`. Files of one language are compiled together and share their slots. */
export interface Lexicon {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Named alternatives, used in phrases as `{name}`; they may use other slots, never themselves. */
  readonly slots?: Readonly<Record<string, readonly string[]>>;
  /** Spellings read as other words: contractions, chat spellings, algospeak (`wanna` → `want to`). */
  readonly spellings?: Readonly<Record<string, string>>;
  /** Words that may stand anywhere inside a phrase without changing it: `just`, `really`. */
  readonly fillers?: readonly string[];
  /** Words that begin a new clause: `but`, `because`. */
  readonly breaks?: readonly string[];
  readonly entries: readonly LexiconEntry[];
}
