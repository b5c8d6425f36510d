import type { Push } from '../../lib/messaging/server';
import { browser, logFailure } from '../../lib/platform';

/**
 * Tells every tab that runs our script, and every open page of ours. Nobody waits for it: a tab that shows a dialog takes a
 * message only when the dialog is closed. Tabs without a listener are nobody's failure.
 */
export function tellEveryone(push: Push): void {
  tell(push).catch((error) => logFailure(`telling ${push.type}`, error));
}

async function tell(push: Push): Promise<void> {
  browser.runtime.sendMessage(push).catch(() => {});
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) {
    if (id !== undefined) browser.tabs.sendMessage(id, push).catch(() => {});
  }
}
