import type { LibraryActions } from '../../components/library';
import { ask } from '../../lib/messaging/client';
import { browser } from '../../lib/platform';
import type { LibraryKnows } from './library-model';

/** What each control of the library does. */
export function libraryActions(knows: LibraryKnows, refresh: () => Promise<void>): LibraryActions {
  return {
    addSite: (origins) => void browser.permissions.request({ origins: [...origins] }),
    removeSite: (origins) => void browser.permissions.remove({ origins: [...origins] }),
    addAddress(address) {
      const origin = originOf(address);
      knows.addressRefused = origin === undefined;
      if (origin) void browser.permissions.request({ origins: [origin] });
      void refresh();
    },
    chooseCountry(country) {
      knows.country = country || null;
      void ask({ type: 'change-settings', change: { country: knows.country } });
      void refresh();
    },
  };
}

/** The match pattern for what a person typed: `mastodon.example`, or a whole address. Undefined for anything else. */
export function originOf(address: string): string | undefined {
  const trimmed = address.trim();
  const typed = /^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(typed)) return undefined;
  const url = new URL(typed);
  const isHost = url.hostname.includes('.') || url.hostname === 'localhost';
  return /^https?:$/.test(url.protocol) && isHost ? `${url.protocol}//${url.hostname}/*` : undefined;
}
