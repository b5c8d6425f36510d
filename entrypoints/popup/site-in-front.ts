import type { SiteStatus } from '../../components/popup';
import { askPage } from '../../lib/messaging/client';
import { browser, type Tabs } from '../../lib/platform';
import type { Settings } from '../../lib/settings';

/** The site of the tab that the reader came from. */
export async function siteInFront(settings: Settings): Promise<SiteStatus> {
  const tab = await tabInFront();
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  if (!tab || !url || !/^https?:$/.test(url.protocol)) return { kind: 'none' };
  const origin = `${url.protocol}//${url.hostname}/*`;
  if (!(await browser.permissions.contains({ origins: [origin] }))) {
    return { kind: 'not-added', host: url.host, origin };
  }
  const report = tab.id === undefined ? undefined : await askPage(tab.id);
  return {
    kind: 'added',
    host: url.host,
    origin,
    removable: !isLocal(url.hostname),
    muted: settings.mutes.some((mute) => mute.host === url.host && mute.what === 'everything'),
    ...(report ? { report } : {}),
  };
}

/** The active tab; where the popup itself opens as a tab (phones), the tab that was in front before it. */
async function tabInFront(): Promise<Tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const own = browser.runtime.getURL('');
  const others = tabs.filter((tab) => !tab.url?.startsWith(own));
  const active = others.find((tab) => tab.active);
  return active ?? others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

function isLocal(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1';
}
