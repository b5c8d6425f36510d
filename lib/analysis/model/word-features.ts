import { beginHash, featureId, hashOn, hashUnit } from './feature-id';

const WORD = beginHash('word ');
const PART = beginHash('part ');
const SHORTEST_PART = 4;
const OPEN = 0x3c; // <
const CLOSE = 0x3e; // >
const UNEVEN = /\d|(.)\1\1|^@|^http/u;

/** Links and names say nothing, digits are all alike, and a drawn-out word is the word. */
export function plainWord(word: string): string {
  if (!UNEVEN.test(word)) return word;
  if (word.startsWith('http')) return 'url';
  if (word.startsWith('@')) return 'at';
  return word.replace(/\d/g, '0').replace(/(.)\1{2,}/gu, '$1$1');
}

/** What a plain word is known by in pairs. */
export function wordHash(word: string): number {
  return hashOn(WORD, word);
}

/** The features of one plain word: itself, and its parts of 4 and 5 characters, which see through endings and misspellings. */
export function wordFeatures(word: string): readonly number[] {
  const features = [featureId(wordHash(word))];
  const length = word.length + 2; // as `<word>`: the marks tell beginnings and endings from middles
  for (let start = 0; start + SHORTEST_PART <= length && length > SHORTEST_PART; start++) {
    let hash = PART;
    for (let i = start; i < start + SHORTEST_PART; i++) hash = hashUnit(hash, edged(word, i));
    features.push(featureId(hash));
    const next = start + SHORTEST_PART;
    if (next < length) features.push(featureId(hashUnit(hash, edged(word, next))));
  }
  return features;
}

function edged(word: string, index: number): number {
  if (index === 0) return OPEN;
  return index <= word.length ? word.charCodeAt(index - 1) : CLOSE;
}
