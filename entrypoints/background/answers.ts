import type { Handlers } from '../../lib/messaging/server';
import { choiceAnswers } from './choice-answers';
import { correctionAnswers } from './correction-answers';
import { directoryAnswers } from './directory-answers';
import { savedAnswers } from './saved-answers';
import type { Stores } from './stores';

/** How the background answers each request: the protocol joined to the stores and the directory. */
export function answers(stores: Stores): Handlers {
  return {
    ...directoryAnswers(stores),
    ...choiceAnswers(stores),
    ...savedAnswers(stores),
    ...correctionAnswers(stores),
  };
}
