import type { LibraryModel, ServiceEntry, SiteChoice } from '../../components/library';
import { contactText, serviceDetails } from '../../lib/cards';
import { cardMessagesFor, countryName, direction, pageMessagesFor } from '../../lib/i18n';
import type { Country, ReaderState } from '../../lib/messaging/client';
import type { Resource } from '../../lib/resources';
import { adapters } from '../../lib/sites';

/** What the library has been told so far; replaced piece by piece. */
export interface LibraryKnows {
  state: ReaderState;
  /** The address's hash, `#/support`. */
  route: string;
  country: string | null;
  resources: readonly Resource[];
  international: readonly Resource[];
  countries: readonly Country[];
  /** Granted origins, as match patterns. */
  origins: readonly string[];
  addressRefused: boolean;
}

export function libraryModel(knows: LibraryKnows): LibraryModel {
  const { settings, storage } = knows.state;
  const lang = settings.language;
  const text = pageMessagesFor(lang);
  const isEmergency = (resource: Resource) => resource.topics.includes('emergency');
  const entries = (resources: readonly Resource[]) => resources.map((resource) => entryOf(resource, lang));
  return {
    route: knows.route === '#/welcome' ? 'welcome' : 'support',
    text,
    lang,
    dir: direction(lang),
    settings,
    sites: siteChoices(knows.origins),
    addressRefused: knows.addressRefused,
    countries: knows.countries
      .map(({ code }) => ({ value: code, name: countryName(code, lang) }))
      .sort((a, b) => a.name.localeCompare(b.name, lang)),
    country: knows.country ?? '',
    emergency: entries(knows.resources.filter(isEmergency)),
    services: entries(knows.resources.filter((resource) => !isEmergency(resource))),
    international: entries(knows.international),
    ...(storage === 'ok' ? {} : { storageNotice: text.storage[storage] }),
  };
}

function entryOf(resource: Resource, lang: string): ServiceEntry {
  const { messages } = cardMessagesFor(lang);
  const contacts = resource.contacts.map((contact) => ({ ...contact, text: contactText(contact, messages) }));
  return { resource, contacts, ...serviceDetails(resource, messages, lang) };
}

/** Every site that has an adapter and hosts of its own, then whatever else was added by hand. */
function siteChoices(granted: readonly string[]): readonly SiteChoice[] {
  const known = adapters
    .filter((site) => site.matches.length > 0)
    .map((site) => ({
      name: site.name,
      origins: site.matches,
      added: site.matches.some((origin) => granted.includes(origin)),
    }));
  const listed = new Set<string>(known.flatMap((site) => site.origins));
  const others = granted.filter((origin) => !listed.has(origin));
  return [...known, ...others.map((origin) => ({ name: hostOf(origin), origins: [origin], added: true }))];
}

function hostOf(origin: string): string {
  return origin.replace(/^[^/]*\/\//, '').replace(/\/\*$/, '');
}
