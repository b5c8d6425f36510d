export { Automaton, type OnMatch } from './automaton';
export { Graph } from './graph';
export { type Piece, parsePhrase } from './parse-phrase';
export { Vocabulary } from './vocabulary';
