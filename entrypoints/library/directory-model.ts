import type {
  Choice,
  CountryLink,
  CountryPage,
  DirectoryModel,
  DirectoryView,
  Found,
  ServiceEntry,
} from '../../components/library';
import { contactText, serviceDetails } from '../../lib/cards';
import { cardMessagesFor, fill, type PageMessages } from '../../lib/i18n';
import type { Resource } from '../../lib/resources';
import { type DirectoryIndex, directoryIndex, type NamedShelf } from './directory-index';
import { type FoundShelf, findServices, isSearching } from './find-services';
import type { LibraryKnows } from './library-model';
import { routeOf } from './route-of';

type ToEntry = (resource: Resource) => ServiceEntry;

/** The support page for what is known, asked for and addressed. @param now epoch milliseconds */
export function directoryModel(
  knows: LibraryKnows,
  lang: string,
  text: PageMessages,
  now: number,
): DirectoryModel {
  const { messages } = cardMessagesFor(lang);
  const entry: ToEntry = (resource) => ({
    resource,
    contacts: resource.contacts.map((contact) => ({ ...contact, text: contactText(contact, messages) })),
    ...serviceDetails(resource, messages, lang, now),
  });
  const index = knows.directory && directoryIndex(knows.directory, lang, text);
  const within = index && addressed(index, knows.route);
  const { filters, contacts, topics } = text.directory;
  return {
    search: knows.search,
    isSearching: isSearching(knows.search),
    ...(within ? { within: within.name } : {}),
    topics: choices(filters.anyTopic, topics),
    contacts: choices(filters.anyContact, contacts),
    languages: [{ value: '', name: filters.anyLanguage }, ...(index?.languages ?? [])],
    view: index ? viewOf(knows, index, within, text.directory, entry, now) : { kind: 'unavailable' },
    international: (knows.directory?.international ?? knows.international).map(entry),
    phone: messages.phone,
  };
}

function addressed({ shelves }: DirectoryIndex, hash: string): NamedShelf | undefined {
  const route = routeOf(hash);
  return route.page === 'support' ? shelves.find(({ code }) => code === route.country) : undefined;
}

function choices(any: string, names: Readonly<Record<string, string>>): readonly Choice[] {
  return [{ value: '', name: any }, ...Object.entries(names).map(([value, name]) => ({ value, name }))];
}

function viewOf(
  knows: LibraryKnows,
  index: DirectoryIndex,
  within: NamedShelf | undefined,
  text: PageMessages['directory'],
  entry: ToEntry,
  now: number,
): DirectoryView {
  if (isSearching(knows.search)) {
    const where = { own: knows.country, within: within?.code };
    const found = findServices(index, knows.search, where, now);
    return { kind: 'found', found: foundOf(found, knows.limit, text, entry) };
  }
  if (within) return { kind: 'country', page: pageOf(within, entry) };
  const own = index.shelves.find(({ code }) => code === knows.country);
  const route = routeOf(knows.route);
  return {
    kind: 'overview',
    ...(own ? { own: pageOf(own, entry) } : {}),
    countries: index.shelves.map((shelf) => countryLink(shelf, text.count)),
    noSuchCountry: route.page === 'support' && route.country !== undefined,
  };
}

function foundOf(
  found: readonly FoundShelf[],
  limit: number,
  text: PageMessages['directory'],
  entry: ToEntry,
): Found {
  const total = found.reduce((sum, { resources }) => sum + resources.length, 0);
  let left = limit;
  const groups = found.flatMap(({ shelf: { code, name }, resources }) => {
    const shown = resources.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? [{ code, name, entries: shown.map(entry) }] : [];
  });
  const values = { count: String(total), shown: String(limit) };
  const said = total === 0 ? text.nothing : fill(total > limit ? text.showing : text.found, values);
  return { groups, said, hasMore: total > limit };
}

function pageOf({ code, name, emergency, services }: NamedShelf, entry: ToEntry): CountryPage {
  return { code, name, emergency: emergency.map(entry), services: services.map(entry) };
}

function countryLink(
  { code, name, emergency, services }: NamedShelf,
  text: PageMessages['directory']['count'],
): CountryLink {
  if (services.length === 1) return { code, name, count: text.one };
  if (services.length > 1) return { code, name, count: fill(text.many, { count: String(services.length) }) };
  return { code, name, count: emergency.length > 0 ? text.emergency : text.international };
}
