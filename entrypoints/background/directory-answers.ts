import { knowledgeOf } from '../../lib/analysis/knowledge';
import type { Handlers } from '../../lib/messaging/server';
import {
  countries,
  findFact,
  findResources,
  findSmallHelp,
  wholeDirectory,
  wordingAdvice,
} from '../../lib/resources';
import { readerState } from './reader-state';
import type { Stores } from './stores';

type Answered =
  | 'find-resources'
  | 'find-wording'
  | 'find-fact'
  | 'find-small-help'
  | 'knowledge'
  | 'list-directory'
  | 'list-countries';

/** What is known: services, advice on wording, and what judging posts needs. */
export function directoryAnswers(stores: Stores): Pick<Handlers, Answered> {
  return {
    'find-resources': async ({ need }) => {
      const { country, settings } = await readerState(stores);
      return findResources(need, {
        country,
        language: settings.language,
        now: Date.now(),
        ...(settings.channel ? { channel: settings.channel } : {}),
      });
    },
    'find-wording': async ({ entries, stigma }) => {
      const { value: settings } = await stores.settings.now();
      const ofItsOwn = entries.map((entry) => wordingAdvice(entry)).find((advice) => advice !== undefined);
      return ofItsOwn ?? wordingAdvice(`en.wording.type.${stigma}`, settings.language) ?? null;
    },
    'find-fact': async ({ entries }) => {
      const { value: settings } = await stores.settings.now();
      return findFact(entries, settings.language) ?? null;
    },
    'find-small-help': async ({ need }) => {
      const { country, settings } = await readerState(stores);
      return findSmallHelp(need, { country, language: settings.language }) ?? null;
    },
    knowledge: async ({ languages }) => knowledgeOf(languages),
    'list-directory': async () => {
      const { value: settings } = await stores.settings.now();
      return wholeDirectory(settings.channel ?? undefined);
    },
    'list-countries': async () => countries(),
  };
}
