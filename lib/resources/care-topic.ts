/**
 * What coping tools, guides and places to turn are about, as their files name it. Where a need has a name in
 * policy, it is the same one; `general` helps with most things.
 */
export const careTopics = [
  'general',
  'crisis',
  'suicide',
  'self-harm',
  'low-mood',
  'anxiety',
  'panic',
  'ocd',
  'trauma',
  'dissociation',
  'psychosis',
  'bipolar',
  'personality',
  'eating-disorder',
  'adhd',
  'autism',
  'substance',
  'gambling',
  'perinatal',
  'bereavement',
  'sleep',
  'stress',
  'loneliness',
  'bullying',
  'abuse',
  'anger',
  'lgbtq',
  'youth',
  'families',
] as const;

export type CareTopic = (typeof careTopics)[number];
