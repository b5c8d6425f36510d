import { localDay } from '../../lib/i18n';
import type { Asker, Done, Handlers } from '../../lib/messaging/server';
import { type Mute, type Settings, withMute, withoutMute } from '../../lib/settings';
import { nothingYet, type Today, withQuiet, withShown } from '../../lib/storage';
import { doneOf } from './done-of';
import { readerState } from './reader-state';
import type { Stores } from './stores';
import { tellState } from './tell-state';

/** "Not now" ends with the browser session, and after this many milliseconds at the latest. */
const NOT_NOW_MS = 12 * 60 * 60 * 1000;

type Answered =
  | 'reader-state'
  | 'change-settings'
  | 'mute'
  | 'unmute'
  | 'never-here'
  | 'undo-never-here'
  | 'not-now'
  | 'card-shown'
  | 'reset-today';

/** The person's choices. Each holds from now on, whether or not it can be kept, and everyone is told. */
export function choiceAnswers(stores: Stores): Pick<Handlers, Answered> {
  const choose = async (change: (settings: Settings) => Settings): Promise<Done> => {
    const outcome = await stores.settings.change(change);
    tellState(stores);
    return doneOf(outcome);
  };
  const count = async (change: (today: Today) => Today): Promise<Done> => {
    const outcome = await stores.today.change(change);
    tellState(stores);
    return doneOf(outcome);
  };
  const mute = (mute: Mute) => choose((settings) => ({ ...settings, mutes: withMute(settings.mutes, mute) }));
  const unmute = (mute: Mute) =>
    choose((settings) => ({ ...settings, mutes: withoutMute(settings.mutes, mute) }));
  const nowhere: Done = { ok: false, refusal: 'invalid' };

  return {
    'reader-state': () => readerState(stores),
    'change-settings': ({ change }) => choose((settings) => ({ ...settings, ...defined(change) })),
    mute: (request) => mute(request.mute),
    unmute: (request) => unmute(request.mute),
    'never-here': async ({ card }, { host }: Asker) => (host ? mute({ host, what: card }) : nowhere),
    'undo-never-here': async ({ card }, { host }: Asker) => (host ? unmute({ host, what: card }) : nowhere),
    'not-now': ({ card }) => {
      const until = Date.now() + NOT_NOW_MS;
      return count((today) => withQuiet(today, card, until));
    },
    'card-shown': ({ card }) => {
      const day = localDay(Date.now());
      return count((today) => withShown(today, day, card));
    },
    'reset-today': () => count(() => nothingYet),
  };
}

/** Drops keys whose value is undefined: they mean "unchanged". */
function defined<T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
