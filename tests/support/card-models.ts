import { type CardModel, type HelplineCard, helplineCard, wordingNote } from '../../lib/cards';
import type { Form, ShowWording } from '../../lib/policy';

/** A helpline card as a page gets it when the directory has no answer. */
export function helplineModel(form: Form = 'card'): HelplineCard {
  const decision = {
    show: 'helpline',
    form,
    need: { topic: 'suicide', for: 'someone-else' },
    reason: 'crisis',
    entries: [],
  } as const;
  return helplineCard(decision, [], 'en');
}

export function wordingModel(): CardModel {
  const decision: ShowWording = {
    show: 'wording',
    form: 'card',
    stigma: 'slur_label',
    reason: 'stigmatizing-words',
    entries: [],
  };
  const source = (name: string) => ({ title: `Guide ${name}`, href: `https://${name}.example/` });
  const advice = {
    entry: 'en.x',
    term: 'psycho',
    why: 'It mocks an illness.',
    better: ['unkind', 'frightening'],
    sources: [source('first'), source('second')],
  };
  return wordingNote(decision, advice, 'en');
}
