import type { PopupModel, SiteStatus } from '../../components/popup';
import {
  countryName,
  direction,
  fill,
  interfaceLanguages,
  languageNames,
  pageMessagesFor,
} from '../../lib/i18n';
import type { Country, ReaderState } from '../../lib/messaging/client';
import type { SavedResource } from '../../lib/saved';

/** What the popup has been told so far; replaced piece by piece as answers and pushes come in. */
export interface PopupKnows {
  state: ReaderState;
  site: SiteStatus;
  saved: readonly SavedResource[];
  countries: readonly Country[];
  removed: SavedResource | undefined;
}

/** @param now epoch milliseconds */
export function popupModel(knows: PopupKnows, now: number): PopupModel {
  const { settings, country, shownToday, storage } = knows.state;
  const lang = settings.language;
  const text = pageMessagesFor(lang);
  const paused = settings.pausedUntil !== null && settings.pausedUntil > now ? settings.pausedUntil : null;
  const named = knows.countries.map(({ code }) => ({ value: code, name: countryName(code, lang) }));
  return {
    text,
    lang,
    dir: direction(lang),
    settings,
    site: knows.site,
    saved: knows.saved,
    countries: named.sort((a, b) => a.name.localeCompare(b.name, lang)),
    languages: interfaceLanguages.map((value) => ({ value, name: languageNames([value], value) })),
    shownToday,
    ...(paused === null ? {} : { pausedUntil: timeText(paused, now, lang) }),
    ...(knows.removed ? { removed: knows.removed } : {}),
    ...(country
      ? { guessedCountry: fill(text.options.guessed, { country: countryName(country, lang) }) }
      : {}),
    ...(storage === 'ok' ? {} : { storageNotice: text.storage[storage] }),
  };
}

/** The time of day today, with the weekday when it is another day. */
function timeText(time: number, now: number, lang: string): string {
  const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
  const weekday = sameDay ? {} : { weekday: 'long' as const };
  return new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', ...weekday }).format(time);
}
