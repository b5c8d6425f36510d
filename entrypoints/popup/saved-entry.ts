import type { SavedEntry } from '../../components/popup';
import { fill, type PageMessages } from '../../lib/i18n';
import type { SavedResource } from '../../lib/saved';

/**
 * A saved thing as it is listed. Where it is known how its link reads (a number), that is drawn beside the title as one
 * more contact; the title is the link otherwise.
 */
export function savedEntry(resource: SavedResource, messages: PageMessages['saved']): SavedEntry {
  const { id, title, href, text, also = [], note } = resource;
  const contacts = [...(text ? [{ text, href }] : []), ...also].map((contact) => ({
    text: fill(wordsFor(contact.href, messages), { text: contact.text || contact.href }),
    href: contact.href,
  }));
  return { id, title, contacts, ...(text ? {} : { href }), ...(note ? { note } : {}) };
}

/** What to do with a number is said; an address and "Text HOME to 741741" speak for themselves. */
function wordsFor(href: string, messages: PageMessages['saved']): string {
  if (href.startsWith('tel:')) return messages.call;
  return href.startsWith('https://wa.me/') ? messages.whatsapp : '{text}';
}
