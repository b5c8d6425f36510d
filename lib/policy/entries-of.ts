import type { EntryId, Signal } from '../analysis';

/** Ids of the entries that spoke, each once. */
export function entriesOf(signal: Signal): readonly EntryId[] {
  return [...new Set(signal.evidence.map((found) => found.entry))];
}

/** True for an entry of a lexicon, which says what it found; a head of the model (`en.model.misinformation`) does not. */
export function isOfLexicon(entry: EntryId): boolean {
  return !/^[a-z]{2,3}\.model\./.test(entry);
}
