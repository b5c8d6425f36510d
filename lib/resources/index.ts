export { international } from './international';
export type { Contact, ContactKind, CountryCode, Resource } from './resource';
export type { WordingAdvice } from './wording-advice';
