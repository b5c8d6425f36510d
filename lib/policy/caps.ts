import type { CardKind } from '../settings';
import type { Circumstances } from './circumstances';
import type { Form } from './decision';

/**
 * How often. safety.md (1a.7) proposes one prompt a day for each kind and says that the figure is design judgement, not
 * evidence: repeated notices lose effect, and missing someone is a harm too. So one full card a day; after it a post gets a
 * single quiet line that opens only on request; and a page that would be lined all over gets no more.
 */
export const caps = { cardsPerDay: 1, linesPerPage: 8 } as const;

/** The most a kind of card may still take here, or undefined when it is enough for now. */
export function formAllowed(card: CardKind, wanted: Form, here: Circumstances): Form | undefined {
  if (wanted === 'card' && here.shownToday[card] < caps.cardsPerDay) return 'card';
  return here.linesHere[card] < caps.linesPerPage ? 'line' : undefined;
}
