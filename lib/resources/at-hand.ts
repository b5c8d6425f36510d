/** The room's small door: what a content script carries itself. The large one holds every country, fact and place. */
export { isFactChecker } from './fact-checker';
export { international } from './international';
export { type OpenState, openState } from './open-state';
export { isTrustedSource } from './trusted-source';
