/** A page on one condition or hard time, in plain words. It explains; it never says what a reader has. */
export interface Guide {
  readonly id: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** Of `careTopics`: which coping tools and places belong beside it. */
  readonly topic: string;
  /** What it is: two to four sentences. */
  readonly what: readonly string[];
  readonly signs: readonly string[];
  readonly helps: readonly string[];
  /** When to ask for help, the most pressing first. */
  readonly seekHelp: readonly string[];
  /** What a friend or relative can do. */
  readonly support: readonly string[];
  /** What the page is not: a diagnosis. */
  readonly limits: string;
  /** `opened` is false where nobody of us has read the page; whoever shows the source says so. */
  readonly sources: readonly { readonly title: string; readonly href: string; readonly opened: boolean }[];
  /** `YYYY-MM-DD`. */
  readonly reviewed: string;
}
