import { type Outcome, outcomeOf, type StorageRefusal } from '../../lib/storage';

/** How the last write went. A full disk can still be read, so only a write tells. */
export class Writes {
  #refusal: StorageRefusal | undefined;

  /** Why the last write failed; undefined when it did not. */
  get refusal(): StorageRefusal | undefined {
    return this.#refusal;
  }

  /** Runs a write and remembers how it went. Something that no store would take says nothing about the store. */
  async attempt<T>(write: () => Promise<T>): Promise<Outcome<T>> {
    const outcome = await outcomeOf(write);
    if (outcome.ok) this.#refusal = undefined;
    else if (outcome.refusal !== 'invalid') this.#refusal = outcome.refusal;
    return outcome;
  }
}
