import type { Outcome } from '../../lib/storage';
import { applied, type Change, type Kept } from './remembered';

/** What is kept, with changes on top that never are: they hold for as long as the background lives, and only for who asks here. */
export class Held<T> implements Kept<T> {
  #held: readonly Change<T>[] = [];

  constructor(private readonly beneath: Kept<T>) {}

  async now(): Promise<{ readonly value: T; readonly reading: Outcome<T> }> {
    const { value, reading } = await this.beneath.now();
    return { value: applied(this.#held, value), reading };
  }

  async change(change: Change<T>): Promise<Outcome<T>> {
    this.#held = [...this.#held, change];
    return { ok: true, value: (await this.now()).value };
  }
}
