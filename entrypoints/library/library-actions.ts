import type { LibraryActions, Search } from '../../components/library';
import { ask } from '../../lib/messaging/client';
import { browser } from '../../lib/platform';
import { anything } from './find-services';
import type { LibraryKnows } from './library-model';
import { originsOf } from './origins-of';

/** Services that a search lists before it is asked for more. */
export const FOUND_AT_ONCE = 40;

/** What each control of the library does. */
export function libraryActions(
  knows: LibraryKnows,
  refresh: () => Promise<void>,
  draw: () => void,
): LibraryActions {
  const search = (wanted: Search) => {
    knows.search = wanted;
    knows.limit = FOUND_AT_ONCE;
    draw();
  };
  return {
    search: (change) => search({ ...knows.search, ...change }),
    clearSearch: () => search(anything),
    showMore() {
      knows.limit += FOUND_AT_ONCE;
      draw();
    },
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
