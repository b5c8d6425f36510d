import { parseSettings, type Settings, type SettingsChange } from '../settings';
import type { OpenDatabase } from './database';

export interface SettingsStore {
  /** What is stored, with defaults for whatever is missing or damaged. */
  read(): Promise<Settings>;
  /** Changes what is stored, in one transaction, and gives the result. */
  change(change: SettingsChange | ((current: Settings) => Settings)): Promise<Settings>;
}

export function settingsStore(open: OpenDatabase): SettingsStore {
  return {
    async read() {
      return parseSettings(await (await open()).get('settings', 'settings'));
    },
    async change(change) {
      const transaction = (await open()).transaction('settings', 'readwrite');
      const current = parseSettings(await transaction.store.get('settings'));
      const next = parseSettings(typeof change === 'function' ? change(current) : { ...current, ...change });
      await Promise.all([transaction.store.put(next, 'settings'), transaction.done]);
      return next;
    },
  };
}
