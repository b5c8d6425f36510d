import { beginHash, pairFeature } from './feature-id';
import { plainWord, wordFeatures, wordHash } from './word-features';

/** A word as it is written in normalised text, with its place in it. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The numbers of a word's features, and how many features it has in all. */
interface ReadWord {
  readonly hash: number;
  readonly kept: readonly number[];
  readonly count: number;
}

/** Words read at each end of a longer text: those in the middle of a long post say little of what it is about. */
const WORDS_AT_EACH_END = 130;
/** Most written forms remembered; past it the memory starts afresh. */
const REMEMBERED = 20_000;

/** What stands before the first word and after the last. */
const EDGE = beginHash('edge');

/** Reads texts as features: words, their parts, and pairs of neighbours. Remembers words: feeds repeat them. */
export class FeatureReader {
  readonly #read = new Map<string, ReadWord>();

  /** @param numberOf what a feature is called; features below 0 are left out. By default its own number */
  constructor(private readonly numberOf: (feature: number) => number = (feature) => feature) {}

  /**
   * Calls `see` with the number of every feature that has one and the index of its word, as often as it occurs.
   * @returns how many features the text has in all
   */
  each(words: readonly PlacedWord[], see: (number: number, word: number) => void): number {
    let count = 1;
    let before = EDGE;
    const cut = words.length > 2 * WORDS_AT_EACH_END;
    for (let i = 0; i < words.length; i++) {
      if (cut && i === WORDS_AT_EACH_END) i = words.length - WORDS_AT_EACH_END;
      const read = this.#word(words[i]?.word ?? '');
      for (const number of read.kept) see(number, i);
      const pair = this.numberOf(pairFeature(before, read.hash));
      if (pair >= 0) see(pair, i);
      count += read.count + 1;
      before = read.hash;
    }
    const last = this.numberOf(pairFeature(before, EDGE));
    if (last >= 0) see(last, words.length - 1);
    return count;
  }

  #word(written: string): ReadWord {
    const known = this.#read.get(written);
    if (known) return known;
    const word = plainWord(written);
    const features = wordFeatures(word);
    const kept = features.map(this.numberOf).filter((number) => number >= 0);
    const read = { hash: wordHash(word), kept, count: features.length };
    if (this.#read.size >= REMEMBERED) this.#read.clear();
    this.#read.set(written, read);
    return read;
  }
}
