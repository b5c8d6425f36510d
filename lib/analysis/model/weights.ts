/** Weights of one feature: pairs of head index and step. */
export type Row = Int8Array;

/**
 * Weights as text that compresses well: what is alike stands together. A digit is a printable character that JSON does not escape.
 */
export interface PackedWeights {
  /** Features in rising order: each its distance from the one before, in base 45, least digit first; 45 on top where one more follows. */
  readonly features: string;
  /** For each feature its heads, a digit each: head × 2, plus 1 where another head of the same feature follows. */
  readonly heads: string;
  /** For each of those heads its weight in steps, plus 45. */
  readonly steps: string;
}

/** Steps that a weight may have on either side of nought. */
export const MOST_STEPS = 45;

const BASE = 45;
const FIRST = 0x23; // #: neither a quotation mark nor a space
const BACKSLASH = 0x5c;

const digitOf = (character: number) => character - FIRST - (character > BACKSLASH ? 1 : 0);
const characterOf = (digit: number) =>
  String.fromCharCode(digit + FIRST + (digit + FIRST >= BACKSLASH ? 1 : 0));

/** Unpacks weights: feature → row. */
export function decodeWeights(packed: PackedWeights): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  const { features, heads, steps } = packed;
  let feature = 0;
  let at = 0;
  for (let i = 0; i < features.length; ) {
    let place = 1;
    let digit: number;
    do {
      digit = digitOf(features.charCodeAt(i++));
      feature += (digit % BASE) * place;
      place *= BASE;
    } while (digit >= BASE);
    const row: number[] = [];
    let head: number;
    do {
      head = digitOf(heads.charCodeAt(at));
      row.push(head >> 1, digitOf(steps.charCodeAt(at++)) - MOST_STEPS);
    } while (head & 1);
    rows.set(feature, Int8Array.from(row));
  }
  return rows;
}

/** The inverse of `decodeWeights`. `rows`: feature → pairs of head index and step. */
export function encodeWeights(
  rows: ReadonlyMap<number, readonly (readonly [number, number])[]>,
): PackedWeights {
  let features = '';
  let heads = '';
  let steps = '';
  let before = 0;
  for (const [feature, weights] of [...rows].sort(([a], [b]) => a - b)) {
    let distance = feature - before;
    before = feature;
    for (; distance >= BASE; distance = Math.floor(distance / BASE))
      features += characterOf((distance % BASE) + BASE);
    features += characterOf(distance);
    weights.forEach(([head, step], index) => {
      heads += characterOf(head * 2 + (index + 1 < weights.length ? 1 : 0));
      steps += characterOf(step + MOST_STEPS);
    });
  }
  return { features, heads, steps };
}
