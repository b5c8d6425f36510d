import { parseSettings, type Settings, type SettingsChange } from '../settings';
import type { Database } from './database';

export interface SettingsStore {
  /** What is stored, with defaults for whatever is missing or damaged. */
  read(): Promise<Settings>;
  /** Merges a change into what is stored and gives the result. */
  change(change: SettingsChange): Promise<Settings>;
}

export function settingsStore(database: Promise<Database>): SettingsStore {
  return {
    async read() {
      return parseSettings(await (await database).get('settings', 'settings'));
    },
    async change(change) {
      const transaction = (await database).transaction('settings', 'readwrite');
      const current = parseSettings(await transaction.store.get('settings'));
      const next = parseSettings({ ...current, ...change });
      await Promise.all([transaction.store.put(next, 'settings'), transaction.done]);
      return next;
    },
  };
}
