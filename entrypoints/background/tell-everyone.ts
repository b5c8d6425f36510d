import type { Push } from '../../lib/messaging/server';
import { browser } from '../../lib/platform';

/** Tells every tab that runs our script, and every open page of ours. Tabs without a listener are nobody's failure. */
export async function tellEveryone(push: Push): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, push)]));
  await Promise.allSettled([...told, browser.runtime.sendMessage(push)]);
}
