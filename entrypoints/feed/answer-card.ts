import type { CardEvent } from '../../lib/cards';
import { ask } from '../../lib/messaging/client';
import type { Show } from '../../lib/policy';

/** Passes on what a reader did on a card. @returns whether it was done */
export async function answerCard(decision: Show, event: CardEvent): Promise<boolean> {
  const card = decision.show;
  switch (event.type) {
    case 'save':
      return succeeded(await ask({ type: 'save-resource', resourceId: event.resourceId }));
    case 'save-fact':
      return succeeded(await ask({ type: 'save-fact', entry: event.entry }));
    case 'not-now':
    case 'never-here':
    case 'undo-never-here':
      return succeeded(await ask({ type: event.type, card }));
    case 'wrong':
      return succeeded(await ask({ type: 'wrong', card, entries: [...decision.entries] }));
    default:
      return event satisfies never;
  }
}

function succeeded(done: { readonly ok: boolean } | undefined): boolean {
  return done?.ok ?? false;
}
