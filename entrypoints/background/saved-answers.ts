import type { Done, Handlers } from '../../lib/messaging/server';
import { findFact, resourceById } from '../../lib/resources';
import { type Outcome, outcomeOf } from '../../lib/storage';
import { doneOf } from './done-of';
import { saveRequestOf, saveRequestOfFact } from './save-request-of';
import type { Stores } from './stores';
import { tellEveryone } from './tell-everyone';
import { tellState } from './tell-state';

type Answered = 'save-resource' | 'save-fact' | 'list-saved' | 'remove-saved' | 'restore-saved';

/** What the person keeps. Everyone is told of a change, and of a store that takes none. */
export function savedAnswers(stores: Stores): Pick<Handlers, Answered> {
  const { saved, writes } = stores;
  const write = async <T>(operation: () => Promise<T>): Promise<Outcome<T>> => {
    const outcome = await writes.attempt(operation);
    if (outcome.ok) tellEveryone({ type: 'saved-changed' });
    else tellState(stores);
    return outcome;
  };
  const listed = async () => {
    const outcome = await outcomeOf(() => saved.list());
    return outcome.ok ? outcome.value : [];
  };
  return {
    'save-resource': async ({ resourceId }): Promise<Done> => {
      const resource = resourceById(resourceId);
      if (!resource) return { ok: false, refusal: 'invalid' };
      return doneOf(await write(() => saved.save(saveRequestOf(resource), Date.now())));
    },
    'save-fact': async ({ entry }): Promise<Done> => {
      const { value: settings } = await stores.settings.now();
      const fact = findFact([entry], settings.language);
      const request = fact && saveRequestOfFact(fact, await listed());
      if (!request) return { ok: false, refusal: 'invalid' };
      return doneOf(await write(() => saved.save(request, Date.now())));
    },
    'list-saved': listed,
    'remove-saved': async ({ id }) => {
      const outcome = await write(() => saved.remove(id));
      return outcome.ok ? (outcome.value ?? null) : null;
    },
    'restore-saved': async ({ resource }) => doneOf(await write(() => saved.restore(resource))),
  };
}
