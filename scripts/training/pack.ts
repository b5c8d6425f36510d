import { encodeWeights, type HeadsFile, headNames } from '../../lib/analysis/model';
import type { Pruned } from './fit';
import type { Thresholds } from './thresholds';

/** Few steps compress better, and thirteen on each side lose nothing that was measurable. */
const LARGEST_STEP = 13;

/** The trained heads as the file that ships: weights in steps, by a scale of each head's own. */
export function pack(
  language: string,
  heads: readonly Pruned[],
  thresholds: Thresholds,
  calibrations: readonly (readonly [number, number])[],
  posts: number,
): HeadsFile {
  const rows = new Map<number, [number, number][]>();
  const settings = heads.map(({ model }, head) => {
    const largest = model.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
    const scale = Number((largest / LARGEST_STEP).toPrecision(6));
    model.weights.forEach((weight, feature) => {
      const step = Math.round(weight / scale);
      if (step !== 0) rows.set(feature, [...(rows.get(feature) ?? []), [head, step]]);
    });
    const name = headNames[head] ?? 'low';
    return {
      name,
      bias: Number(model.bias.toPrecision(6)),
      scale,
      threshold: thresholds[name],
      calibration: calibrations[head] ?? ([1, 0] as const),
    };
  });
  const made = { posts, from: 'corpus/posts, folds 0 to 3' };
  return { language, heads: settings, weights: encodeWeights(rows), made };
}
