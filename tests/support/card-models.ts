import {
  type CardModel,
  type FactCard,
  factCard,
  type HelplineCard,
  helplineCard,
  type StepCard,
  stepCard,
  wordingNote,
} from '../../lib/cards';
import type { Form, ShowWording } from '../../lib/policy';
import type { CountryCode, Resource } from '../../lib/resources';
import { NOON } from './signals';

/** A helpline card as a page gets it when the directory has no answer. */
export function helplineModel(form: Form = 'card', resources: readonly Resource[] = []): HelplineCard {
  const decision = {
    show: 'helpline',
    form,
    need: { topic: 'suicide', for: 'someone-else' },
    reason: 'crisis',
    entries: [],
  } as const;
  return helplineCard(decision, resources, 'en', NOON);
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

/** A service with a number, open for some hours of every day. */
export const dayLine: Resource = {
  id: 'gb-invented',
  name: 'Invented Day Line',
  country: 'GB' as CountryCode,
  topics: ['suicide'],
  contacts: [
    { kind: 'call', text: '0000 111', href: 'tel:0000111' },
    { kind: 'sms', text: 'Text HELLO to 50000', href: 'sms:50000?body=HELLO' },
    { kind: 'web', text: 'line.example', href: 'https://line.example/' },
  ],
  hours: 'Mon–Sun 9:00–22:00',
  opening: {
    zone: 'UTC',
    spans: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '09:00', to: '22:00' }],
  },
  cost: 'free',
  languages: ['en'],
  confidence: 'high',
  verified: '2026-06-02',
  sources: [],
};

const page = (name: string, opened: boolean) => ({
  title: `Guide ${name}`,
  href: `https://${name}.example/`,
  opened,
});

export const factAdvice = {
  entry: 'en.test',
  fact: 'A fact in one sentence.',
  more: ['What else is known.'],
  caution: 'Do not stop a medicine suddenly.',
  sources: [page('read', true), page('unread', false)],
  searches: [{ name: 'Checkers', href: 'https://checkers.example/?q=neutral+words' }],
} as const;

export function factModel(form: Form = 'card'): FactCard {
  const decision = { show: 'fact', form, reason: 'claim-with-a-fact', entries: [] } as const;
  return factCard(decision, factAdvice, 'en');
}

export const smallHelp = {
  tool: {
    id: 'tool',
    name: 'Slow breathing',
    minutes: 3,
    topics: ['general'],
    steps: ['Sit as you like.', 'Breathe out slowly.'],
    caution: 'Stop if it feels worse.',
    evidence: 'some',
    sources: [page('tool', true)],
  },
  places: [
    {
      id: 'place',
      kind: 'community',
      name: 'People Who Know',
      country: 'INT',
      languages: ['en'],
      what: 'People who have been there talk to each other.',
      href: 'https://people.example/',
      moderated: 'moderated by trained volunteers',
      opened: false,
      verified: '2026-06',
      sources: [],
    },
  ],
} as const;

export function stepModel(): StepCard {
  const decision = {
    show: 'step',
    form: 'line',
    need: { topic: 'general', for: 'reader' },
    reason: 'asked-for-small-steps',
    entries: [],
  } as const;
  return stepCard(decision, smallHelp, 'en');
}
