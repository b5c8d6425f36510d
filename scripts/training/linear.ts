/** A post as a sparse vector: distinct feature ids and their values. */
export interface Sparse {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** Sum of the squared values. */
  readonly square: number;
}

export interface Linear {
  readonly weights: Float32Array;
  readonly bias: number;
}

export interface Options {
  /** Number of features. */
  readonly size: number;
  /** How much a mistake costs beside large weights. */
  readonly cost: number;
  readonly epochs: number;
}

export function sumOf(model: Linear, post: Sparse): number {
  let sum = model.bias;
  for (let k = 0; k < post.ids.length; k++)
    sum += (model.weights[post.ids[k] ?? 0] ?? 0) * (post.values[k] ?? 0);
  return sum;
}

/**
 * A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008, the method of LIBLINEAR).
 * Posts whose target is undefined are left out. The order is drawn from a fixed seed: the same data give the same weights.
 */
export function trainLinear(
  posts: readonly Sparse[],
  targets: readonly (boolean | undefined)[],
  { size, cost, epochs }: Options,
): Linear {
  const weights = new Float32Array(size);
  const order = targets.flatMap((target, index) => (target === undefined ? [] : [index]));
  const duals = new Float64Array(posts.length);
  const softness = 1 / (2 * cost);
  const random = seeded(1);
  let bias = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const post = posts[index];
      if (!post) continue;
      const sign = targets[index] ? 1 : -1;
      const dual = duals[index] ?? 0;
      const gradient = sign * sumOf({ weights, bias }, post) - 1 + softness * dual;
      const next = Math.max(0, dual - gradient / (post.square + 1 + softness));
      duals[index] = next;
      const step = (next - dual) * sign;
      if (step === 0) continue;
      bias += step;
      for (let k = 0; k < post.ids.length; k++) {
        const id = post.ids[k] ?? 0;
        weights[id] = (weights[id] ?? 0) + step * (post.values[k] ?? 0);
      }
    }
  }
  return { weights, bias };
}

/** Numbers in 0..1 from a linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
}
