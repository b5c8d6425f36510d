import type { Hit, Reading } from './reading';

/**
 * Is what the hit tells over? A past marker in its sentence, or a story of recovery around it, unless the sentence
 * (for recovery: the text) also says that it is happening now.
 */
export function isPast(reading: Reading, hit: Hit): boolean {
  const pasts = reading.inSentence('past', hit.sentence);
  if (pasts.length > 0 && reading.inSentence('recent', hit.sentence).length === 0) return true;
  return reading.has('recovery') && !reading.has('recent');
}
