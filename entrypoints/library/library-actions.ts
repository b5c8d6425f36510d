import type { LibraryActions } from '../../components/library';
import { ask } from '../../lib/messaging/client';
import { browser } from '../../lib/platform';
import type { LibraryKnows } from './library-model';
import { originsOf } from './origins-of';

/** What each control of the library does. */
export function libraryActions(knows: LibraryKnows, refresh: () => Promise<void>): LibraryActions {
  return {
    addSite: (origins) => void browser.permissions.request({ origins: [...origins] }),
    removeSite: (origins) => void browser.permissions.remove({ origins: [...origins] }),
    addAddress(address) {
      const origins = originsOf(address);
      knows.addressRefused = origins === undefined;
      if (origins) void browser.permissions.request({ origins: [...origins] });
      void refresh();
    },
    async chooseCountry(country) {
      knows.country = country || null;
      const asked = ask({ type: 'change-settings', change: { country: knows.country } });
      void refresh();
      const done = (await asked) ?? { ok: false, refusal: 'unavailable' };
      knows.refusal = done.ok ? undefined : done.refusal;
      void refresh();
    },
  };
}
