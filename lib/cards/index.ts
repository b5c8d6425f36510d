export type {
  ActionLabels,
  Advice,
  CardEvent,
  CardModel,
  HelplineCard,
  Way,
  Why,
  WordingNote,
} from './card-model';
export { helplineCard } from './helpline-card';
export { contactText, serviceDetails } from './way';
export { wordingNote } from './wording-note';
