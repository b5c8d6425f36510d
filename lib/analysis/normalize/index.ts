export { foldCharacter } from './fold-character';
export { type Normalized, normalize, WINDOW } from './normalize';
export { spellings } from './spellings';
