import type { Done } from '../../lib/messaging/server';
import type { Outcome } from '../../lib/storage';

/** What the asker learns of a write: that it was done, or why not. */
export function doneOf(outcome: Outcome<unknown>): Done {
  return outcome.ok ? { ok: true } : outcome;
}
