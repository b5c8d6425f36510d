import type { Contact } from '../lib/resources';
import { contactName } from './contact-name';

type Shown = Pick<Contact, 'text' | 'href' | 'note'>;

/** A contact as a link, its note with it: dialled, written to, or opened in a new tab without telling where the reader came from. */
export function ContactLink({ contact }: { readonly contact: Shown }) {
  const outside = /^https?:/.test(contact.href);
  return (
    <a
      class="contact"
      href={contact.href}
      {...(outside ? { target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' } : {})}
    >
      {contactName(contact)}
    </a>
  );
}
