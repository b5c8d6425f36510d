import { type CardMessages, fill, languageNames, monthName } from '../i18n';
import type { Contact, Resource } from '../resources';
import { openState } from '../resources/at-hand';
import type { Way } from './card-model';
import { openText } from './open-text';

/** Contacts on a card, of one service; all of an emergency service's, since each is for something else. */
const MAX_CONTACTS = 4;

/** A resource as a card draws it: its contacts with words on them, and what a person wants to know before calling. */
export function wayOf(resource: Resource, messages: CardMessages, language: string, now: number): Way {
  return {
    resourceId: resource.id,
    name: resource.name,
    contacts: resource.contacts
      .slice(0, resource.topics.includes('emergency') ? Infinity : MAX_CONTACTS)
      .map((contact) => ({ ...contact, text: contactText(contact, messages) })),
    ...serviceDetails(resource, messages, language, now),
  };
}

/**
 * What to know before calling, and how well it is known, in words.
 * @param now epoch milliseconds
 */
export function serviceDetails(
  resource: Resource,
  messages: CardMessages,
  language: string,
  now: number,
): Pick<Way, 'details' | 'checked' | 'open'> {
  if (resource.list) return messages.list;
  const isDoubtful = resource.status === 'uncertain' || resource.confidence === 'low';
  const open = openText(openState(resource, now), now, messages.hours, language);
  return {
    ...(open ? { open } : {}),
    details: detailsOf(resource, messages, language),
    checked: fill(messages.checked[isDoubtful ? 'low' : resource.confidence], {
      date: monthName(resource.verified, language),
    }),
  };
}

/** What a contact's link says: `Call 988`. */
export function contactText(contact: Contact, messages: CardMessages): string {
  return fill(messages.contact[contact.kind], { text: contact.text });
}

function detailsOf(resource: Resource, messages: CardMessages, language: string): string {
  const costs: Record<string, string> = messages.cost;
  const regions: Record<string, string> = messages.regions;
  const { audience, region } = resource;
  return [
    audience ? fill(messages.audience, { audience }) : '',
    region ? fill(messages.region, { region: regions[region] ?? region }) : '',
    costs[resource.cost] ?? resource.cost,
    hoursText(resource.hours, messages),
    resource.languages.length > 0 ? languageNames(resource.languages, language) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function hoursText(hours: string, messages: CardMessages): string {
  if (hours.startsWith('24/7')) return messages.hours.always;
  return hours === 'unknown' ? messages.hours.unknown : hours;
}
