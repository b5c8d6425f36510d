export { discount, isFigure, isOrdered, isQuoted } from './manner';
export { isNegated } from './negation';
export { evidenceOf, type Hit, type Reading, read } from './reading';
export { isFirstPerson, type Speaker, speakerOf } from './speaker';
export { isPast } from './time';
