/** What a lexicon entry's words can be evidence of. The list is closed: an entry with another cue is refused. */
export const CUES = [
  // distress
  'death-wish',
  'life-and-death',
  'plan',
  'goodbye',
  'imminent',
  'hopeless',
  'self-harm',
  'panic',
  'eating',
  'substance',
  'abuse',
  'bullying',
  'perinatal',
  'low-mood',
  'worry',
  // whose, when, how meant
  'other-person',
  'kin',
  'recent',
  'past',
  'recovery',
  'serious',
  'trivial',
  'hyperbole',
  'laughter',
  'fiction',
  'game',
  'news',
  'speech',
  'order',
  'not-negation',
  'negation',
  'ordinary',
  // stigma
  'slur',
  'slur-person',
  'condition',
  'condition-people',
  'trivialising',
  'danger',
  'blame',
  'dismissal',
  'mocking',
  'suicide-wording',
  'counter-speech',
  'clinical',
  'first-hand',
  'wording',
  // the rest
  'harm',
  'harm-praise',
  'support',
  'advocacy',
  'fundraiser',
  'petition',
  'professional',
  'myth',
  'cause',
] as const;

export type Cue = (typeof CUES)[number];

const known: ReadonlySet<string> = new Set(CUES);

export function isCue(name: string): name is Cue {
  return known.has(name);
}
