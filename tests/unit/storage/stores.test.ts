import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  correctionStore,
  DATABASE_NAME,
  DATABASE_VERSION,
  type Database,
  openDatabase,
  outcomeOf,
  savedStore,
  settingsStore,
  stateStore,
} from '../../../lib/storage';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const page = { kind: 'page', title: 'A guide', href: 'https://library.example/guide' } as const;

describe('saved resources', () => {
  it('are listed newest first', async () => {
    const store = savedStore(openDatabase());
    await store.save(page, 1);
    await store.save({ ...page, href: 'tel:988', title: 'A line' }, 2);
    expect((await store.list()).map(({ title }) => title)).toEqual(['A line', 'A guide']);
  });

  it('do not double when the same link is saved again', async () => {
    const store = savedStore(openDatabase());
    const first = await store.save(page, 1);
    const again = await store.save({ ...page, title: 'The guide' }, 5);
    expect(again.id).toBe(first.id);
    expect(await store.list()).toEqual([{ ...first, title: 'The guide', savedAt: 5 }]);
  });

  it('come back exactly when a removal is undone', async () => {
    const store = savedStore(openDatabase());
    const saved = await store.save(page, 1);
    const removed = await store.remove(saved.id);
    expect(await store.list()).toEqual([]);
    if (removed) await store.restore(removed);
    expect(await store.list()).toEqual([saved]);
  });

  it('leave out what can no longer be read, without deleting it', async () => {
    const database = openDatabase();
    await (await database).put('saved', { id: 'broken', href: 7, savedAt: 3 });
    const store = savedStore(database);
    await store.save(page, 1);
    expect(await store.list()).toHaveLength(1);
    expect(await (await database).count('saved')).toBe(2);
  });

  it('refuse an unsafe link', async () => {
    const store = savedStore(openDatabase());
    const outcome = await outcomeOf(() => store.save({ ...page, href: 'javascript:alert(1)' }, 1));
    expect(outcome).toEqual({ ok: false, refusal: 'invalid' });
  });
});

describe('settings', () => {
  it('are defaults at first, then what was changed, key by key', async () => {
    const store = settingsStore(openDatabase());
    expect((await store.read()).enabled).toBe(true);
    await store.change({ enabled: false });
    await store.change({ country: 'GB' });
    expect(await store.read()).toMatchObject({ enabled: false, country: 'GB', language: 'en' });
  });
});

describe('totals and "not now"', () => {
  it('count a day and forget the day before', async () => {
    const store = stateStore(openDatabase());
    await store.countShown('2026-11-01', 'helpline');
    await store.countShown('2026-11-01', 'helpline');
    expect(await store.shownOn('2026-11-01')).toEqual({ helpline: 2, wording: 0 });
    expect(await store.shownOn('2026-11-02')).toEqual({ helpline: 0, wording: 0 });
    expect(await store.countShown('2026-11-02', 'wording')).toEqual({ helpline: 0, wording: 1 });
  });

  it('end with the browser session, or when the person resets', async () => {
    const store = stateStore(openDatabase());
    await store.setQuiet('helpline', 99);
    await store.countShown('2026-11-01', 'wording');
    await store.endQuiet();
    expect(await store.quietUntil()).toEqual({ helpline: 0, wording: 0 });
    expect((await store.shownOn('2026-11-01')).wording).toBe(1);
    await store.reset();
    expect((await store.shownOn('2026-11-01')).wording).toBe(0);
  });
});

describe('corrections', () => {
  it('keep entries, kind and day, and refuse anything more', async () => {
    const store = correctionStore(openDatabase());
    const correction = { card: 'helpline', entries: ['en.death-wish'], day: '2026-11-01' } as const;
    await store.add({ ...correction, entries: [...correction.entries] });
    expect(await store.list()).toEqual([correction]);
    const outcome = await outcomeOf(() => store.add({ ...correction, entries: ['a post’s own words'] }));
    expect(outcome).toEqual({ ok: false, refusal: 'invalid' });
  });
});

describe('migrations and failures', () => {
  it('a database of the first version keeps what it holds', async () => {
    const old = await openDB(DATABASE_NAME, 1, {
      upgrade(database) {
        database.createObjectStore('settings');
        const saved = database.createObjectStore('saved', { keyPath: 'id' });
        saved.createIndex('savedAt', 'savedAt');
        saved.createIndex('href', 'href', { unique: true });
      },
    });
    await old.put('saved', { ...page, id: 'a', savedAt: 1 });
    old.close();
    const database = openDatabase();
    expect((await database).version).toBe(DATABASE_VERSION);
    expect(await savedStore(database).list()).toEqual([{ ...page, id: 'a', savedAt: 1 }]);
    expect(await stateStore(database).quietUntil()).toEqual({ helpline: 0, wording: 0 });
  });

  it('a newer database is named and left alone', async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    const outcome = await outcomeOf(() => settingsStore(openDatabase()).read());
    expect(outcome).toEqual({ ok: false, refusal: 'newer-database' });
  });

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['InvalidStateError', 'unavailable'],
  ])('%s is named %s, and nothing saved before is lost', async (name, refusal) => {
    const database = await openDatabase();
    await savedStore(Promise.resolve(database)).save(page, 1);
    const failing = new Proxy(database, {
      get: (target, key) =>
        key === 'transaction'
          ? () => {
              throw new DOMException('no room', name);
            }
          : Reflect.get(target, key),
    }) as Database;
    const outcome = await outcomeOf(() =>
      savedStore(Promise.resolve(failing)).save({ ...page, href: 'tel:1' }, 2),
    );
    expect(outcome).toEqual({ ok: false, refusal });
    expect(await savedStore(Promise.resolve(database)).list()).toHaveLength(1);
  });
});
