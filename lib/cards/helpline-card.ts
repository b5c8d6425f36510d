import { cardMessagesFor, direction, fill } from '../i18n';
import type { ShowHelpline } from '../policy';
import type { Resource } from '../resources';
import { international } from '../resources/at-hand';
import { actionLabels } from './action-labels';
import type { HelplineCard, Way } from './card-model';
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
    ways: waysOf(resources, way),
    contacting: text.contacting,
    self: text.self,
    helpAuthor: decision.reason === 'worried-about-someone' ? text.helpSomeone : text.helpAuthor,
    why: { heading: text.why.heading, lines: [text.why.reason[decision.reason], ...messages.whyCommon] },
    actions: actionLabels(messages),
    footer: fill(text.footer, { emergency: emergency?.contacts[0]?.text ?? text.anyEmergency }),
  };
}

function waysOf(resources: readonly Resource[], way: (resource: Resource) => Way): readonly [Way, ...Way[]] {
  const services = resources.filter((resource) => !resource.topics.includes('emergency'));
  const [first = international[0], ...rest] = services.length > 0 ? services : international;
  return [way(first), ...rest.slice(0, MAX_WAYS - 1).map(way)];
}
