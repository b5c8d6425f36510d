import { localDay } from '../../lib/i18n';
import type { Handlers } from '../../lib/messaging/server';
import { outcomeOf } from '../../lib/storage';
import { doneOf } from './done-of';
import type { Stores } from './stores';

type Answered = 'wrong' | 'list-corrections' | 'clear-corrections';

/** "This was wrong". It changes nothing that anybody shows, so nobody is told. */
export function correctionAnswers({ corrections, writes }: Stores): Pick<Handlers, Answered> {
  return {
    wrong: async ({ card, entries }) =>
      doneOf(await writes.attempt(() => corrections.add({ card, entries, day: localDay(Date.now()) }))),
    'list-corrections': async () => {
      const outcome = await outcomeOf(() => corrections.list());
      return outcome.ok ? outcome.value : [];
    },
    'clear-corrections': async () => doneOf(await writes.attempt(() => corrections.clear())),
  };
}
