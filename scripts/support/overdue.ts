import type { Service } from '../../lib/resources/country-file';
import type { CountryShelf } from './helpline-files';

/** Countries whose crisis lines most readers would be shown. */
const mostRead: ReadonlySet<string> = new Set(
  'US GB IE CA AU NZ IN ZA NG KE PH SG MY HK JP KR DE AT CH FR BE NL ES PT BR MX AR CO CL PE IT PL SE NO DK FI IL TR UA GR'.split(
    ' ',
  ),
);

/** Months after which the evidence for a service is to be renewed. */
export const tiers = {
  'crisis lines of the countries most read': 6,
  'other services': 12,
  'emergency numbers': 24,
} as const;
export type Tier = keyof typeof tiers;

export interface Overdue {
  readonly country: string;
  readonly id: string;
  readonly tier: Tier;
  readonly verified: string;
  /** Whole months since the newest evidence. */
  readonly age: number;
}

/** The services whose evidence is older than their tier allows, the oldest first. */
export function overdue(shelves: readonly CountryShelf[], today: Date): readonly Overdue[] {
  return shelves
    .flatMap(({ country, services }) =>
      services.map(({ id, topics, verified }) => ({
        country,
        id,
        verified,
        tier: tierOf(country, topics),
        age: monthsSince(verified, today),
      })),
    )
    .filter(({ tier, age }) => age > tiers[tier])
    .sort((a, b) => b.age - a.age);
}

function tierOf(country: string, topics: Service['topics']): Tier {
  if (topics.includes('emergency')) return 'emergency numbers';
  const crisis = topics.includes('suicide') || topics.includes('crisis');
  return crisis && mostRead.has(country) ? 'crisis lines of the countries most read' : 'other services';
}

/** Whole months between a date, `YYYY[-MM[-DD]]`, and today. */
export function monthsSince(date: string, today: Date): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const months = (today.getUTCFullYear() - year) * 12 + today.getUTCMonth() + 1 - month;
  return today.getUTCDate() < day ? months - 1 : months;
}
