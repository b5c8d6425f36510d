import type { Signal, StigmaSignal } from '../analysis';
import type { ShowFact, SilenceReason } from './decision';
import { entriesOf, isOfLexicon } from './entries-of';
import type { Noted } from './noted';

/** Stigma that is a claim, which a fact answers better than a note on words. */
const claims: ReadonlySet<StigmaSignal['type']> = new Set([
  'dangerousness',
  'blame_weakness',
  'dismissal',
  'unclear',
]);

export function isClaim({ type }: StigmaSignal): boolean {
  return claims.has(type);
}

/** The fact beside an asserted myth. Only a claim that a lexicon names has a fact: a score alone never shows one. */
export function factFor(
  signals: readonly Signal[],
  { citesTrustedSource }: Noted,
): ShowFact | { readonly show: 'nothing'; readonly reason: SilenceReason } {
  const myth = signals.find((signal) => signal.kind === 'misinformation');
  const entries = myth ? entriesOf(myth).filter(isOfLexicon) : [];
  if (entries.length === 0) return { show: 'nothing', reason: 'no-card-for-this' };
  if (citesTrustedSource) return { show: 'nothing', reason: 'cites-a-source' };
  return { show: 'fact', form: 'card', reason: 'claim-with-a-fact', entries };
}
