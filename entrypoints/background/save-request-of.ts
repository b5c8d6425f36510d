import type { Resource } from '../../lib/resources';
import type { SaveRequest } from '../../lib/saved';

/** What a person keeps of a helpline: every way to reach it, as it could be copied by hand, and its hours where they are known. */
export function saveRequestOf({ name, contacts, hours }: Resource): SaveRequest {
  const [first, ...also] = contacts;
  return {
    kind: 'helpline',
    title: name,
    href: first?.href ?? '',
    ...(first ? { text: first.text } : {}),
    also: also.map(({ text, href }) => ({ text, href })),
    ...(hours === 'unknown' ? {} : { note: hours }),
  };
}
