import type { Hit, Reading } from './reading';

/** Whose state a hit tells of. `addressed`: it is said to a reader ("you"). */
export type Speaker = 'self' | 'other' | 'addressed';

const SELF = new Set(['i', 'me', 'my', 'myself', 'mine', 'we', 'us', 'our']);
const SELF_OWN = new Set(['myself', 'i', 'my', 'me']);
const OTHER = new Set(['he', 'she', 'they', 'himself', 'herself', 'themself', 'themselves']);
const ADDRESSED = new Set(['you', 'yourself', 'urself']);
const OTHER_OWN = new Set(['himself', 'herself', 'themself', 'themselves', 'his', 'her', 'their']);

/** Does the hit's sentence, or one beside it, speak in the first person? */
export function isFirstPerson(reading: Reading, hit: Hit): boolean {
  const { all } = reading.tokens;
  const near = (i: number) => Math.abs((all[i]?.sentence ?? Number.NaN) - hit.sentence) <= 1;
  const isSelf = (i: number) => SELF.has(all[i]?.word ?? '');
  for (let i = hit.last; i >= 0 && near(i); i--) if (isSelf(i)) return true;
  for (let i = hit.last + 1; near(i); i++) if (isSelf(i)) return true;
  return false;
}

/**
 * Decides by the hit's own reflexive (`myself`, `herself`), else by the nearest subject before it in its sentence,
 * else, with no subject at all (`wanna die`), the author.
 */
export function speakerOf(reading: Reading, hit: Hit): Speaker {
  if (hit.entry.cue === 'plan' || hit.entry.cue === 'goodbye') return whoseFarewell(reading, hit);
  const { all } = reading.tokens;
  for (let i = hit.last; i >= hit.first; i--) {
    const word = all[i]?.word ?? '';
    if (SELF_OWN.has(word)) return 'self';
    if (OTHER_OWN.has(word)) return 'other';
    if (word === 'yourself' || word === 'urself') return 'addressed';
  }
  return subjectBefore(reading, hit);
}

function subjectBefore(reading: Reading, hit: Hit): Speaker {
  const { all } = reading.tokens;
  const people = reading.inSentence('other-person', hit.sentence);
  for (let i = hit.last; i >= 0 && all[i]?.sentence === hit.sentence; i--) {
    const word = all[i]?.word ?? '';
    if (people.some((person) => person.first <= i && i <= person.last && person.last <= hit.last))
      return 'other';
    if (SELF.has(word)) return 'self';
    if (OTHER.has(word)) return 'other';
    if (ADDRESSED.has(word)) return 'addressed';
  }
  return 'self';
}

/** A farewell speaks to others ("by the time you read this"), so only a subject before it, or a
 * worried author's `my friend sent me …`, can make it another's. */
function whoseFarewell(reading: Reading, hit: Hit): Speaker {
  const kin = reading.inSentence('kin', hit.sentence).some((person) => person.first < hit.first);
  if (kin && reading.has('worry')) return 'other';
  const before = subjectBefore(reading, { ...hit, last: hit.first - 1 });
  return before === 'addressed' ? 'self' : before;
}
