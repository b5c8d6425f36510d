import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';

export const DATABASE_NAME = 'solace';

interface SolaceSchema extends DBSchema {
  settings: { key: 'settings'; value: unknown };
  saved: { key: string; value: unknown; indexes: { savedAt: number; href: string } };
  /** Today's totals and "not now" times; see today.ts. */
  state: { key: 'today' | 'quiet'; value: unknown };
  /** Marks a reader called wrong: entry ids, card kind and day. */
  corrections: { key: number; value: unknown };
}

export type Database = IDBPDatabase<SolaceSchema>;
/** What is saved, inside a transaction that may write it. */
export type SavedObjects = IDBPObjectStore<SolaceSchema, ['saved'], 'saved', 'readwrite'>;

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

/** Gives the open database. @throws VersionError when what is stored is newer than this version of Solace. */
export type OpenDatabase = () => Promise<Database>;

/**
 * The database, opened at its first use, brought to the current version and kept open. A connection that failed, or that
 * closed to let another version in, is forgotten, and the next use opens a new one. Only the background may call this.
 */
export function databaseOnDemand(): OpenDatabase {
  let current: Promise<Database> | undefined;
  return () => {
    current ??= open({
      onEnd: () => {
        current = undefined;
      },
      onLate: (database) => {
        current = Promise.resolve(database);
      },
    });
    return current;
  };
}

interface Life {
  /** The connection failed or is closed: it serves no more. */
  onEnd(): void;
  /** It opened after all, when those who waited had been refused. */
  onLate(database: Database): void;
}

/** Opens a connection. While an older one elsewhere keeps it waiting, it refuses rather than let everyone wait. */
function open({ onEnd, onLate }: Life): Promise<Database> {
  return new Promise((resolve, reject) => {
    let late = false;
    openDB<SolaceSchema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade(database, oldVersion) {
        for (const migrate of migrations.slice(oldVersion)) migrate(database);
      },
      blocked() {
        late = true;
        reject(new DOMException('an older version holds the database open', 'InvalidStateError'));
      },
      blocking(_current, _blocked, event) {
        onEnd();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: onEnd,
    }).then(
      (database) => (late ? onLate(database) : resolve(database)),
      (error: unknown) => {
        onEnd();
        reject(error);
      },
    );
  });
}
