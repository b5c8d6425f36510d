import type { DistressTopic, EntryId, StigmaType } from './signal';

const TOPICS: readonly DistressTopic[] = [
  'suicide',
  'self-harm',
  'eating-disorder',
  'substance',
  'abuse',
  'bullying',
  'perinatal',
  'bereavement',
  'general',
];
const TYPES: readonly StigmaType[] = [
  'slur_label',
  'trivialising',
  'dangerousness',
  'blame_weakness',
  'committed_suicide_wording',
  'dismissal',
  'mocking',
];

/** Throws for a name that is no topic: the data is ours. */
export function toDistressTopic(name: string): DistressTopic {
  const topic = TOPICS.find((known) => known === name);
  if (topic === undefined) throw new Error(`no distress topic "${name}"`);
  return topic;
}

/** Throws for a name that is no type. */
export function toStigmaType(name: string): StigmaType {
  const type = TYPES.find((known) => known === name);
  if (type === undefined) throw new Error(`no stigma type "${name}"`);
  return type;
}

function isEntryId(id: string): id is EntryId {
  return /^[a-z0-9][a-z0-9.-]*$/.test(id);
}

/** Throws for an id that is not kebab case. */
export function toEntryId(id: string): EntryId {
  if (!isEntryId(id)) throw new Error(`not an entry id: "${id}"`);
  return id;
}
