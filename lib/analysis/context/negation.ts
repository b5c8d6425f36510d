import type { Hit, Reading } from './reading';

/** How many words a negation reaches forward. */
const REACH = 5;

/**
 * Is the hit negated from outside, in its own clause: `i am not suicidal`, `never wanted to die`? Negations that are
 * part of the hit (`do not want to live`) are its meaning, and `not joking` negates nothing.
 */
export function isNegated(reading: Reading, hit: Hit): boolean {
  const clause = reading.tokens.all[hit.first]?.clause;
  return reading.inSentence('negation', hit.sentence).some((negation) => {
    const gap = hit.first - negation.last - 1;
    const near = gap >= 0 && gap <= REACH && reading.tokens.all[negation.last]?.clause === clause;
    return near && !isIdle(reading, negation);
  });
}

function isIdle(reading: Reading, negation: Hit): boolean {
  const idle = reading.inSentence('not-negation', negation.sentence);
  return idle.some((hit) => hit.first <= negation.first && negation.last <= hit.last);
}
