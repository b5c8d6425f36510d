import { foldCharacter } from './fold-character';

/** A text as the judgement reads it, and the way back to the text as it was written. */
export interface Normalized {
  readonly text: string;
  /** UTF-16 offset in the original of the character that stands at `index`; `text.length` maps to the end. */
  original(index: number): number;
}

/** UTF-16 units judged at each end of a text that is longer than both together. */
export const WINDOW = 8_000;

const PLAIN = /^[\n\r\t\x20-\x7e]*$/;

/** Folds `text` (see `foldCharacter`); of a text over two windows only the first and the last are read. */
export function normalize(text: string): Normalized {
  if (text.length > 2 * WINDOW) return foldParts(text, [0, WINDOW, text.length - WINDOW, text.length]);
  if (PLAIN.test(text))
    return { text: text.toLowerCase(), original: (index) => Math.min(index, text.length) };
  return foldParts(text, [0, text.length]);
}

/** `edges` holds start and end of each part; a line break stands between parts, so that no phrase spans them. */
function foldParts(text: string, edges: readonly number[]): Normalized {
  const offsets: number[] = [];
  let folded = '';
  for (let e = 0; e + 1 < edges.length; e += 2) {
    const start = edges[e] ?? 0;
    const end = edges[e + 1] ?? 0;
    if (e > 0) {
      folded += '\n';
      offsets.push(start);
    }
    for (let i = start; i < end; ) {
      const code = text.codePointAt(i) ?? 0;
      const character = String.fromCodePoint(code);
      const piece = code < 0x80 ? character.toLowerCase() : foldCharacter(character);
      for (let k = 0; k < piece.length; k++) offsets.push(i);
      folded += piece;
      i += character.length;
    }
  }
  offsets.push(edges[edges.length - 1] ?? text.length);
  return { text: folded, original: (index) => offsets[Math.min(index, offsets.length - 1)] ?? text.length };
}
