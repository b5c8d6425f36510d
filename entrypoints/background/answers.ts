import type { Asker, Handlers } from '../../lib/messaging/server';
import { choiceAnswers } from './choice-answers';
import { correctionAnswers } from './correction-answers';
import { directoryAnswers } from './directory-answers';
import { savedAnswers } from './saved-answers';
import type { Stores } from './stores';

/** How the background answers each request, from an ordinary window or a private one. */
export function answers(stores: Stores): Handlers {
  const ordinary = answersFrom(stores);
  const inPrivate = answersFrom(stores.inPrivate ?? stores);
  const types = Object.keys(ordinary) as (keyof Handlers)[];
  const answer = (type: keyof Handlers) => (request: never, asker: Asker) =>
    (asker.isPrivate ? inPrivate : ordinary)[type](request, asker);
  return Object.fromEntries(types.map((type) => [type, answer(type)])) as unknown as Handlers;
}

/** The protocol joined to the stores and the directory. */
function answersFrom(stores: Stores): Handlers {
  return {
    ...directoryAnswers(stores),
    ...choiceAnswers(stores),
    ...savedAnswers(stores),
    ...correctionAnswers(stores),
  };
}
