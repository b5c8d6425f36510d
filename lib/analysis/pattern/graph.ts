import { type Piece, parsePhrase } from './parse-phrase';
import type { Vocabulary } from './vocabulary';

/** Word number that stands for "any word at all". */
export const ANY = -1;

/** A nondeterministic automaton over word numbers. Node 0 is the start of every phrase. */
export class Graph {
  /** Per node: word number (or `ANY`) and target, alternating. */
  readonly edges: (number[] | undefined)[] = [undefined];
  /** Per node: nodes that hold whenever it holds. */
  readonly free: (number[] | undefined)[] = [undefined];
  /** Per node: number of the entry that is complete there, or -1. */
  readonly accepts: number[] = [-1];

  readonly #vocabulary: Vocabulary;
  readonly #slots: ReadonlyMap<string, readonly string[]>;
  readonly #parsed = new Map<string, Piece[][]>();

  constructor(vocabulary: Vocabulary, slots: ReadonlyMap<string, readonly string[]>) {
    this.#vocabulary = vocabulary;
    this.#slots = slots;
  }

  /** Adds one phrase of entry number `entry`. */
  add(phrase: string, entry: number): void {
    const end = this.#node();
    this.accepts[end] = entry;
    this.#sequence(parsePhrase(phrase), 0, end, []);
  }

  #node(): number {
    this.edges.push(undefined);
    this.free.push(undefined);
    this.accepts.push(-1);
    return this.edges.length - 1;
  }

  /** Lists are made when first needed: most nodes have one edge and none that is free. */
  #free(from: number, to: number): void {
    const list = this.free[from];
    if (list) list.push(to);
    else this.free[from] = [to];
  }

  #edge(from: number, symbol: number, to: number): void {
    const list = this.edges[from];
    if (list) list.push(symbol, to);
    else this.edges[from] = [symbol, to];
  }

  #sequence(pieces: readonly Piece[], from: number, to: number, within: readonly string[]): void {
    let at = from;
    for (let i = 0; i < pieces.length; i++) {
      const next = i === pieces.length - 1 ? to : this.#node();
      const piece = pieces[i];
      if (piece) this.#piece(piece, at, next, within);
      at = next;
    }
  }

  #piece(piece: Piece, from: number, to: number, within: readonly string[]): void {
    switch (piece.is) {
      case 'gap':
        this.#gap(piece.most, from, to);
        break;
      case 'word':
        this.#word(piece.word, from, to);
        break;
      case 'choice':
        for (const phrase of piece.phrases) this.#sequence(phrase, from, to, within);
        break;
      case 'slot':
        this.#slot(piece.name, from, to, within);
        break;
      default:
        piece satisfies never;
    }
    if ('optional' in piece && piece.optional) this.#free(from, to);
  }

  #gap(most: number, from: number, to: number): void {
    let at = from;
    this.#free(from, to);
    for (let i = 0; i < most; i++) {
      const next = this.#node();
      this.#edge(at, ANY, next);
      this.#free(next, to);
      at = next;
    }
  }

  #word(word: string, from: number, to: number): void {
    const words = this.#vocabulary.expand(word);
    if (words === undefined) {
      this.#edge(from, this.#vocabulary.add(word), to);
      return;
    }
    let at = from;
    words.forEach((part, index) => {
      const next = index === words.length - 1 ? to : this.#node();
      this.#edge(at, this.#vocabulary.add(part), next);
      at = next;
    });
  }

  #slot(name: string, from: number, to: number, within: readonly string[]): void {
    if (within.includes(name)) throw new Error(`slot "${name}" uses itself`);
    for (const phrase of this.#alternatives(name)) this.#sequence(phrase, from, to, [...within, name]);
  }

  #alternatives(name: string): Piece[][] {
    let parsed = this.#parsed.get(name);
    if (parsed === undefined) {
      const phrases = this.#slots.get(name);
      if (phrases === undefined) throw new Error(`no slot named "${name}"`);
      parsed = phrases.map(parsePhrase);
      this.#parsed.set(name, parsed);
    }
    return parsed;
  }
}
