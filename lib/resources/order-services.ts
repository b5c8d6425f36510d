import type { NeedTopic } from '../policy';
import type { Service } from './country-file';
import { openState } from './open-state';
import { openingOf } from './opening-of';
import { isOfChannel } from './preferred-first';
import type { ContactKind } from './resource';
import { isForSome, tierOf } from './topics-for-need';

/** What else decides the order, besides the need. */
export interface Wishes {
  /** BCP 47. */
  readonly language: string;
  /** Epoch milliseconds; without it nothing is said about who is open. */
  readonly now?: number;
  /** How the person would rather make contact. */
  readonly channel?: ContactKind;
}

/** Lower comes first; places are compared in turn. */
type Rank = readonly number[];

/**
 * The services that answer a need, best first: whether they still answer, and are for everyone everywhere in the country;
 * then what they are for, open now, the channel preferred, the reader's language, how sure we are; then the file's own order.
 */
export function orderServices(
  need: NeedTopic,
  services: readonly Service[],
  wishes: Wishes,
): readonly Service[] {
  return services
    .flatMap((service) => {
      const tier = tierOf(need, service.topics);
      return tier === undefined
        ? []
        : [{ service, rank: [limitsOf(need, service), tier, ...rankOf(service, wishes)] }];
    })
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ service }) => service);
}

/** What may turn a person away: 0 is nothing, more is worse. A line that may have closed comes after all others. */
export function limitsOf(need: NeedTopic, { audience, region, status, confidence }: Service): number {
  const isDoubtful = status === 'uncertain' || confidence === 'low';
  return (isDoubtful ? 2 : 0) + (isForSome(need, audience) || region ? 1 : 0);
}

function rankOf(service: Service, { language, now, channel }: Wishes): Rank {
  return [
    (service.audience ? 1 : 0) + (service.region ? 1 : 0),
    now === undefined ? 0 : openRank(service, now),
    channel && !service.contacts.some(({ kind }) => isOfChannel(kind, channel)) ? 1 : 0,
    languageRank(service.languages, language),
    ['high', 'medium', 'low'].indexOf(service.confidence),
  ];
}

function openRank(service: Service, now: number): number {
  const opening = openingOf(service.hours);
  return ['open-now', 'unknown', 'opens-later'].indexOf(openState(opening ? { opening } : {}, now).state);
}

function languageRank(spoken: readonly string[], language: string): number {
  if (spoken.length === 0) return 1;
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  return spoken.some((tag) => primary(tag) === primary(language)) ? 0 : 2;
}

function compare(a: Rank, b: Rank): number {
  const differing = a.findIndex((place, index) => place !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
