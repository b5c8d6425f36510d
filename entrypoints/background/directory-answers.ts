import { knowledgeOf } from '../../lib/analysis/knowledge';
import type { Handlers } from '../../lib/messaging/server';
import { allResources, countries, findResources, wordingAdvice } from '../../lib/resources';
import { readerState } from './reader-state';
import type { Stores } from './stores';

type Answered = 'find-resources' | 'find-wording' | 'knowledge' | 'list-resources' | 'list-countries';

/** What is known: services, advice on wording, and what judging posts needs. */
export function directoryAnswers(stores: Stores): Pick<Handlers, Answered> {
  return {
    'find-resources': async ({ need }) => {
      const { country, settings } = await readerState(stores);
      return findResources(need, { country, language: settings.language, now: Date.now() });
    },
    'find-wording': async ({ entries, stigma }) => {
      const { value: settings } = await stores.settings.now();
      const ofItsOwn = entries.map((entry) => wordingAdvice(entry)).find((advice) => advice !== undefined);
      return ofItsOwn ?? wordingAdvice(`en.wording.type.${stigma}`, settings.language) ?? null;
    },
    knowledge: async ({ languages }) => knowledgeOf(languages),
    'list-resources': async ({ country }) => allResources(country),
    'list-countries': async () => countries(),
  };
}
