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
import { Remembered } from './remembered';
import { Writes } from './writes';

export interface Stores {
  readonly settings: Remembered<Settings>;
  readonly today: Remembered<Today>;
  readonly saved: SavedStore;
  readonly corrections: CorrectionStore;
  readonly writes: Writes;
}

export function openStores(open = databaseOnDemand()): Stores {
  const writes = new Writes();
  return {
    settings: new Remembered(settingsStore(open), defaultSettings, writes),
    today: new Remembered(todayStore(open), nothingYet, writes),
    saved: savedStore(open),
    corrections: correctionStore(open),
    writes,
  };
}

/** "Not now" holds for one browser session. */
export function newSession(stores: Stores): void {
  browser.runtime.onStartup.addListener(() => {
    void stores.today.change(withoutQuiet);
  });
}
