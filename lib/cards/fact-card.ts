import { cardMessagesFor, direction } from '../i18n';
import type { ShowFact } from '../policy';
import type { FactAdvice } from '../resources';
import { actionLabels } from './action-labels';
import type { FactCard } from './card-model';
import { shownSources } from './shown-sources';

/** The fact beside a claim: the fact first, then what to know of it, where it stands, and where to look further. */
export function factCard(decision: ShowFact, advice: FactAdvice, language: string): FactCard {
  const { lang, messages } = cardMessagesFor(language);
  const text = messages.fact;
  return {
    kind: 'fact',
    form: decision.form,
    lang,
    dir: direction(lang),
    label: text.label,
    headline: advice.fact,
    lead: text.lead,
    entry: advice.entry,
    more: advice.more,
    ...(advice.caution ? { caution: advice.caution } : {}),
    sources: shownSources(advice.sources, messages),
    searches: {
      heading: text.searches,
      note: text.searchesNote,
      links: advice.searches.map(({ name, href }) => ({ title: name, href })),
    },
    why: { heading: text.why.heading, lines: [text.why.reason, ...messages.whyCommon] },
    actions: actionLabels(messages),
    footer: text.footer,
  };
}
