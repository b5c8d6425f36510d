import { FEATURE_BITS } from './feature-id';
import type { HeadName, HeadsFile } from './heads';
import { FeatureReader, type PlacedWord } from './text-features';
import { decodeWeights, type Weights } from './weights';

/** What the heads make of one text. */
export interface Opinion {
  /** Does the head say yes? */
  says(head: HeadName): boolean;
  /** Calibrated probability, 0..1, rounded to thousandths. */
  probability(head: HeadName): number;
  /** Index of the word that moved the head most towards yes; undefined when none did. */
  mover(head: HeadName): number | undefined;
}

/** Judges texts by one language's heads. `named` are features that the rules found; they count in full. */
export type Model = (words: readonly PlacedWord[], named: readonly number[]) => Opinion;

/** Unpacks a file of heads once. */
export function createModel(file: HeadsFile): Model {
  const { heads } = file;
  const weights = decodeWeights(file.weights);
  const numberOf = numbering(weights.features);
  const indexOf = new Map<string, number>(heads.map(({ name }, index) => [name, index]));
  const reader = new FeatureReader(numberOf);
  const seen = new Uint32Array(weights.features.length);
  let text = 0;

  return (words, named) => {
    text += 1;
    const sums = new Float64Array(heads.length);
    const total = reader.each(words, (number) => {
      if (seen[number] === text) return;
      seen[number] = text;
      count(sums, weights, number);
    });
    const value = 1 / Math.sqrt(total);
    for (let head = 0; head < sums.length; head++) sums[head] = (sums[head] ?? 0) * value;
    for (const feature of named) count(sums, weights, numberOf(feature));
    const settings = (head: HeadName) => heads[indexOf.get(head) ?? -1];
    const sumOf = (head: HeadName) => {
      const { bias = Number.NEGATIVE_INFINITY, scale = 0 } = settings(head) ?? {};
      return bias + (sums[indexOf.get(head) ?? -1] ?? 0) * scale;
    };
    return {
      says: (head) => sumOf(head) >= (settings(head)?.threshold ?? Number.POSITIVE_INFINITY),
      probability(head) {
        const [slope, offset] = settings(head)?.calibration ?? [1, 0];
        return Math.round(1000 / (1 + Math.exp(-(slope * sumOf(head) + offset)))) / 1000;
      },
      mover(head) {
        const wanted = indexOf.get(head);
        let best = 0;
        let mover: number | undefined;
        reader.each(words, (number, word) => {
          const step = stepOf(weights, number, wanted);
          if (step > best) [best, mover] = [step, word];
        });
        return mover;
      },
    };
  };
}

/** Numbers of the known features, -1 for others. Nearly all that is asked is unknown, so a small set of bits answers first. */
function numbering(features: readonly number[]): (feature: number) => number {
  const bits = new Uint32Array(2 ** FEATURE_BITS / 32);
  const numbers = new Map<number, number>();
  features.forEach((feature, number) => {
    bits[feature >>> 5] = (bits[feature >>> 5] ?? 0) | (1 << (feature & 31));
    numbers.set(feature, number);
  });
  return (feature) =>
    (((bits[feature >>> 5] ?? 0) >>> (feature & 31)) & 1) === 0 ? -1 : (numbers.get(feature) ?? -1);
}

function count(sums: Float64Array, { starts, heads, steps }: Weights, number: number): void {
  const end = starts[number + 1] ?? 0;
  for (let k = starts[number] ?? end; k < end; k++) {
    const head = heads[k] ?? 0;
    sums[head] = (sums[head] ?? 0) + (steps[k] ?? 0);
  }
}

function stepOf({ starts, heads, steps }: Weights, number: number, head: number | undefined): number {
  const end = starts[number + 1] ?? 0;
  for (let k = starts[number] ?? end; k < end; k++) if (heads[k] === head) return steps[k] ?? 0;
  return 0;
}
