import { browser } from '../../lib/platform';
import {
  type CorrectionStore,
  correctionStore,
  type Database,
  openDatabase,
  outcomeOf,
  type SavedStore,
  type SettingsStore,
  type StateStore,
  savedStore,
  settingsStore,
  stateStore,
} from '../../lib/storage';

export interface Stores {
  readonly database: Promise<Database>;
  readonly settings: SettingsStore;
  readonly saved: SavedStore;
  readonly state: StateStore;
  readonly corrections: CorrectionStore;
}

export function openStores(): Stores {
  const database = openDatabase();
  database.catch(() => {}); // each use names its own refusal
  return {
    database,
    settings: settingsStore(database),
    saved: savedStore(database),
    state: stateStore(database),
    corrections: correctionStore(database),
  };
}

/** "Not now" holds for one browser session. */
export function newSession(stores: Stores): void {
  browser.runtime.onStartup.addListener(() => {
    void outcomeOf(() => stores.state.endQuiet());
  });
}
