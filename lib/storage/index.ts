export { type CorrectionStore, correctionStore } from './correction-store';
export { DATABASE_NAME, DATABASE_VERSION, type Database, openDatabase } from './database';
export { type Outcome, outcomeOf, type StorageRefusal } from './outcome';
export { type SavedStore, savedStore } from './saved-store';
export { type SettingsStore, settingsStore } from './settings-store';
export { type StateStore, stateStore, type Totals } from './state-store';
