import type { Raw } from './split';

const ONE_LETTER = /^[\p{L}\p{N}]$/u;
const MOST_LETTERS = 16;

/** Words written apart (`k m s`, `d-i-e`, `s.u.i.c.i.d.e`) become one piece where `known` accepts the word. */
export function joinLetters(pieces: readonly Raw[], known: (word: string) => boolean): readonly Raw[] {
  const joined: Raw[] = [];
  let changed = false;
  for (let i = 0; i < pieces.length; ) {
    const first = pieces[i];
    if (first === undefined) break;
    const count = first.word.length === 1 ? lettersFrom(pieces, i) : 1;
    const whole = count >= 3 ? longestKnown(pieces, i, count, known) : undefined;
    joined.push(whole?.raw ?? first);
    changed ||= whole !== undefined;
    i += whole?.count ?? 1;
  }
  return changed ? joined : pieces;
}

function lettersFrom(pieces: readonly Raw[], from: number): number {
  let count = 1;
  for (let i = from + 1; i < pieces.length && count < MOST_LETTERS; i++) {
    const piece = pieces[i];
    const near = piece !== undefined && piece.start - (pieces[i - 1]?.end ?? 0) <= 1;
    if (!near || !ONE_LETTER.test(piece.word)) break;
    count += 1;
  }
  return count;
}

function longestKnown(pieces: readonly Raw[], from: number, count: number, known: (word: string) => boolean) {
  const first = pieces[from];
  for (let size = count; size >= 3; size--) {
    const run = pieces.slice(from, from + size);
    const word = run.map((piece) => piece.word).join('');
    const last = run[size - 1];
    if (first && last && known(word)) return { count: size, raw: { ...first, word, end: last.end } };
  }
  return undefined;
}
