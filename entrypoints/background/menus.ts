import { browser, logFailure, type Menus, type Tabs } from '../../lib/platform';
import type { SaveRequest } from '../../lib/saved';
import { readableAddress } from './readable-address';
import type { Stores } from './stores';
import { tellEveryone } from './tell-everyone';

const SAVE_PAGE = 'save-page';
const SAVE_LINK = 'save-link';

/** "Save to Solace" in the page's context menu, for the page itself and for a link. */
export function installMenus({ saved, writes }: Stores): void {
  browser.runtime.onInstalled.addListener(createMenus);
  browser.contextMenus.onClicked.addListener(async (click, tab) => {
    const request = requestOf(click, tab);
    if (!request) return;
    const outcome = await writes.attempt(() => saved.save(request, Date.now()));
    if (outcome.ok) tellEveryone({ type: 'saved-changed' });
    else logFailure('saving from the menu', new Error(outcome.refusal));
    await showInBadge(outcome.ok ? '✓' : '!');
  });
}

/** Anew at every install and update: a browser may have kept the former version's entries, and an id stands once. */
async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SAVE_PAGE, title: 'Save this page to Solace', contexts: ['page'] });
  browser.contextMenus.create({ id: SAVE_LINK, title: 'Save this link to Solace', contexts: ['link'] });
}

/** What a click asks to keep; undefined when it does not say. Chromium tells no link's text. */
function requestOf(click: Menus.OnClickData, tab: Tabs.Tab | undefined): SaveRequest | undefined {
  const onLink = click.menuItemId === SAVE_LINK;
  const href = onLink ? click.linkUrl : (click.pageUrl ?? tab?.url);
  const title = (onLink ? click.linkText : tab?.title)?.trim();
  return href ? { kind: onLink ? 'link' : 'page', title: title || readableAddress(href), href } : undefined;
}

/** The only answer a menu can give without opening anything: a mark on the toolbar button until the popup is opened. */
async function showInBadge(mark: string): Promise<void> {
  await browser.action.setBadgeText({ text: mark });
}
