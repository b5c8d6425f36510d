export type { CopingTool } from './coping-tool';
export { countryOfTimeZone } from './country-of-time-zone';
export {
  allResources,
  type CountryShelf,
  countries,
  type Directory,
  findResources,
  resourceById,
  type Situation,
  wholeDirectory,
} from './directory';
export type { FactAdvice } from './fact-advice';
export { findCoping } from './find-coping';
export { findFact } from './find-fact';
export { guideById, guideIds } from './find-guide';
export { findPlaces } from './find-places';
export { wordingAdvice } from './find-wording';
export type { Guide } from './guide';
export { international } from './international';
export { type OpenState, openState } from './open-state';
export type { PlaceToTurn } from './place-to-turn';
export type { Contact, ContactKind, CountryCode, Opening, Resource } from './resource';
export { findSmallHelp, type SmallHelp } from './small-help';
export { isNeedTopic, needTopics } from './topics-for-need';
export { isTrustedSource, type Organisation } from './trusted-source';
export type { WordingAdvice } from './wording-advice';
