export type { Token, Tokens } from './token';
export { type Language, tokenize } from './tokenize';
export { WordReader } from './word-reader';
