import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../scripts/training/calibrate';

/** Three posts at each sum, so many of them true. */
const sums = [-1, -1, -1, 0, 0, 0, 1, 1, 1];
const targets = [false, false, false, true, false, true, true, true, true];

function probability(sum: number, [slope, offset]: readonly [number, number]): number {
  return 1 / (1 + Math.exp(-(slope * sum + offset)));
}

describe('calibration', () => {
  it('makes higher sums more probable', () => {
    const [slope] = calibrate(sums, targets);
    expect(slope).toBeGreaterThan(1);
  });

  it('means what it says: as many are true as the probabilities add up to', () => {
    const curve = calibrate(sums, targets);
    const expected = sums.reduce((total, sum) => total + probability(sum, curve), 0);
    expect(expected).toBeCloseTo(targets.filter(Boolean).length, 1);
  });

  it('turns round where high sums are wrong', () => {
    const [slope] = calibrate(
      sums,
      targets.map((target) => !target),
    );
    expect(slope).toBeLessThan(0);
  });

  it('leaves out posts on which readers differ', () => {
    expect(calibrate([...sums, 50], [...targets, undefined])).toEqual(calibrate(sums, targets));
  });

  it('gives the same curve for the same sums', () => {
    expect(calibrate(sums, targets)).toEqual(calibrate(sums, targets));
  });
});
