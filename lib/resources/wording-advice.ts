/** What the directory knows about one stigmatizing term: why it hurts, and what to say instead. */
export interface WordingAdvice {
  /** Id of the lexicon entry that it explains. */
  readonly entry: string;
  /** The term as the entry names it, e.g. `committed suicide`. */
  readonly term: string;
  /** One plain sentence. */
  readonly why: string;
  readonly better: readonly string[];
  readonly sources: readonly { readonly title: string; readonly href: string }[];
}
