export type {
  ActionLabels,
  Advice,
  CardEvent,
  CardModel,
  FactCard,
  HelplineCard,
  OpenText,
  PhoneLabels,
  PlaceLink,
  SmallStep,
  Source,
  StepCard,
  Way,
  Why,
  WordingNote,
} from './card-model';
export { factCard } from './fact-card';
export { helplineCard } from './helpline-card';
export { stepCard } from './step-card';
export { contactText, serviceDetails } from './way';
export { wordingNote } from './wording-note';
