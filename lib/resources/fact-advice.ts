/** What the directory knows about one myth: the fact first, where it comes from, where to look further. */
export interface FactAdvice {
  /** Id of the lexicon entry that the post matched. */
  readonly entry: string;
  /** The neutral fact, one or two sentences; never repeats the myth. */
  readonly fact: string;
  readonly more: readonly string[];
  /** On every entry about medicines. */
  readonly caution?: string;
  readonly sources: readonly { readonly title: string; readonly href: string; readonly opened: boolean }[];
  /** Searches at fact-checkers, opened on click only; neutral words of ours, never the post's. */
  readonly searches: readonly { readonly name: string; readonly href: string }[];
}
