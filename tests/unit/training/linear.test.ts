import { describe, expect, it } from 'vitest';
import { type Sparse, sumOf, trainLinear } from '../../../scripts/training/linear';

function post(...ids: readonly number[]): Sparse {
  return { ids: Int32Array.from(ids), values: new Float32Array(ids.length).fill(1), square: ids.length };
}

const options = { size: 8, cost: 1, epochs: 30 };
/** Feature 1 says yes, feature 2 says no, feature 3 is in every post. */
const posts = [post(1, 3), post(1, 3, 4), post(2, 3), post(2, 3, 5)];
const targets = [true, true, false, false];

describe('a linear head', () => {
  it('learns which feature says yes and which no', () => {
    const model = trainLinear(posts, targets, options);
    expect(posts.map((each) => sumOf(model, each) > 0)).toEqual(targets);
    expect(model.weights[1]).toBeGreaterThan(0);
    expect(model.weights[2]).toBeLessThan(0);
    expect(Math.abs(model.weights[3] ?? 1)).toBeLessThan(model.weights[1] ?? 0);
  });

  it('gives the same weights for the same posts, to the last bit', () => {
    expect(trainLinear(posts, targets, options)).toEqual(trainLinear(posts, targets, options));
  });

  it('leaves out posts on which readers differ', () => {
    const withOpen = trainLinear([...posts, post(6)], [...targets, undefined], options);
    expect(withOpen.weights[6]).toBe(0);
    expect(withOpen).toEqual(trainLinear(posts, targets, options));
  });

  it('learns nothing from nothing', () => {
    const model = trainLinear([], [], options);
    expect([...model.weights, model.bias]).toEqual(new Array(9).fill(0));
  });

  it('has larger weights when mistakes cost more', () => {
    const length = (cost: number) =>
      trainLinear(posts, targets, { ...options, cost }).weights.reduce((sum, each) => sum + each * each, 0);
    expect(length(1)).toBeGreaterThan(length(0.01));
  });
});

it('a sum is the bias and each feature’s weight times its value', () => {
  const model = { weights: Float32Array.from([0, 2, -1]), bias: 0.5 };
  expect(sumOf(model, { ids: Int32Array.of(1, 2), values: Float32Array.of(0.5, 1), square: 1.25 })).toBe(0.5);
});
