import type { Push } from '../../lib/messaging/server';
import { browser, logFailure } from '../../lib/platform';

/** Tabs of which windows; open pages of ours that are no tab hear what the ordinary ones do. */
export type Audience = 'everyone' | 'ordinary' | 'private';

/**
 * Tells every tab that runs our script, and every open page of ours. Nobody waits for it: a tab that shows a dialog takes a
 * message only when the dialog is closed. Tabs without a listener are nobody's failure.
 */
export function tellEveryone(push: Push, audience: Audience = 'everyone'): void {
  tell(push, audience).catch((error) => logFailure(`telling ${push.type}`, error));
}

async function tell(push: Push, audience: Audience): Promise<void> {
  if (audience !== 'private') browser.runtime.sendMessage(push).catch(() => {});
  const tabs = await browser.tabs.query({});
  for (const { id, incognito } of tabs) {
    const isMeant = audience === 'everyone' || (audience === 'private') === Boolean(incognito);
    if (id !== undefined && isMeant) browser.tabs.sendMessage(id, push).catch(() => {});
  }
}
