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
    evidence: [...named(reading, hits, type), ...hits].map((hit) => evidenceOf(reading, hit)),
  }));
}

/** The entries of the wording lexicon that name what was found, those of its own type first, as they stand in the text: the note explains the first. */
function named(reading: Reading, found: readonly Hit[], type: StigmaType): Hit[] {
  const foreign = (hit: Hit) => Number(hit.entry.type !== type);
  return reading
    .of('wording')
    .filter((wording) => found.some((hit) => wording.first <= hit.last && hit.first <= wording.last))
    .sort((a, b) => foreign(a) - foreign(b) || a.first - b.first || b.last - a.last);
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
    .filter((hit) => !ofOneself(reading, hit) && !isNegated(reading, hit) && !isOthers(reading, hit));
  return hits.map((hit) => ({ type: hit.entry.type, hits: [hit] }));
}

/** Whole phrases that carry the stigma in themselves. */
function wordings(reading: Reading): Finding[] {
  const hits = reading
    .of('trivialising', 'dismissal', 'suicide-wording', 'mocking')
    .filter((hit) => !covered(reading, hit) && !reading.tokens.all[hit.first]?.quoted);
  return hits.filter((hit) => hit.entry.weight >= 2).map((hit) => ({ type: hit.entry.type, hits: [hit] }));
}

/** A condition, or the people who have it, beside a claim about them in the same sentence or the next. */
function pairs(reading: Reading): Finding[] {
  const conditions = reading.of('condition', 'condition-people').filter((hit) => !covered(reading, hit, 2));
  return PAIRED.flatMap(([cue, type]) => {
    if (cue === 'trivial' && SERIOUS.some((sign) => reading.has(sign))) return [];
    for (const condition of conditions) {
      const claim = reading.of(cue).find((hit) => isBeside(hit, condition) && isClaimed(reading, hit));
      if (claim !== undefined) return [{ type, hits: [claim, condition] }];
    }
    return [];
  });
}

/** Signs that a condition is spoken of for itself. */
const SERIOUS = [
  'first-hand',
  'clinical',
  'serious',
  'support',
  'recovery',
  'advocacy',
  'professional',
] as const;

function isBeside(claim: Hit, condition: Hit): boolean {
  const apart = claim.last < condition.first || claim.first > condition.last;
  const reach = claim.entry.cue === 'trivial' ? 0 : 1;
  return apart && claim.entry.weight > 1 && Math.abs(claim.sentence - condition.sentence) <= reach;
}

/** Is the claim made by the author: not asked, not quoted, not denied? */
function isClaimed(reading: Reading, claim: Hit): boolean {
  if (reading.tokens.all[claim.first]?.quoted || isNegated(reading, claim)) return false;
  return claim.entry.cue === 'danger' || !reading.tokens.questions.has(claim.sentence);
}

const PAIRED = [
  ['danger', 'dangerousness'],
  ['blame', 'blame_weakness'],
  ['trivial', 'trivialising'],
] as const;

/** Does the hit overlap a harmless expression: a title, `crazy good`, `a mental health day`? */
function covered(reading: Reading, hit: Hit, weight = 1): boolean {
  return reading
    .inSentence('ordinary', hit.sentence)
    .some((plain) => plain.entry.weight >= weight && plain.first <= hit.last && hit.first <= plain.last);
}

/** Harmless, or between quotation marks and so somebody else's word. */
function isOthers(reading: Reading, hit: Hit): boolean {
  return covered(reading, hit) || reading.tokens.all[hit.first]?.quoted === true;
}
