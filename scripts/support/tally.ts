/** Counts of one yes-or-no question: right and wrong, found and missed. */
export class Tally {
  found = 0;
  falseAlarm = 0;
  missed = 0;
  quiet = 0;

  add(gold: boolean, predicted: boolean): void {
    if (gold && predicted) this.found += 1;
    else if (gold) this.missed += 1;
    else if (predicted) this.falseAlarm += 1;
    else this.quiet += 1;
  }

  get precision(): number {
    return this.found / (this.found + this.falseAlarm);
  }

  get recall(): number {
    return this.found / (this.found + this.missed);
  }

  get f1(): number {
    return (2 * this.found) / (2 * this.found + this.falseAlarm + this.missed);
  }
}

/** 95 % Wilson interval of `right` out of `all`, each 0..1. */
export function wilson(right: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 0];
  const z = 1.96;
  const p = right / all;
  const denominator = 1 + (z * z) / all;
  const middle = p + (z * z) / (2 * all);
  const spread = z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all));
  return [(middle - spread) / denominator, (middle + spread) / denominator];
}

export function percent(part: number): string {
  return Number.isNaN(part) ? 'n/a' : `${(100 * part).toFixed(1)}%`;
}

/** `12/15  80.0% [55–93]` */
export function rate(right: number, all: number): string {
  const [low, high] = wilson(right, all);
  return `${right}/${all}  ${percent(right / all)} [${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)}]`;
}
