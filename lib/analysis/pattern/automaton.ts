import { ANY, type Graph } from './graph';

/** A set of graph nodes that hold together, and what follows it. Made when a text first needs it. */
interface State {
  readonly nodes: readonly number[];
  readonly accepts: readonly number[];
  readonly next: Map<number, State | null>;
}

/** Called for each complete phrase: entry number, first and last token. */
export type OnMatch = (entry: number, first: number, last: number) => void;

/** Words after its first beyond which no phrase goes on, whatever fillers stand in it. */
const LONGEST = 48;

/** More states than any text needs; past it the cache starts afresh, so that memory stays bounded. */
const MOST_STATES = 20_000;

/**
 * Runs a `Graph` as a deterministic automaton whose states are made lazily. From each token one thread walks until no
 * phrase can go on, so the cost is the number of tokens times the length of the longest phrase, 48 words at most.
 */
export class Automaton {
  readonly #graph: Graph;
  readonly #fillers: ReadonlySet<number>;
  readonly #states = new Map<string, State>();
  readonly #starts = new Map<number, number[]>();
  /** By word number: the state after a first word; `undefined` until a text needs it. */
  #start: (State | null | undefined)[] = [];

  constructor(graph: Graph, fillers: ReadonlySet<number>) {
    this.#graph = graph;
    this.#fillers = fillers;
    for (const node of this.#closure([0])) this.#index(node);
  }

  /** Finds every phrase in `symbols`; no phrase crosses from one `sentence` number to another. */
  scan(symbols: readonly number[], sentences: readonly number[], onMatch: OnMatch): void {
    for (let first = 0; first < symbols.length; first++) {
      let state = this.#first(symbols[first] ?? 0);
      let at = first;
      while (state !== null) {
        for (const entry of state.accepts) onMatch(entry, first, at);
        at += 1;
        if (at >= symbols.length || sentences[at] !== sentences[first] || at - first > LONGEST) break;
        state = this.#step(state, symbols[at] ?? 0);
      }
    }
  }

  #index(node: number): void {
    const edges = this.#graph.edges[node] ?? [];
    for (let i = 0; i < edges.length; i += 2) {
      const symbol = edges[i] ?? 0;
      if (symbol === ANY) throw new Error('a phrase may not begin with a gap');
      const targets = this.#starts.get(symbol);
      if (targets) targets.push(edges[i + 1] ?? 0);
      else this.#starts.set(symbol, [edges[i + 1] ?? 0]);
    }
  }

  #first(symbol: number): State | null {
    if (symbol === 0) return null;
    let state = this.#start[symbol];
    if (state === undefined) {
      const targets = this.#starts.get(symbol);
      state = targets ? this.#state(targets) : null;
      this.#start[symbol] = state;
    }
    return state;
  }

  #step(state: State, symbol: number): State | null {
    let next = state.next.get(symbol);
    if (next === undefined) {
      next = this.#follow(state, symbol);
      state.next.set(symbol, next);
    }
    return next;
  }

  #follow(state: State, symbol: number): State | null {
    const targets: number[] = [];
    for (const node of state.nodes) {
      const edges = this.#graph.edges[node] ?? [];
      for (let i = 0; i < edges.length; i += 2) {
        if (edges[i] === ANY || (symbol !== 0 && edges[i] === symbol)) targets.push(edges[i + 1] ?? 0);
      }
      if (edges.length > 0 && this.#fillers.has(symbol)) targets.push(node);
    }
    return targets.length === 0 ? null : this.#state(targets);
  }

  #state(targets: readonly number[]): State {
    const nodes = this.#closure(targets);
    const key = nodes.join();
    let state = this.#states.get(key);
    if (state === undefined) {
      if (this.#states.size >= MOST_STATES) this.#forget();
      const accepts = nodes.map((node) => this.#graph.accepts[node] ?? -1).filter((entry) => entry >= 0);
      state = { nodes, accepts: [...new Set(accepts)], next: new Map() };
      this.#states.set(key, state);
    }
    return state;
  }

  #forget(): void {
    this.#states.clear();
    this.#start = [];
  }

  #closure(nodes: readonly number[]): number[] {
    const all = new Set<number>();
    const waiting = [...nodes];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (all.has(node)) continue;
      all.add(node);
      waiting.push(...(this.#graph.free[node] ?? []));
    }
    return [...all].sort((a, b) => a - b);
  }
}
