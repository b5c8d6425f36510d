import type { LibraryModel, ServiceEntry } from '../../components/library';
import { contactText, serviceDetails } from '../../lib/cards';
import { cardMessagesFor, countryName, direction, pageMessagesFor } from '../../lib/i18n';
import type { Country, ReaderState, Refusal } from '../../lib/messaging/client';
import type { Resource } from '../../lib/resources';
import { siteChoices } from './site-choices';

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
  /** Why the last change could not be kept; undefined when it was. */
  refusal: Refusal | undefined;
}

export function libraryModel(knows: LibraryKnows): LibraryModel {
  const { settings, storage } = knows.state;
  const lang = settings.language;
  const text = pageMessagesFor(lang);
  const refusal = knows.refusal ?? storage;
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
    ...(refusal === 'ok' ? {} : { storageNotice: text.storage[refusal] }),
  };
}

function entryOf(resource: Resource, lang: string): ServiceEntry {
  const { messages } = cardMessagesFor(lang);
  const contacts = resource.contacts.map((contact) => ({ ...contact, text: contactText(contact, messages) }));
  return { resource, contacts, ...serviceDetails(resource, messages, lang) };
}
