/** The value below which this share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/** A figure of several rounds beside its bound. */
export interface Figure {
  readonly name: string;
  /** What is compared with the bound; the median of the rounds when left out. */
  readonly value?: number;
  readonly rounds: readonly number[];
  readonly unit: string;
  readonly bound: number;
  readonly digits?: number;
}

/** Name, value, lowest and highest of the rounds, bound, and whether it was met. */
export function line({ name, rounds, value = median(rounds), unit, bound, digits = 1 }: Figure): string {
  const [middle, low, high] = [value, Math.min(...rounds), Math.max(...rounds)].map((number) =>
    number.toFixed(digits),
  );
  const met = value <= bound ? 'met' : 'MISSED';
  return (
    `${name.padEnd(46)} ${`${middle} ${unit}`.padStart(10)}  [${low}, ${high}]`.padEnd(82) +
    `≤ ${bound} ${unit}  ${met}\n`
  );
}
