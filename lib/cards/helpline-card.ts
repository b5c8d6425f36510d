import { type CardMessages, cardMessagesFor, direction, fill } from '../i18n';
import type { ShowHelpline } from '../policy';
import type { Contact, Resource } from '../resources';
import { international } from '../resources/at-hand';
import { actionLabels } from './action-labels';
import type { HelplineCard, Way } from './card-model';
import { helpAuthor } from './help-author';
import { wayOf } from './way';

const MAX_WAYS = 4;

/**
 * The helpline card for a decision. Never empty: without resources it holds the international directories.
 * @param now epoch milliseconds
 */
export function helplineCard(
  decision: ShowHelpline,
  resources: readonly Resource[],
  language: string,
  now: number,
): HelplineCard {
  const { lang, messages } = cardMessagesFor(language);
  const urgent = decision.reason === 'in-danger-now';
  const emergency = resources.find((resource) => resource.topics.includes('emergency'));
  const text = messages.helpline;
  const way = (resource: Resource) => wayOf(resource, messages, lang, now);
  const ways = waysOf(resources, way);
  return {
    kind: 'helpline',
    form: decision.form,
    lang,
    dir: direction(lang),
    tone: urgent ? 'urgent' : 'calm',
    label: text.label,
    headline: text.headline[decision.reason],
    lead: urgent ? text.urgentLead : text.lead,
    ...(urgent && emergency ? { emergency: way(emergency) } : {}),
    ways,
    ...(ways.some(hasNumber) ? { contacting: text.contacting } : {}),
    self: text.self,
    helpAuthor: helpAuthor(decision, text),
    why: { heading: text.why.heading, lines: [text.why.reason[decision.reason], ...messages.whyCommon] },
    actions: actionLabels(messages),
    footer: fill(text.footer, { emergency: emergencyText(emergency, decision, text) }),
  };
}

function waysOf(resources: readonly Resource[], way: (resource: Resource) => Way): readonly [Way, ...Way[]] {
  const services = resources.filter((resource) => !resource.topics.includes('emergency'));
  const [first = international[0], ...rest] = services.length > 0 ? services : international;
  return [way(first), ...rest.slice(0, MAX_WAYS - 1).map(way)];
}

function hasNumber({ contacts }: Way): boolean {
  return contacts.some(({ href }) => /^(?:tel|sms):/.test(href));
}

/** The number for the footer: who can help with what is needed, and what it is for where there are several. */
function emergencyText(
  emergency: Resource | undefined,
  { need }: ShowHelpline,
  text: CardMessages['helpline'],
): string {
  if (!emergency) return text.anyEmergency;
  const wanted = need.topic === 'abuse' ? /police|all emergencies/ : /ambulance|all emergencies/;
  const fits = ({ kind, note }: Contact) => kind === 'call' && (note === undefined || wanted.test(note));
  const contact = emergency.contacts.find(fits) ?? emergency.contacts[0];
  if (!contact) return text.anyEmergency;
  return contact.note ? fill(text.emergencyFor, { text: contact.text, note: contact.note }) : contact.text;
}
