import type { Search } from '../../components/library';
import type { Resource } from '../../lib/resources';
import { openState } from '../../lib/resources/at-hand';
import { type DirectoryIndex, folded, type NamedShelf, primaryTag } from './directory-index';

export const anything: Search = { text: '', topic: '', contact: '', language: '', openNow: false };

export function isSearching(search: Search): boolean {
  return (
    search.openNow || [search.text, search.topic, search.contact, search.language].some((it) => it.trim())
  );
}

/** What fits a search in one country. */
export interface FoundShelf {
  readonly shelf: NamedShelf;
  readonly resources: readonly Resource[];
}

/**
 * Everything that fits all of a search, by country, the reader's own first. With `within`, in that country only.
 * @param now epoch milliseconds, for "open now"
 */
export function findServices(
  { shelves, words }: DirectoryIndex,
  search: Search,
  where: { readonly own: string | null; readonly within: string | undefined },
  now: number,
): readonly FoundShelf[] {
  const wanted = folded(search.text).split(/\s+/).filter(Boolean);
  const fits = (resource: Resource) =>
    wanted.every((word) => words.get(resource)?.includes(word)) && fitsFilters(resource, search, now);
  const own = shelves.filter(({ code }) => code === where.own);
  const others = shelves.filter(({ code }) => code !== where.own);
  return [...own, ...others]
    .filter(({ code }) => where.within === undefined || code === where.within)
    .map((shelf) => ({ shelf, resources: shelf.resources.filter(fits) }))
    .filter(({ resources }) => resources.length > 0);
}

function fitsFilters(
  resource: Resource,
  { topic, contact, language, openNow }: Search,
  now: number,
): boolean {
  return (
    (topic === '' || resource.topics.includes(topic)) &&
    (contact === '' || resource.contacts.some(({ kind }) => channelOf(kind) === contact)) &&
    (language === '' || resource.languages.some((tag) => primaryTag(tag) === language)) &&
    (!openNow || openState(resource, now).state === 'open-now')
  );
}

/** What is written on a phone is one channel. */
function channelOf(kind: Resource['contacts'][number]['kind']): string {
  return kind === 'whatsapp' ? 'sms' : kind;
}
