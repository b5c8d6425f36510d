import { browser, logFailure, type Menus, type Tabs } from '../../lib/platform';
import type { SaveRequest } from '../../lib/saved';
import { outcomeOf } from '../../lib/storage';
import type { Stores } from './stores';
import { tellEveryone } from './tell-everyone';

const SAVE_PAGE = 'save-page';
const SAVE_LINK = 'save-link';

/** "Save to Solace" in the page's context menu, for the page itself and for a link. */
export function installMenus(stores: Stores): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: SAVE_PAGE, title: 'Save this page to Solace', contexts: ['page'] });
    browser.contextMenus.create({ id: SAVE_LINK, title: 'Save this link to Solace', contexts: ['link'] });
  });
  browser.contextMenus.onClicked.addListener(async (click, tab) => {
    const request = requestOf(click, tab);
    if (!request) return;
    const outcome = await outcomeOf(() => stores.saved.save(request, Date.now()));
    if (outcome.ok) await tellEveryone({ type: 'saved-changed' });
    else logFailure('saving from the menu', new Error(outcome.refusal));
    await showInBadge(outcome.ok ? '✓' : '!');
  });
}

function requestOf(click: Menus.OnClickData, tab: Tabs.Tab | undefined): SaveRequest | undefined {
  if (click.menuItemId === SAVE_LINK && click.linkUrl) {
    return {
      kind: 'link',
      title: click.linkText || click.selectionText || click.linkUrl,
      href: click.linkUrl,
    };
  }
  const href = click.pageUrl ?? tab?.url;
  return href ? { kind: 'page', title: tab?.title || href, href } : undefined;
}

/** The only answer a menu can give without opening anything: a mark on the toolbar button until the popup is opened. */
async function showInBadge(mark: string): Promise<void> {
  await browser.action.setBadgeText({ text: mark });
}
