/** A small thing a person can do alone, now. Never a treatment, and never instead of help in danger. */
export interface CopingTool {
  readonly id: string;
  readonly name: string;
  /** About how long it takes. */
  readonly minutes: number;
  /** Of `careTopics`. */
  readonly topics: readonly string[];
  /** Three to seven short sentences, in order. */
  readonly steps: readonly string[];
  /** Whom it may not suit, and when to stop. */
  readonly caution?: string;
  /** What research says of it: trials of the thing itself, of something close, or hardly any. */
  readonly evidence: 'strong' | 'some' | 'little';
  /** `opened` is false where nobody of us has read the page; whoever shows the source says so. */
  readonly sources: readonly { readonly title: string; readonly href: string; readonly opened: boolean }[];
}
