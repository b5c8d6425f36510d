/** One place in a phrase: alternatives that are each a phrase of their own, a slot, or a gap of up to `most` words. */
export type Piece =
  | { readonly is: 'choice'; readonly phrases: readonly (readonly Piece[])[]; readonly optional: boolean }
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'slot'; readonly name: string }
  | { readonly is: 'gap'; readonly most: number };

/** First signs of what is no word; the empty one stands for nothing at all. */
const SPECIAL = new Set(['', '~', '{', '}', '(', ')', '|', '?']);
const SIGNS = /[()|?]|[^\s()|?]+/g;

/**
 * Reads the phrase syntax: words apart by spaces; `kill|end` for one word or the other; `(end it|be done)` for longer
 * alternatives, which may hold anything a phrase may; `{slot}` for a named list; `?` after any of these for "may be
 * missing"; `~3` for up to three words of any kind. Throws on anything malformed: the data is ours.
 */
export function parsePhrase(phrase: string): Piece[] {
  const signs = phrase.trim().match(SIGNS) ?? [];
  const reader = { phrase, signs, at: 0 };
  const pieces = sequence(reader, false);
  if (reader.at < signs.length) throw new Error(`unbalanced: "${phrase}"`);
  return pieces;
}

interface Reader {
  readonly phrase: string;
  readonly signs: readonly string[];
  at: number;
}

/** Reads to the end of the phrase, or, within a group, to its `|` or `)`. */
function sequence(reader: Reader, grouped: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let sign = reader.signs[reader.at]; sign !== undefined; sign = reader.signs[reader.at]) {
    if (sign === ')' || (grouped && sign === '|')) break;
    pieces.push(plainWord(reader, sign, grouped) ?? piece(reader, grouped));
  }
  if (pieces.length === 0) throw new Error(`empty alternative: "${reader.phrase}"`);
  return pieces;
}

/** Most of what a phrase holds: a word by itself. */
function plainWord(reader: Reader, sign: string, grouped: boolean): Piece | undefined {
  const next = reader.signs[reader.at + 1];
  if (SPECIAL.has(sign[0] ?? '') || next === '?' || (!grouped && next === '|')) return undefined;
  reader.at += 1;
  return { is: 'word', word: sign };
}

function piece(reader: Reader, grouped: boolean): Piece {
  const phrases = atom(reader);
  while (!grouped && reader.signs[reader.at] === '|') {
    reader.at += 1;
    phrases.push(...atom(reader));
  }
  const optional = reader.signs[reader.at] === '?';
  if (optional) reader.at += 1;
  const only = phrases.length === 1 && phrases[0]?.length === 1 ? phrases[0][0] : undefined;
  return only !== undefined && !optional ? only : { is: 'choice', phrases, optional };
}

function atom(reader: Reader): Piece[][] {
  const sign = reader.signs[reader.at] ?? '';
  reader.at += 1;
  return sign === '(' ? group(reader) : [[simple(sign)]];
}

function group(reader: Reader): Piece[][] {
  const phrases = [sequence(reader, true)];
  while (reader.signs[reader.at] === '|') {
    reader.at += 1;
    phrases.push(sequence(reader, true));
  }
  if (reader.signs[reader.at] !== ')') throw new Error(`unbalanced: "${reader.phrase}"`);
  reader.at += 1;
  return phrases;
}

function simple(sign: string): Piece {
  // Most signs are plain words; only the few that begin like something else are looked at closely.
  if (!SPECIAL.has(sign[0] ?? '')) return { is: 'word', word: sign };
  const gap = /^~(\d)$/.exec(sign);
  if (gap) return { is: 'gap', most: Number(gap[1]) };
  const slot = /^\{([a-z0-9_]+)\}$/.exec(sign);
  if (slot?.[1] !== undefined) return { is: 'slot', name: slot[1] };
  throw new Error(`not a word of a phrase: "${sign}"`);
}
