import type { PopupModel, SiteStatus } from '../../components/popup';
import {
  countryName,
  direction,
  fill,
  interfaceLanguages,
  languageNames,
  type PageMessages,
  pageMessagesFor,
} from '../../lib/i18n';
import type { Country, ReaderState, Refusal } from '../../lib/messaging/client';
import type { SavedResource } from '../../lib/saved';
import type { Channel } from '../../lib/settings';
import { savedEntry } from './saved-entry';

/** What the popup has been told so far; replaced piece by piece as answers and pushes come in. */
export interface PopupKnows {
  state: ReaderState;
  site: SiteStatus;
  saved: readonly SavedResource[];
  countries: readonly Country[];
  removed: SavedResource | undefined;
  /** Cards that were marked wrong. */
  markedWrong: number;
  /** Why the last change could not be kept; undefined when it was. */
  refusal: Refusal | undefined;
}

/** @param now epoch milliseconds */
export function popupModel(knows: PopupKnows, now: number): PopupModel {
  const { settings, guessedCountry, shownToday, storage } = knows.state;
  const lang = settings.language;
  const text = pageMessagesFor(lang);
  const paused = settings.pausedUntil !== null && settings.pausedUntil > now ? settings.pausedUntil : null;
  const named = knows.countries.map(({ code }) => ({ value: code, name: countryName(code, lang) }));
  const refusal = knows.refusal ?? storage;
  return {
    text,
    lang,
    dir: direction(lang),
    settings,
    site: knows.site,
    saved: knows.saved.map((resource) => savedEntry(resource, text.saved)),
    countries: named.sort((a, b) => a.name.localeCompare(b.name, lang)),
    languages: interfaceLanguages.map((value) => ({ value, name: languageNames([value], value) })),
    channels: channelChoices(text.options.channels),
    shownToday,
    markedWrong: knows.markedWrong,
    ...(paused === null ? {} : { pausedUntil: timeText(paused, now, lang) }),
    ...(knows.removed ? { removed: knows.removed } : {}),
    ...(guessedCountry
      ? { guessedCountry: fill(text.options.guessed, { country: countryName(guessedCountry, lang) }) }
      : {}),
    ...(refusal === 'ok' ? {} : { storageNotice: text.storage[refusal] }),
  };
}

function channelChoices(names: PageMessages['options']['channels']): PopupModel['channels'] {
  const channels = ['call', 'sms', 'chat'] as const satisfies readonly Channel[];
  const named = channels.map((channel) => ({ value: channel, name: names[channel], channel }));
  return [{ value: '', name: names.any, channel: null }, ...named];
}

/** The time of day today, with the weekday when it is another day. */
function timeText(time: number, now: number, lang: string): string {
  const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
  const weekday = sameDay ? {} : { weekday: 'long' as const };
  return new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', ...weekday }).format(time);
}
