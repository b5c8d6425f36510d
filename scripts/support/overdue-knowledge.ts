import { monthsSince } from './overdue';

/** Months after which knowledge is to be looked at again. What nobody has opened is due at once. */
export const knowledgeTiers = {
  'places that nobody has opened': 0,
  'communities and directories': 3,
  'guides and coping tools': 12,
  'trusted organisations': 12,
} as const;
export type KnowledgeTier = keyof typeof knowledgeTiers;

/** Something known, with the day of its newest evidence or of its review. */
export interface Known {
  readonly id: string;
  readonly tier: KnowledgeTier;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly verified: string;
}

/** What is due for another look, the oldest first. */
export function overdueKnowledge(
  all: readonly Known[],
  today: Date,
): readonly (Known & { readonly age: number })[] {
  return all
    .map((known) => ({ ...known, age: monthsSince(known.verified, today) }))
    .filter(({ tier, age }) => tier === 'places that nobody has opened' || age > knowledgeTiers[tier])
    .sort((a, b) => b.age - a.age);
}
