const STEPS = 400;
const RATE = 0.5;

/** Slope and offset of the logistic curve that turns sums into probabilities (Platt 1999), by gradient descent. */
export function calibrate(
  sums: readonly number[],
  targets: readonly (boolean | undefined)[],
): [number, number] {
  let slope = 1;
  let offset = 0;
  const known = targets.flatMap((target, index) =>
    target === undefined ? [] : [[sums[index] ?? 0, target] as const],
  );
  for (let step = 0; step < STEPS; step++) {
    let slopeGradient = 0;
    let offsetGradient = 0;
    for (const [sum, target] of known) {
      const error = 1 / (1 + Math.exp(-(slope * sum + offset))) - (target ? 1 : 0);
      slopeGradient += error * sum;
      offsetGradient += error;
    }
    slope -= (RATE * slopeGradient) / known.length;
    offset -= (RATE * offsetGradient) / known.length;
  }
  return [Number(slope.toFixed(3)), Number(offset.toFixed(3))];
}
