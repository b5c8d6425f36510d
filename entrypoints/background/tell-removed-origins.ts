import { browser } from '../../lib/platform';
import { tellEveryone } from './tell-everyone';

/** Tells the scripts that run in open tabs which origins were taken back; those stop, and need no reload for it. */
export function tellRemovedOrigins(): void {
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    if (origins.length > 0) tellEveryone({ type: 'origins-removed', origins });
  });
}
