import { browser } from '../../lib/platform';
import { defaultSettings, type Settings } from '../../lib/settings';
import {
  type CorrectionStore,
  correctionStore,
  databaseOnDemand,
  nothingYet,
  type SavedStore,
  savedStore,
  settingsStore,
  type Today,
  todayStore,
  withoutQuiet,
} from '../../lib/storage';
import { Held } from './held';
import { type Kept, Remembered } from './remembered';
import { Writes } from './writes';

export interface Stores {
  readonly settings: Kept<Settings>;
  readonly today: Kept<Today>;
  readonly saved: SavedStore;
  readonly corrections: CorrectionStore;
  readonly writes: Writes;
  /** The same as private windows have it; undefined on those stores themselves. */
  readonly inPrivate?: Stores;
}

export function openStores(open = databaseOnDemand()): Stores {
  const writes = new Writes();
  const stores = {
    settings: new Remembered(settingsStore(open), defaultSettings, writes),
    today: new Remembered(todayStore(open), nothingYet, writes),
    saved: savedStore(open),
    corrections: correctionStore(open),
    writes,
  };
  return { ...stores, inPrivate: privately(stores) };
}

/** For private windows: what was chosen elsewhere holds there too, and nothing done there is kept but what a person saves. */
function privately(stores: Stores): Stores {
  return {
    ...stores,
    settings: new Held(stores.settings),
    today: new Held(stores.today),
    corrections: { ...stores.corrections, add: async () => {} },
  };
}

/** "Not now" holds for one browser session. */
export function newSession(stores: Stores): void {
  browser.runtime.onStartup.addListener(() => {
    void stores.today.change(withoutQuiet);
  });
}
