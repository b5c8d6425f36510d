import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export const DATABASE_NAME = 'solace';

interface SolaceSchema extends DBSchema {
  settings: { key: 'settings'; value: unknown };
  saved: { key: string; value: unknown; indexes: { savedAt: number; href: string } };
  /** Today's totals and "not now" times; see reader-state.ts. */
  state: { key: 'today' | 'quiet'; value: unknown };
  /** Marks a reader called wrong: entry ids, card kind and day. */
  corrections: { key: number; value: unknown };
}

export type Database = IDBPDatabase<SolaceSchema>;

type Migration = (database: Database) => void;

/** `migrations[n]` takes version n to n + 1. Never edit one that was released; add the next. */
const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('settings');
    const saved = database.createObjectStore('saved', { keyPath: 'id' });
    saved.createIndex('savedAt', 'savedAt');
    saved.createIndex('href', 'href', { unique: true });
  },
  (database) => {
    database.createObjectStore('state');
    database.createObjectStore('corrections', { autoIncrement: true });
  },
];

export const DATABASE_VERSION = migrations.length;

/**
 * Opens the database and brings it to the current version. Only the background may call this.
 * @throws VersionError when the stored database is newer than this version of Solace.
 */
export function openDatabase(): Promise<Database> {
  return openDB<SolaceSchema>(DATABASE_NAME, DATABASE_VERSION, {
    upgrade(database, oldVersion) {
      for (const migrate of migrations.slice(oldVersion)) migrate(database);
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}
