import type { NeedTopic } from '../policy';
import type { ServiceTopic } from './country-file';

type Tiers = readonly (readonly ServiceTopic[])[];

const crisis = ['suicide', 'crisis'] as const;

/** For each need, the topics that answer it: the best first, then what still helps where there is no such service. */
const tiers: Readonly<Record<NeedTopic, Tiers>> = {
  suicide: [['suicide'], ['crisis', 'self-harm'], ['general']],
  crisis: [crisis, ['general']],
  'self-harm': [['self-harm'], crisis, ['general']],
  'eating-disorder': [['eating-disorder'], ['general'], crisis],
  substance: [['substance'], ['general'], crisis],
  abuse: [['domestic-violence', 'sexual-assault'], crisis, ['general']],
  bullying: [['youth'], ['general', 'students'], crisis],
  perinatal: [['perinatal'], ['general'], crisis],
  bereavement: [['bereavement'], ['general'], crisis],
  general: [['general'], crisis],
  emergency: [['emergency'], crisis, ['general']],
};

/** How well a service's topics answer a need: 0 is best, undefined is not at all. */
export function tierOf(need: NeedTopic, topics: readonly ServiceTopic[]): number | undefined {
  const tier = tiers[need].findIndex((wanted) => wanted.some((topic) => topics.includes(topic)));
  return tier < 0 ? undefined : tier;
}

/** Audiences that a need is about by itself: to be for them limits nothing. */
const ownAudience: Partial<Readonly<Record<NeedTopic, RegExp>>> = {
  bullying: /^(children|young people|students|people (under|aged))/,
  abuse: /^people harmed by /,
};

/** Whether a service is for some people only, among those who have the need. */
export function isForSome(need: NeedTopic, audience: string | undefined): boolean {
  return audience !== undefined && !ownAudience[need]?.test(audience);
}

export function isNeedTopic(text: string): text is NeedTopic {
  return Object.hasOwn(tiers, text);
}

export function needTopics(): readonly NeedTopic[] {
  return Object.keys(tiers).filter(isNeedTopic);
}
