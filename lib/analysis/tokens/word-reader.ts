import { spellings } from '../normalize';
import type { Vocabulary } from '../pattern';

/** What a written form is read as: one word or several, with the numbers phrases know them by (0: none does). */
export interface ReadWord {
  readonly words: readonly string[];
  readonly symbols: readonly number[];
  /** Some phrase or spelling knows it, possibly through a disguise. */
  readonly known: boolean;
}

const POSSESSIVE = /'s$/;
const NUMBER = /^\d+$/;
/** What a phrase writes for "any number". */
const ANY_NUMBER = '#';
/** Most written forms kept; past it the memory starts afresh. */
const KEPT = 20_000;

/** Reads written forms, remembering what it has read: feeds repeat their words. */
export class WordReader {
  readonly #vocabulary: Vocabulary;
  readonly #read = new Map<string, ReadWord>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  read(word: string): ReadWord {
    let found = this.#read.get(word);
    if (found === undefined) {
      found = this.#resolve(word);
      if (this.#read.size >= KEPT) this.#read.clear();
      this.#read.set(word, found);
    }
    return found;
  }

  #resolve(word: string): ReadWord {
    const form = this.#knownForm(word);
    const written = form ?? (NUMBER.test(word) ? ANY_NUMBER : word);
    const words = this.#vocabulary.expand(written) ?? [written];
    return { words, symbols: words.map((part) => this.#vocabulary.idOf(part)), known: form !== undefined };
  }

  /** Itself, without `'s`, or an undone disguise. */
  #knownForm(word: string): string | undefined {
    if (this.#vocabulary.has(word)) return word;
    const bare = word.replace(POSSESSIVE, '');
    if (bare !== word && this.#vocabulary.has(bare)) return bare;
    return spellings(word).find((spelling) => this.#vocabulary.has(spelling));
  }
}
