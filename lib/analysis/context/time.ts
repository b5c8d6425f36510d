import type { Hit, Reading } from './reading';

/** What was done to a person long ago is still told as theirs. */
const LASTING: ReadonlySet<string> = new Set(['abuse', 'substance']);

/** Words between `used to` and what it makes past. */
const GOVERNS = 3;

/**
 * Is what the hit tells over? A past marker right before it says so; one elsewhere in its sentence, or a story of
 * recovery around it, unless the sentence (for recovery: the text) also says that it is happening now.
 */
export function isPast(reading: Reading, hit: Hit): boolean {
  if (LASTING.has(hit.entry.cue)) return false;
  const pasts = reading.inSentence('past', hit.sentence);
  if (pasts.some((past) => past.last < hit.first && hit.first - past.last <= GOVERNS)) return true;
  if (pasts.length > 0 && reading.inSentence('recent', hit.sentence).length === 0) return true;
  return reading.has('recovery') && !reading.has('recent');
}
