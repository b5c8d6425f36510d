import { type Outcome, outcomeOf } from '../../lib/storage';
import type { Writes } from './writes';

export type Change<T> = (value: T) => T;

/** A value in force, and changes of it. */
export interface Kept<T> {
  /** What is in force. Where nothing can be read that is the fallback, and the outcome of reading says why. */
  now(): Promise<{ readonly value: T; readonly reading: Outcome<T> }>;
  /** Changes what is in force, whether or not it can be written; the outcome says which. */
  change(change: Change<T>): Promise<Outcome<T>>;
}

interface Store<T> {
  read(): Promise<T>;
  change(change: Change<T>): Promise<T>;
}

/**
 * What one store keeps, with the changes that it could not keep: those hold in memory for as long as the background
 * lives, and are written with the next change that can be.
 */
export class Remembered<T> implements Kept<T> {
  #unwritten: readonly Change<T>[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store<T>,
    private readonly fallback: T,
    private readonly writes: Writes,
  ) {}

  async now(): Promise<{ readonly value: T; readonly reading: Outcome<T> }> {
    const reading = await outcomeOf(() => this.store.read());
    const value = reading.ok ? reading.value : this.fallback;
    return { value: applied(this.#unwritten, value), reading };
  }

  /** One change at a time. */
  change(change: Change<T>): Promise<Outcome<T>> {
    const result = this.#turn.then(async () => {
      const changes = [...this.#unwritten, change];
      const outcome = await this.writes.attempt(() => this.store.change((value) => applied(changes, value)));
      this.#unwritten = outcome.ok ? [] : changes;
      return outcome;
    });
    this.#turn = result;
    return result;
  }
}

export function applied<T>(changes: readonly Change<T>[], value: T): T {
  return changes.reduce((changed, change) => change(changed), value);
}
