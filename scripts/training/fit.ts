import { FEATURE_BITS, type HeadName } from '../../lib/analysis/model';
import { type Linear, type Sparse, sumOf, trainLinear } from './linear';
import type { Prepared } from './prepare';
import { targetOf } from './targets';

const SIZE = 2 ** FEATURE_BITS;
const COST = 0.5;
const EPOCHS = 15;
/** With few weights left it takes longer until they settle: 12 rounds cost .03 of average precision (November 2026). */
const EPOCHS_OF_FEW = 40;

/** A head of few weights: the largest that a first training gave, trained once more by themselves. */
export interface Pruned {
  readonly model: Linear;
  sum(post: Prepared): number;
}

/** @param weights how many weights of the text's own features the head keeps */
export function fitHead(posts: readonly Prepared[], head: HeadName, weights: number): Pruned {
  const targets = posts.map(({ post }) => targetOf(post, head));
  const everything = posts.map((post) => sparse(post));
  const full = trainLinear(everything, targets, { size: SIZE, cost: COST, epochs: EPOCHS });
  const kept = largest(full, posts, weights);
  const few = posts.map((post) => sparse(post, kept));
  const model = trainLinear(few, targets, { size: SIZE, cost: 2 * COST, epochs: EPOCHS_OF_FEW });
  return { model, sum: (post) => sumOf(model, sparse(post, kept)) };
}

/** A weight matters by its size and by how many posts have its feature. */
function largest({ weights }: Linear, posts: readonly Prepared[], count: number): ReadonlySet<number> {
  const seen = new Map<number, number>();
  for (const { text } of posts) for (const id of text) seen.set(id, (seen.get(id) ?? 0) + 1);
  const ranked = [...seen]
    .map(([id, posts]) => [id, Math.abs(weights[id] ?? 0) * Math.cbrt(posts)] as const)
    .sort(([a, x], [b, y]) => y - x || a - b);
  return new Set(ranked.slice(0, count).map(([id]) => id));
}

function sparse({ text, named, value }: Prepared, kept?: ReadonlySet<number>): Sparse {
  const own = kept ? text.filter((id) => kept.has(id)) : text;
  const ids = Int32Array.from([...own, ...named]);
  const values = new Float32Array(ids.length).fill(value, 0, own.length).fill(1, own.length);
  return { ids, values, square: values.reduce((sum, each) => sum + each * each, 0) };
}
