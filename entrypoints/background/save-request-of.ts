import type { FactAdvice, Resource } from '../../lib/resources';
import type { SavedResource, SaveRequest } from '../../lib/saved';

/** Further links that one saved thing may hold. */
const MAX_ALSO = 10;

/** What a person keeps of a helpline: every way to reach it, as it could be copied by hand, and its hours where they are known. */
export function saveRequestOf({ name, contacts, hours }: Resource): SaveRequest {
  const [first, ...also] = contacts;
  return {
    kind: 'helpline',
    title: name,
    href: first?.href ?? '',
    ...(first ? { text: withNote(first) } : {}),
    also: also.map((contact) => ({ text: withNote(contact), href: contact.href })),
    ...(hours === 'unknown' ? {} : { note: hours }),
  };
}

/** A number is of little use without its menu step, or without what it is for. */
function withNote({ text, note }: Resource['contacts'][number]): string {
  return note ? `${text}, ${note}` : text;
}

/**
 * What a person keeps of a fact: the fact, and the pages that say so. A saved link stands once, so that a page under which
 * something else is saved does not stand first where there is another. Undefined where no page can be kept safely.
 */
export function saveRequestOfFact(
  { fact, sources }: FactAdvice,
  saved: readonly Pick<SavedResource, 'title' | 'href'>[],
): SaveRequest | undefined {
  const isTaken = (href: string) => saved.some((other) => other.href === href && other.title !== fact);
  const safe = sources.filter(({ href }) => href.startsWith('https://'));
  const [first, ...also] = [
    ...safe.filter(({ href }) => !isTaken(href)),
    ...safe.filter(({ href }) => isTaken(href)),
  ];
  if (!first) return undefined;
  return {
    kind: 'fact',
    title: fact,
    href: first.href,
    text: first.title,
    also: also.slice(0, MAX_ALSO).map(({ title, href }) => ({ text: title, href })),
  };
}
