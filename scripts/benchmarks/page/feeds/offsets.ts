const ESTIMATE = 180;

/** Where the cells of a virtual list begin: measured heights, an estimate for those never seen. In pixels. */
export class Offsets {
  readonly #heights: number[];
  readonly #tops: number[] = [0];

  constructor(private readonly count: number) {
    this.#heights = new Array<number>(count).fill(ESTIMATE);
  }

  get total(): number {
    const known = this.#tops.length - 1;
    return (this.#tops[known] ?? 0) + (this.count - known) * ESTIMATE;
  }

  top(index: number): number {
    for (let at = this.#tops.length; at <= index; at++)
      this.#tops[at] = (this.#tops[at - 1] ?? 0) + (this.#heights[at - 1] ?? ESTIMATE);
    return this.#tops[index] ?? 0;
  }

  /** The cell that covers this place, the first or last one beyond the ends. */
  indexAt(place: number): number {
    let low = 0;
    let high = this.count - 1;
    while (this.#tops.length - 1 < high && this.top(this.#tops.length - 1) <= place) this.top(this.#tops.length);
    high = Math.min(high, this.#tops.length - 1);
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.top(middle) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** @returns whether anything has moved */
  measure(index: number, height: number): boolean {
    if (height === 0 || this.#heights[index] === height) return false;
    this.#heights[index] = height;
    this.#tops.length = Math.min(this.#tops.length, index + 1);
    return true;
  }
}
