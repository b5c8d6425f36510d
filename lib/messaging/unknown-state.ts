import { defaultSettings } from '../settings';
import type { ReaderState } from './protocol';

/** What holds while nothing is known of the person's choices: defaults, and a word that nothing can be kept. */
export const unknownState: ReaderState = {
  settings: defaultSettings,
  day: '',
  shownToday: { helpline: 0, wording: 0, fact: 0, step: 0 },
  quietUntil: { helpline: 0, wording: 0, fact: 0, step: 0 },
  country: null,
  guessedCountry: null,
  storage: 'unavailable',
};
