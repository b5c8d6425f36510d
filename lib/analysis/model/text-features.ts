import { beginHash, featureId, hashOn } from './feature-id';

/** A word as it is written in normalised text, with its place in it. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What the words of a text say to the model, each feature once, with the word it was first seen at. */
export interface TextFeatures {
  /** Feature id → index of the word. */
  readonly at: ReadonlyMap<number, number>;
  /** Value of every one of them: texts of any length weigh the same. */
  readonly value: number;
}

/** Words read at each end of a longer text: those in the middle of a long post say little of what it is about. */
const WORDS_AT_EACH_END = 130;
const SHORTEST_PART = 4;
const LONGEST_PART = 5;

const WORD = beginHash('word ');
const PAIR = beginHash('pair ');
const PART = beginHash('part ');
const EDGE = '\u0001';

/** Words, pairs of neighbours, and parts of words of 4 and 5 characters: parts see through endings and misspellings. */
export function textFeatures(words: readonly PlacedWord[]): TextFeatures {
  const at = new Map<number, number>();
  const add = (hash: number, index: number) => {
    const id = featureId(hash);
    if (!at.has(id)) at.set(id, index);
  };
  let before = EDGE;
  for (const index of judged(words.length)) {
    const word = plain(words[index]?.word ?? '');
    add(hashOn(WORD, word), index);
    add(hashOn(hashOn(PAIR, before), ` ${word}`), index);
    addParts(word, (hash) => add(hash, index));
    before = word;
  }
  add(hashOn(hashOn(PAIR, before), ` ${EDGE}`), words.length - 1);
  return { at, value: 1 / Math.sqrt(at.size) };
}

/** Indexes of the words that are read. */
function* judged(count: number): Generator<number> {
  const cut = count > 2 * WORDS_AT_EACH_END;
  for (let i = 0; i < (cut ? WORDS_AT_EACH_END : count); i++) yield i;
  if (cut) for (let i = count - WORDS_AT_EACH_END; i < count; i++) yield i;
}

/** Links and names say nothing, digits are all alike, and a drawn-out word is the word. */
function plain(word: string): string {
  if (word.startsWith('http')) return 'url';
  if (word.startsWith('@')) return 'at';
  return word.replace(/\d/g, '0').replace(/(.)\1{2,}/gu, '$1$1');
}

function addParts(word: string, add: (hash: number) => void): void {
  if (word.length < SHORTEST_PART - 1) return;
  const edged = `<${word}>`;
  for (let start = 0; start + SHORTEST_PART <= edged.length; start++) {
    const hash = hashOn(PART, edged, start, start + SHORTEST_PART);
    add(hash);
    if (start + LONGEST_PART <= edged.length)
      add(hashOn(hash, edged, start + SHORTEST_PART, start + LONGEST_PART));
  }
}
