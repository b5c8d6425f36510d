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
  #add(lists: (number[] | undefined)[], node: number, ...numbers: number[]): void {
    const list = lists[node];
    if (list) list.push(...numbers);
    else lists[node] = numbers;
  }

  #sequence(pieces: readonly Piece[], from: number, to: number, within: readonly string[]): void {
    let at = from;
    pieces.forEach((piece, index) => {
      const next = index === pieces.length - 1 ? to : this.#node();
      this.#piece(piece, at, next, within);
      at = next;
    });
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
    if ('optional' in piece && piece.optional) this.#add(this.free, from, to);
  }

  #gap(most: number, from: number, to: number): void {
    let at = from;
    this.#add(this.free, from, to);
    for (let i = 0; i < most; i++) {
      const next = this.#node();
      this.#add(this.edges, at, ANY, next);
      this.#add(this.free, next, to);
      at = next;
    }
  }

  #word(word: string, from: number, to: number): void {
    const words = this.#vocabulary.expand(word);
    if (words === undefined) {
      this.#add(this.edges, from, this.#vocabulary.add(word), to);
      return;
    }
    let at = from;
    words.forEach((part, index) => {
      const next = index === words.length - 1 ? to : this.#node();
      this.#add(this.edges, at, this.#vocabulary.add(part), next);
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
