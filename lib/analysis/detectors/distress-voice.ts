import {
  discount,
  type Hit,
  isFigure,
  isFirstPerson,
  isNegated,
  isOrdered,
  isPast,
  isQuoted,
  type Reading,
  speakerOf,
} from '../context';
import type { Cue } from '../cue';

/** What remains of a distress hit once its surroundings are heard. */
export interface Heard {
  readonly hit: Hit;
  readonly value: number;
  readonly speaker: 'self' | 'other';
}

/** Hits of one entry that are looked into: who repeats a word a thousand times says no more by it, and each look may cross its whole sentence. */
const MOST_TRIES = 24;

/** The hits of `cues` that are said here and now, in earnest, each entry once, with their remaining value (> 0). */
export function hear(reading: Reading, cues: readonly [Cue, ...Cue[]]): Heard[] {
  const heard = new Map<string, Heard>();
  const tried = new Map<string, number>();
  for (const hit of reading.of(...cues)) {
    const tries = tried.get(hit.entry.id) ?? 0;
    if (heard.has(hit.entry.id) || tries >= MOST_TRIES) continue;
    tried.set(hit.entry.id, tries + 1);
    const speaker = speakerOf(reading, hit);
    if (speaker === 'addressed') continue;
    if (isFigure(reading, hit) || isNegated(reading, hit) || isPast(reading, hit)) continue;
    if (speaker === 'self' ? isQuoted(reading, hit) : isOrdered(reading, hit)) continue;
    if (speaker === 'self' && hit.entry.needsSelf && !isAnchored(reading, hit)) continue;
    const value = hit.entry.weight - discount(reading, hit);
    if (value > 0) heard.set(hit.entry.id, { hit, value, speaker });
  }
  return [...heard.values()];
}

/** Claims about people with a condition: beside them its name is a topic, not a complaint. */
const AGAINST = ['danger', 'dismissal', 'mocking', 'trivialising'] as const satisfies readonly Cue[];

/** A word that is also a topic counts only in the first person, or where it is said to happen now. */
function isAnchored(reading: Reading, hit: Hit): boolean {
  if (AGAINST.some((cue) => reading.inSentence(cue, hit.sentence).length > 0)) return false;
  return isFirstPerson(reading, hit) || reading.inSentence('recent', hit.sentence).length > 0;
}
