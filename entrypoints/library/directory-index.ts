import type { Choice } from '../../components/library';
import { countryName, languageNames, type PageMessages } from '../../lib/i18n';
import type { CountryShelf, Directory, Resource } from '../../lib/resources';

/** The directory made ready to be listed and searched in one language. */
export interface DirectoryIndex {
  /** By name. */
  readonly shelves: readonly NamedShelf[];
  /** Languages that a service says it speaks, by name. */
  readonly languages: readonly Choice[];
  /** Everything by which a service can be found, folded. */
  readonly words: ReadonlyMap<Resource, string>;
}

export interface NamedShelf {
  readonly code: string;
  readonly name: string;
  /** Emergency numbers first. */
  readonly resources: readonly Resource[];
  readonly emergency: readonly Resource[];
  readonly services: readonly Resource[];
}

/** The index of the last directory that was asked for: it is the same for every letter that is typed. */
let last: { directory: Directory; lang: string; index: DirectoryIndex } | undefined;

export function directoryIndex(directory: Directory, lang: string, text: PageMessages): DirectoryIndex {
  if (last?.directory === directory && last.lang === lang) return last.index;
  const shelves = directory.countries
    .map((shelf) => namedShelf(shelf, lang))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
  const index = {
    shelves,
    languages: languagesOf(shelves, lang),
    words: new Map(
      shelves.flatMap(({ name, resources }) =>
        resources.map((resource) => [resource, wordsOf(resource, name, lang, text)] as const),
      ),
    ),
  };
  last = { directory, lang, index };
  return index;
}

/** Lower case and without accents, so that `belgie` finds `België`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function namedShelf({ code, resources }: CountryShelf, lang: string): NamedShelf {
  const isEmergency = ({ topics }: Resource) => topics.includes('emergency');
  const emergency = resources.filter(isEmergency);
  const services = resources.filter((resource) => !isEmergency(resource));
  return {
    code,
    name: countryName(code, lang),
    resources: [...emergency, ...services],
    emergency,
    services,
  };
}

function languagesOf(shelves: readonly NamedShelf[], lang: string): readonly Choice[] {
  const spoken = shelves.flatMap(({ resources }) => resources.flatMap(({ languages }) => languages));
  const primary = new Set(spoken.map(primaryTag));
  return [...primary]
    .map((value) => ({ value, name: languageNames([value], lang) }))
    .sort((a, b) => a.name.localeCompare(b.name, lang));
}

/** `pt` for `pt-BR`. */
export function primaryTag(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

function wordsOf(resource: Resource, country: string, lang: string, text: PageMessages): string {
  const topics: Record<string, string> = text.directory.topics;
  const { name, contacts, languages, audience = '', notes = '' } = resource;
  const said = [
    name,
    country,
    resource.country,
    ...resource.topics.flatMap((topic) => [topic, topics[topic] ?? '']),
    ...contacts.map((contact) => contact.text),
    languages.length > 0 ? languageNames(languages, lang) : '',
    audience,
    notes,
  ];
  return folded(said.join(' '));
}
