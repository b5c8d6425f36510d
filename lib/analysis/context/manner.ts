import type { Cue } from '../cue';
import type { Hit, Reading } from './reading';

/** Frames in which words of despair are told, not felt. */
const FRAMES = [
  'fiction',
  'game',
  'news',
  'professional',
  'advocacy',
  'counter-speech',
] as const satisfies readonly Cue[];

/**
 * How much of a hit's weight its surroundings take away: trivial subjects, laughter and figures of speech, fiction,
 * games, news. Nearer counts double; what the author says in earnest ("not joking") cancels the jest.
 */
export function discount(reading: Reading, hit: Hit): number {
  const jest = reading.has('serious') ? 0 : jestAround(reading, hit);
  return jest + FRAMES.reduce((sum, cue) => sum + around(reading, hit, cue, 2, 0.5), 0);
}

function jestAround(reading: Reading, hit: Hit): number {
  const trivial = around(reading, hit, 'trivial', 2, hit.entry.weight <= 2 ? 1 : 0);
  const laughter = around(reading, hit, 'laughter', 2, 1);
  return trivial + laughter + around(reading, hit, 'hyperbole', 2, 0.5);
}

function around(reading: Reading, hit: Hit, cue: Cue, near: number, far: number): number {
  if (!reading.of(cue).some(isPlain)) return 0;
  return reading.inSentence(cue, hit.sentence).some(isPlain) ? near : far;
}

/** More than a hint. */
function isPlain(hit: Hit): boolean {
  return hit.entry.weight >= 2;
}

/** Does a figure of speech or a harmless expression cover the hit itself (`dying to see`, `10 kms`)? */
export function isFigure(reading: Reading, hit: Hit): boolean {
  const overlaps = (other: Hit) => other.first <= hit.last && other.last >= hit.first;
  const jest = !reading.has('serious') && reading.inSentence('hyperbole', hit.sentence).some(overlaps);
  return (
    jest ||
    reading.inSentence('ordinary', hit.sentence).some((plain) => overlaps(plain) && plain.last >= hit.last)
  );
}

/** Are these somebody else's words: between quotation marks, or told (`she said`)? */
export function isQuoted(reading: Reading, hit: Hit): boolean {
  if (reading.tokens.all[hit.first]?.quoted === true) return true;
  return reading
    .inSentence('speech', hit.sentence)
    .some((speech) => speech.first < hit.first && hit.first - speech.last <= 3);
}

/** Is somebody told to do it (`he told her to …`)? Then it is no wish of theirs. */
export function isOrdered(reading: Reading, hit: Hit): boolean {
  return reading
    .inSentence('order', hit.sentence)
    .some((order) => order.last < hit.first && hit.first - order.last <= 2);
}
