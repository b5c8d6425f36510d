import type { Contact } from '../lib/resources';

/** A contact in words, with the menu step or limit that belongs to it: `Call 103, ambulance`. */
export function contactName({ text, note }: Pick<Contact, 'text' | 'note'>): string {
  return note ? `${text}, ${note}` : text;
}
