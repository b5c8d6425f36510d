export { type CorrectionStore, correctionStore, MAX_CORRECTIONS } from './correction-store';
export {
  DATABASE_NAME,
  DATABASE_VERSION,
  type Database,
  databaseOnDemand,
  type OpenDatabase,
} from './database';
export { type Outcome, outcomeOf, type StorageRefusal } from './outcome';
export { type SavedStore, savedStore } from './saved-store';
export { type SettingsStore, settingsStore } from './settings-store';
export { nothingYet, onDay, type Today, type Totals, withoutQuiet, withQuiet, withShown } from './today';
export { type TodayStore, todayStore } from './today-store';
