import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  DATABASE_NAME,
  DATABASE_VERSION,
  databaseOnDemand,
  outcomeOf,
  settingsStore,
} from '../../../lib/storage';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a connection that ends', () => {
  it('is one for all who use it', async () => {
    const open = databaseOnDemand();
    expect(await open()).toBe(await open());
  });

  it('because another version wants in: it gives way, and the next use names that version', async () => {
    const store = settingsStore(databaseOnDemand());
    await store.change({ enabled: false });
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    expect(await outcomeOf(() => store.read())).toEqual({ ok: false, refusal: 'newer-database' });
  });

  it('because the data was deleted: the next use begins anew', async () => {
    const store = settingsStore(databaseOnDemand());
    await store.change({ enabled: false });
    await deleteDB(DATABASE_NAME);
    expect((await store.change({ country: 'GB' })).enabled).toBe(true);
    expect((await store.read()).country).toBe('GB');
  });

  it('because the browser cut it: the next use opens another', async () => {
    const open = databaseOnDemand();
    await settingsStore(open).change({ country: 'GB' });
    forceCloseDatabase((await open()) as never);
    expect((await settingsStore(open).read()).country).toBe('GB');
  });

  it('because it could not be opened: the next use tries again', async () => {
    const newer = await openDB(DATABASE_NAME, DATABASE_VERSION + 1);
    const store = settingsStore(databaseOnDemand());
    expect(await outcomeOf(() => store.read())).toMatchObject({ ok: false });
    newer.close();
    await deleteDB(DATABASE_NAME);
    expect((await store.read()).enabled).toBe(true);
  });
});

it('while an older version holds it open everyone is refused at once, and served when it lets go', async () => {
  const older = await openDB(DATABASE_NAME, 1, {
    upgrade(database) {
      database.createObjectStore('settings');
      database.createObjectStore('saved', { keyPath: 'id' });
    },
  });
  const store = settingsStore(databaseOnDemand());
  const refused = { ok: false, refusal: 'unavailable' };
  expect(await outcomeOf(() => store.read())).toEqual(refused);
  expect(await outcomeOf(() => store.change({ enabled: false }))).toEqual(refused);
  older.close();
  await expect.poll(async () => (await outcomeOf(() => store.read())).ok).toBe(true);
});
