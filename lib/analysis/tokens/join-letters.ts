import type { Raw } from './split';

const LETTER = /[\p{L}\p{N}]/u;
const FEWEST_LETTERS = 3;
const MOST_LETTERS = 16;

/** Words written apart (`k m s`, `d-i-e`, `s.u.i.c.i.d.e`) become one piece where `known` accepts the word. */
export function joinLetters(pieces: readonly Raw[], known: (word: string) => boolean): readonly Raw[] {
  let joined: Raw[] | undefined;
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i];
    const whole = first?.word.length === 1 ? longestKnown(pieces, i, known) : undefined;
    if (whole) joined ??= pieces.slice(0, i);
    if (first) joined?.push(whole?.raw ?? first);
    i += whole?.count ?? 1;
  }
  return joined ?? pieces;
}

/** The longest known word that the letters from `from` on spell, at least three of them. */
function longestKnown(pieces: readonly Raw[], from: number, known: (word: string) => boolean) {
  const first = pieces[from];
  let found: { count: number; raw: Raw } | undefined;
  let word = '';
  for (let i = from; first && i < pieces.length && i < from + MOST_LETTERS; i++) {
    const piece = pieces[i];
    const near = i === from || (piece && piece.start - (pieces[i - 1]?.end ?? 0) <= 1);
    if (!piece || !near || piece.word.length !== 1 || !LETTER.test(piece.word)) break;
    word += piece.word;
    const count = i - from + 1;
    if (count >= FEWEST_LETTERS && known(word)) found = { count, raw: { ...first, word, end: piece.end } };
  }
  return found;
}
