import { FEATURE_BITS } from './feature-id';
import type { HeadName, HeadsFile } from './heads';
import { FeatureReader, type PlacedWord } from './text-features';
import { decodeWeights } from './weights';

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
  const decoded = decodeWeights(file.weights);
  /** Row 0 is nobody's. */
  const rows = [new Int8Array(0), ...decoded.values()];
  const rowOf = new Uint16Array(2 ** FEATURE_BITS);
  [...decoded.keys()].forEach((feature, index) => {
    rowOf[feature] = index + 1;
  });
  const indexOf = new Map<string, number>(heads.map(({ name }, index) => [name, index]));
  const reader = new FeatureReader((feature) => rowOf[feature] !== 0);
  const seen = new Uint32Array(rows.length);
  let text = 0;

  return (words, named) => {
    text += 1;
    const sums = new Float64Array(heads.length);
    const total = reader.each(words, (feature) => {
      const row = rowOf[feature] ?? 0;
      if (row === 0 || seen[row] === text) return;
      seen[row] = text;
      count(sums, rows[row]);
    });
    const value = 1 / Math.sqrt(total);
    for (let head = 0; head < sums.length; head++) sums[head] = (sums[head] ?? 0) * value;
    for (const feature of named) count(sums, rows[rowOf[feature] ?? 0]);
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
        reader.each(words, (feature, word) => {
          const weight = weightOf(rows[rowOf[feature] ?? 0], wanted);
          if (weight > best) [best, mover] = [weight, word];
        });
        return mover;
      },
    };
  };
}

function count(sums: Float64Array, row: Int8Array | undefined): void {
  if (!row) return;
  for (let k = 0; k < row.length; k += 2) {
    const head = row[k] ?? 0;
    sums[head] = (sums[head] ?? 0) + (row[k + 1] ?? 0);
  }
}

function weightOf(row: Int8Array | undefined, head: number | undefined): number {
  if (row && head !== undefined)
    for (let k = 0; k < row.length; k += 2) if (row[k] === head) return row[k + 1] ?? 0;
  return 0;
}
