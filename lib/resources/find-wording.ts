import type { WordingAdvice } from './wording-advice';

/** Filled from `lib/data/wording`, one entry a term; while it is empty no wording card has advice to give. */
const advice: readonly WordingAdvice[] = [];

/** What the directory knows of the term that a lexicon entry stands for. */
export function wordingAdvice(entry: string): WordingAdvice | undefined {
  return advice.find((known) => known.entry === entry);
}
