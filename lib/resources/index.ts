export { countryOfTimeZone } from './country-of-time-zone';
export { allResources, countries, findResources, resourceById, type Situation } from './directory';
export { wordingAdvice } from './find-wording';
export { international } from './international';
export { type OpenState, openState } from './open-state';
export type { Contact, ContactKind, CountryCode, Opening, Resource } from './resource';
export { isNeedTopic, needTopics } from './topics-for-need';
export type { WordingAdvice } from './wording-advice';
