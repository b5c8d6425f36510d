import { beginHash, featureId, hashOn } from './feature-id';
import { plainWord, wordFeatures } from './word-features';

/** A word as it is written in normalised text, with its place in it. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A word's features that matter to whoever reads them, and how many it has in all. */
interface ReadWord {
  readonly word: string;
  readonly kept: readonly number[];
  readonly count: number;
}

/** Words read at each end of a longer text: those in the middle of a long post say little of what it is about. */
const WORDS_AT_EACH_END = 130;
/** Most written forms remembered; past it the memory starts afresh. */
const REMEMBERED = 20_000;

const PAIR = beginHash('pair ');
const EDGE = '\u0001';

/** Reads texts as features: words, their parts, and pairs of neighbours. Remembers words: feeds repeat them. */
export class FeatureReader {
  readonly #read = new Map<string, ReadWord>();

  /** @param matters leaves out features that nobody asks for */
  constructor(private readonly matters: (feature: number) => boolean = () => true) {}

  /**
   * Calls `see` with every feature that matters and the index of its word, as often as it occurs.
   * @returns how many features the text has in all
   */
  each(words: readonly PlacedWord[], see: (feature: number, word: number) => void): number {
    let count = 1;
    let before = EDGE;
    const cut = words.length > 2 * WORDS_AT_EACH_END;
    for (let i = 0; i < words.length; i++) {
      if (cut && i === WORDS_AT_EACH_END) i = words.length - WORDS_AT_EACH_END;
      const read = this.#word(words[i]?.word ?? '');
      for (const feature of read.kept) see(feature, i);
      see(pairOf(before, read.word), i);
      count += read.count + 1;
      before = read.word;
    }
    see(pairOf(before, EDGE), words.length - 1);
    return count;
  }

  #word(written: string): ReadWord {
    const known = this.#read.get(written);
    if (known) return known;
    const word = plainWord(written);
    const features = wordFeatures(word);
    const read = { word, kept: features.filter(this.matters), count: features.length };
    if (this.#read.size >= REMEMBERED) this.#read.clear();
    this.#read.set(written, read);
    return read;
  }
}

function pairOf(first: string, second: string): number {
  return featureId(hashOn(hashOn(hashOn(PAIR, first), ' '), second));
}
