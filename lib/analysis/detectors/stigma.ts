import { evidenceOf, type Hit, isNegated, type Reading } from '../context';
import type { StigmaSignal, StigmaType } from '../signal';

/** Stigmatizing wordings and claims, at most one signal a type. Silent where the author objects or speaks of oneself. */
export function stigma(reading: Reading): StigmaSignal[] {
  if (reading.has('counter-speech')) return [];
  const found = [...slurs(reading), ...wordings(reading), ...pairs(reading)];
  const byType = new Map<StigmaType, Hit[]>();
  for (const { type, hits } of found) byType.set(type, [...(byType.get(type) ?? []), ...hits]);
  return [...byType].map(([type, hits]) => ({
    kind: 'stigma',
    type,
    evidence: hits.map((hit) => evidenceOf(reading, hit)),
  }));
}

interface Finding {
  readonly type: StigmaType;
  readonly hits: readonly Hit[];
}

const FIRST_PERSON = new Set(['i', 'me', 'my', 'we', 'us', 'myself']);
const SELF_REACH = 4;

/** Does the author use the word of oneself: `i am a psycho`, `us crazies`? */
function ofOneself(reading: Reading, hit: Hit): boolean {
  const { all } = reading.tokens;
  const clause = all[hit.first]?.clause;
  for (let i = hit.first - 1; i >= Math.max(0, hit.first - SELF_REACH); i--) {
    const token = all[i];
    if (token === undefined || token.clause !== clause) return false;
    if (token.word === 'am' || token.word === 'us' || token.word === 'we') return true;
  }
  return FIRST_PERSON.has(all[hit.first]?.word ?? '');
}

function slurs(reading: Reading): Finding[] {
  const hits = reading
    .of('slur', 'slur-person')
    .filter((hit) => !ofOneself(reading, hit) && !isNegated(reading, hit) && !covered(reading, hit));
  return hits.map((hit) => ({ type: hit.entry.type, hits: [hit] }));
}

/** Whole phrases that carry the stigma in themselves. */
function wordings(reading: Reading): Finding[] {
  const hits = reading
    .of('trivialising', 'dismissal', 'suicide-wording', 'mocking')
    .filter((hit) => !covered(reading, hit) && !reading.tokens.all[hit.first]?.quoted);
  return hits.filter((hit) => hit.entry.weight >= 2).map((hit) => ({ type: hit.entry.type, hits: [hit] }));
}

/** A condition, or the people who have it, beside a claim about them in the same sentence. */
function pairs(reading: Reading): Finding[] {
  const found: Finding[] = [];
  const conditions = reading.of('condition', 'condition-people').filter((hit) => !covered(reading, hit));
  for (const condition of conditions) {
    for (const [cue, type] of PAIRED) {
      const claims = reading.inSentence(cue, condition.sentence);
      const claim = claims.find((hit) => hit.last < condition.first || hit.first > condition.last);
      if (claim === undefined || isNegated(reading, claim)) continue;
      if (cue === 'trivial' && (reading.has('first-hand') || reading.has('clinical'))) continue;
      found.push({ type, hits: [condition, claim] });
    }
  }
  return found;
}

const PAIRED = [
  ['danger', 'dangerousness'],
  ['blame', 'blame_weakness'],
  ['trivial', 'trivialising'],
] as const;

/** Is the hit part of a harmless expression: a title, `crazy good`? */
function covered(reading: Reading, hit: Hit): boolean {
  return reading
    .inSentence('ordinary', hit.sentence)
    .some((plain) => plain.first <= hit.first && hit.last <= plain.last);
}
