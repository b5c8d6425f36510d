import { logFailure } from '../../lib/platform';
import { readerState } from './reader-state';
import type { Stores } from './stores';
import { tellEveryone } from './tell-everyone';

/** Tells everyone the person's choices as they are now. Nobody waits for it. */
export function tellState(stores: Stores): void {
  readerState(stores).then(
    (state) => tellEveryone({ type: 'reader-state-changed', state }),
    (error) => logFailure('reading the state to tell', error),
  );
}
