/** A word, emoji or mark of the text. `start` and `end` are UTF-16 offsets in the original; `end` is exclusive. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence, from 0; no phrase crosses sentences. */
  readonly sentence: number;
  /** Number of the clause, from 0, over the whole text. */
  readonly clause: number;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
}

/** Tokens with the parallel arrays that the automaton reads. */
export interface Tokens {
  readonly all: readonly Token[];
  readonly symbols: readonly number[];
  readonly sentences: readonly number[];
  /** The sentences that end with a question mark. */
  readonly questions: ReadonlySet<number>;
}
