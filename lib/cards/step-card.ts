import { type CardMessages, cardMessagesFor, direction, fill, languageNames, monthName } from '../i18n';
import type { ShowStep } from '../policy';
import type { CopingTool, PlaceToTurn, SmallHelp } from '../resources';
import { actionLabels } from './action-labels';
import type { PlaceLink, SmallStep, StepCard } from './card-model';
import { shownSources } from './shown-sources';

/** The quiet line beside low mood, for whoever asked for it: one thing to do, and people who understand. */
export function stepCard(decision: ShowStep, { tool, places }: SmallHelp, language: string): StepCard {
  const { lang, messages } = cardMessagesFor(language);
  const text = messages.step;
  return {
    kind: 'step',
    form: decision.form,
    lang,
    dir: direction(lang),
    label: text.label,
    headline: text.headline,
    lead: text.lead,
    ...(tool ? { step: smallStep(tool, messages) } : {}),
    places: (['community', 'professionals'] as const).flatMap((kind) => {
      const links = places
        .filter((place) => place.kind === kind)
        .map((place) => placeLink(place, messages, lang));
      return links.length > 0 ? [{ heading: text[kind], links }] : [];
    }),
    why: { heading: text.why.heading, lines: [text.why.reason, ...messages.whyCommon] },
    actions: actionLabels(messages),
    footer: text.footer,
  };
}

function smallStep(tool: CopingTool, messages: CardMessages): SmallStep {
  const { minute, minutes, evidence } = messages.step;
  const length = tool.minutes === 1 ? minute : fill(minutes, { minutes: String(tool.minutes) });
  return {
    name: tool.name,
    details: `${length} · ${evidence[tool.evidence]}`,
    steps: tool.steps,
    ...(tool.caution ? { caution: tool.caution } : {}),
    sources: shownSources(tool.sources, messages),
  };
}

function placeLink(place: PlaceToTurn, messages: CardMessages, lang: string): PlaceLink {
  return {
    title: place.name,
    href: place.href,
    what: place.what,
    details: [
      capitalised(place.moderated ?? '', lang),
      place.languages.length > 0 ? languageNames(place.languages, lang) : '',
      fill(place.opened ? messages.checked.high : messages.step.unopened, {
        date: monthName(place.verified, lang),
      }),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

function capitalised(text: string, lang: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
