/** One place in a phrase: alternatives that are each a phrase of their own, a slot, or a gap of up to `most` words. */
export type Piece =
  | { readonly is: 'choice'; readonly phrases: readonly (readonly Piece[])[]; readonly optional: boolean }
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'slot'; readonly name: string; readonly optional: boolean }
  | { readonly is: 'gap'; readonly most: number };

const PIECE = /\([^()]*\)\??|\S+/g;

/**
 * Reads the phrase syntax: words apart by spaces; `kill|end` for one word or the other; `(end it|be done)` for longer
 * alternatives; `{slot}` for a named list; `?` after any of them for "may be missing"; `~3` for up to three words of
 * any kind. Throws on anything malformed: the data is ours.
 */
export function parsePhrase(phrase: string): Piece[] {
  return (phrase.match(PIECE) ?? []).map(parsePiece);
}

function parsePiece(source: string): Piece {
  const gap = /^~(\d)$/.exec(source);
  if (gap) return { is: 'gap', most: Number(gap[1]) };
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const slot = /^\{([a-z0-9_]+)\}$/.exec(body);
  if (slot?.[1] !== undefined) return { is: 'slot', name: slot[1], optional };
  const group = /^\((.+)\)$/.exec(body);
  const choices = (group?.[1] ?? body).split('|');
  if (choices.includes('') || /[{}()~]/.test(choices.join())) throw new Error(`phrase piece not understood: "${source}"`);
  if (!group && choices.length === 1 && !optional) return { is: 'word', word: body };
  const phrases = choices.map((choice) => choice.trim().split(/\s+/).map((word) => ({ is: 'word', word }) as const));
  return { is: 'choice', phrases, optional };
}
