import { decodeWeights, type HeadName, type HeadsFile } from './heads';
import type { TextFeatures } from './text-features';

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
export type Model = (text: TextFeatures, named: readonly number[]) => Opinion;

/** Unpacks a file of heads once. */
export function createModel(file: HeadsFile): Model {
  const rows = decodeWeights(file.weights);
  const { heads } = file;
  const indexOf = new Map<string, number>(heads.map(({ name }, index) => [name, index]));
  const scale = Float64Array.from(heads, (head) => head.scale);

  return (text, named) => {
    const sums = Float64Array.from(heads, (head) => head.bias);
    const count = (feature: number, value: number) => {
      const row = rows.get(feature);
      if (!row) return;
      for (let k = 0; k < row.length; k += 2) {
        const head = row[k] ?? 0;
        sums[head] = (sums[head] ?? 0) + (row[k + 1] ?? 0) * (scale[head] ?? 0) * value;
      }
    };
    for (const feature of text.at.keys()) count(feature, text.value);
    for (const feature of named) count(feature, 1);
    const sum = (head: HeadName) => sums[indexOf.get(head) ?? -1] ?? Number.NEGATIVE_INFINITY;
    const settings = (head: HeadName) => heads[indexOf.get(head) ?? -1];
    return {
      says: (head) => sum(head) >= (settings(head)?.threshold ?? Number.POSITIVE_INFINITY),
      probability(head) {
        const [slope, offset] = settings(head)?.calibration ?? [1, 0];
        return Math.round(1000 / (1 + Math.exp(-(slope * sum(head) + offset)))) / 1000;
      },
      mover(head) {
        const wanted = indexOf.get(head);
        let best = 0;
        let word: number | undefined;
        for (const [feature, index] of text.at) {
          const weight = weightOf(rows.get(feature), wanted);
          if (weight > best) [best, word] = [weight, index];
        }
        return word;
      },
    };
  };
}

function weightOf(row: Int8Array | undefined, head: number | undefined): number {
  if (row && head !== undefined)
    for (let k = 0; k < row.length; k += 2) if (row[k] === head) return row[k + 1] ?? 0;
  return 0;
}
