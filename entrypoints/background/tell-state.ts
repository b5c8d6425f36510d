import { logFailure } from '../../lib/platform';
import { readerState } from './reader-state';
import type { Stores } from './stores';
import { type Audience, tellEveryone } from './tell-everyone';

/** Tells everyone for whom they hold the person's choices as they are now. Nobody waits for it. */
export function tellState(stores: Stores): void {
  const { inPrivate } = stores;
  tell(stores, inPrivate ? 'ordinary' : 'private');
  if (inPrivate) tell(inPrivate, 'private');
}

function tell(stores: Stores, audience: Audience): void {
  readerState(stores).then(
    (state) => tellEveryone({ type: 'reader-state-changed', state }, audience),
    (error) => logFailure('reading the state to tell', error),
  );
}
