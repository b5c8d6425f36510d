import type { LibraryModel, Search } from '../../components/library';
import { countryName, direction, pageMessagesFor } from '../../lib/i18n';
import type { ReaderState, Refusal } from '../../lib/messaging/client';
import type { Directory, Resource } from '../../lib/resources';
import { directoryModel } from './directory-model';
import { routeOf } from './route-of';
import { siteChoices } from './site-choices';

/** What the library has been told so far; replaced piece by piece. */
export interface LibraryKnows {
  state: ReaderState;
  /** The address's hash, `#/support/GB`. */
  route: string;
  /** The person's own country. */
  country: string | null;
  /** Undefined until the background has answered. */
  directory: Directory | undefined;
  /** Compiled in, for when it does not answer. */
  international: readonly Resource[];
  search: Search;
  /** The most services that a search lists. */
  limit: number;
  /** Granted origins, as match patterns. */
  origins: readonly string[];
  addressRefused: boolean;
  /** Why the last change could not be kept; undefined when it was. */
  refusal: Refusal | undefined;
}

/** @param now epoch milliseconds */
export function libraryModel(knows: LibraryKnows, now: number): LibraryModel {
  const { settings, storage } = knows.state;
  const lang = settings.language;
  const text = pageMessagesFor(lang);
  const refusal = knows.refusal ?? storage;
  return {
    route: routeOf(knows.route).page,
    text,
    lang,
    dir: direction(lang),
    settings,
    sites: siteChoices(knows.origins),
    addressRefused: knows.addressRefused,
    countries: (knows.directory?.countries ?? [])
      .map(({ code }) => ({ value: code, name: countryName(code, lang) }))
      .sort((a, b) => a.name.localeCompare(b.name, lang)),
    country: knows.country ?? '',
    directory: directoryModel(knows, lang, text, now),
    ...(refusal === 'ok' ? {} : { storageNotice: text.storage[refusal] }),
  };
}
