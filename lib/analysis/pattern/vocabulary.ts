/** Numbers for the words that some phrase names, and the spellings that stand for them. 0 is every other word. */
export class Vocabulary {
  readonly #ids = new Map<string, number>();
  readonly #expansions = new Map<string, readonly string[]>();

  constructor(spellings: Iterable<readonly [string, string]>) {
    for (const [from, to] of spellings) this.#expansions.set(from, to.split(' '));
  }

  /** The word or words that a written form stands for: `wanna` → `want`, `to`. */
  expand(word: string): readonly string[] | undefined {
    return this.#expansions.get(word);
  }

  /** Does any phrase or spelling know this written form? */
  has(word: string): boolean {
    return this.#ids.has(word) || this.#expansions.has(word);
  }

  /** The word's number, given now if it has none. */
  add(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#ids.size + 1;
      this.#ids.set(word, id);
    }
    return id;
  }

  idOf(word: string): number {
    return this.#ids.get(word) ?? 0;
  }
}
