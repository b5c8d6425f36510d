import type { Contact, ContactKind } from './resource';

/** Whether a contact is of the channel that a person prefers. What is written on a phone is one channel: text or WhatsApp. */
export function isOfChannel(kind: ContactKind, channel: ContactKind): boolean {
  return kind === channel || (channel === 'sms' && kind === 'whatsapp');
}

/** The contacts with those of the preferred channel first; the order of the data else. */
export function preferredFirst(
  contacts: readonly Contact[],
  channel: ContactKind | undefined,
): readonly Contact[] {
  if (!channel) return contacts;
  const preferred = contacts.filter(({ kind }) => isOfChannel(kind, channel));
  return [...preferred, ...contacts.filter((contact) => !preferred.includes(contact))];
}
