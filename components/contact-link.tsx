import type { Contact } from '../lib/resources';

type Shown = Pick<Contact, 'text' | 'href'>;

/** A contact as a link: dialled, written to, or opened in a new tab without telling where the reader came from. */
export function ContactLink({ contact }: { readonly contact: Shown }) {
  const outside = /^https?:/.test(contact.href);
  return (
    <a
      class="contact"
      href={contact.href}
      {...(outside ? { target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' } : {})}
    >
      {contact.text}
    </a>
  );
}
