/** Weights of known features. Feature number `n` of `features` has those from `starts[n]` up to `starts[n + 1]`. */
export interface Weights {
  /** In rising order. */
  readonly features: readonly number[];
  readonly starts: readonly number[];
  /** Head of each weight. */
  readonly heads: Uint8Array;
  /** Steps of each weight. */
  readonly steps: Int8Array;
}

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

/** Unpacks weights. */
export function decodeWeights(packed: PackedWeights): Weights {
  const count = packed.heads.length;
  const heads = new Uint8Array(count);
  const steps = new Int8Array(count);
  const starts = [0];
  for (let i = 0; i < count; i++) {
    const head = digitOf(packed.heads.charCodeAt(i));
    heads[i] = head >> 1;
    steps[i] = digitOf(packed.steps.charCodeAt(i)) - MOST_STEPS;
    if ((head & 1) === 0) starts.push(i + 1);
  }
  return { features: featuresOf(packed.features), starts, heads, steps };
}

function featuresOf(packed: string): readonly number[] {
  const features: number[] = [];
  let feature = 0;
  let place = 1;
  for (let i = 0; i < packed.length; i++) {
    const digit = digitOf(packed.charCodeAt(i));
    feature += (digit % BASE) * place;
    place *= BASE;
    if (digit >= BASE) continue;
    features.push(feature);
    place = 1;
  }
  return features;
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
