import { cardMessagesFor, direction, fill } from '../i18n';
import type { ShowWording } from '../policy';
import type { WordingAdvice } from '../resources';
import { actionLabels } from './action-labels';
import type { WordingNote } from './card-model';

/** The note on a stigmatizing word: what, why, better words, source. About the words, never about who wrote them. */
export function wordingNote(decision: ShowWording, advice: WordingAdvice, language: string): WordingNote {
  const { lang, messages } = cardMessagesFor(language);
  const text = messages.wording;
  return {
    kind: 'wording',
    form: decision.form,
    lang,
    dir: direction(lang),
    label: text.label,
    headline: fill(text.headline, { term: advice.term }),
    lead: advice.why,
    better: { heading: text.better, steps: advice.better },
    sources: advice.sources,
    why: { heading: text.why.heading, lines: [text.why.reason, ...messages.whyCommon] },
    actions: actionLabels(messages),
    footer: text.footer,
  };
}
