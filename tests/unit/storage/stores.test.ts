import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  correctionStore,
  DATABASE_NAME,
  DATABASE_VERSION,
  databaseOnDemand,
  MAX_CORRECTIONS,
  nothingYet,
  onDay,
  outcomeOf,
  savedStore,
  settingsStore,
  todayStore,
  withoutQuiet,
  withQuiet,
  withShown,
} from '../../../lib/storage';
import { ailingDatabase } from '../../support/ailing-database';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const page = { kind: 'page', title: 'A guide', href: 'https://library.example/guide' } as const;

describe('saved resources', () => {
  it('are listed newest first', async () => {
    const store = savedStore(databaseOnDemand());
    await store.save(page, 1);
    await store.save({ ...page, href: 'tel:988', title: 'A line' }, 2);
    expect((await store.list()).map(({ title }) => title)).toEqual(['A line', 'A guide']);
  });

  it('do not double when the same link is saved again', async () => {
    const store = savedStore(databaseOnDemand());
    const first = await store.save(page, 1);
    const again = await store.save({ ...page, title: 'The guide' }, 5);
    expect(again.id).toBe(first.id);
    expect(await store.list()).toEqual([{ ...first, title: 'The guide', savedAt: 5 }]);
  });

  it('come back exactly when a removal is undone', async () => {
    const store = savedStore(databaseOnDemand());
    const saved = await store.save(page, 1);
    const removed = await store.remove(saved.id);
    expect(await store.list()).toEqual([]);
    if (removed) await store.restore(removed);
    expect(await store.list()).toEqual([saved]);
  });

  it('come back in the place of what was saved with the same link meanwhile', async () => {
    const store = savedStore(databaseOnDemand());
    const saved = await store.save(page, 1);
    await store.remove(saved.id);
    await store.save({ ...page, title: 'Saved anew' }, 2);
    await store.restore(saved);
    expect(await store.list()).toEqual([saved]);
  });

  it('leave out what can no longer be read, without deleting it', async () => {
    const open = databaseOnDemand();
    await (await open()).put('saved', { id: 'broken', href: 7, savedAt: 3 });
    const store = savedStore(open);
    await store.save(page, 1);
    expect(await store.list()).toHaveLength(1);
    expect(await (await open()).count('saved')).toBe(2);
  });

  it.each(['save', 'restore'] as const)(
    '%s takes the place of an unreadable one with its link',
    async (how) => {
      const open = databaseOnDemand();
      await (await open()).put('saved', { id: 'broken', href: page.href, savedAt: 3 });
      const store = savedStore(open);
      if (how === 'save') await store.save(page, 1);
      else await store.restore({ ...page, id: 'a', savedAt: 1 });
      expect(await store.list()).toMatchObject([page]);
      expect(await (await open()).count('saved')).toBe(1);
    },
  );

  it('refuse an unsafe link', async () => {
    const store = savedStore(databaseOnDemand());
    const outcome = await outcomeOf(() => store.save({ ...page, href: 'javascript:alert(1)' }, 1));
    expect(outcome).toEqual({ ok: false, refusal: 'invalid' });
  });
});

describe('settings', () => {
  it('are defaults at first, then what was changed, key by key', async () => {
    const store = settingsStore(databaseOnDemand());
    expect((await store.read()).enabled).toBe(true);
    await store.change({ enabled: false });
    await store.change({ country: 'GB' });
    expect(await store.read()).toMatchObject({ enabled: false, country: 'GB', language: 'en' });
  });

  it('changed by many at the same time lose none', async () => {
    const open = databaseOnDemand();
    const stores = [settingsStore(open), settingsStore(open)];
    const mute = (host: string) => ({ host, what: 'everything' }) as const;
    await Promise.all(
      stores.flatMap((store, index) =>
        ['a', 'b'].map((name) =>
          store.change((now) => ({ ...now, mutes: [...now.mutes, mute(`${name}${index}.example`)] })),
        ),
      ),
    );
    expect((await settingsStore(open).read()).mutes).toHaveLength(4);
  });
});

describe('totals and "not now"', () => {
  it('count a day and forget the day before', async () => {
    const store = todayStore(databaseOnDemand());
    await store.change((today) => withShown(today, '2026-11-01', 'helpline'));
    await store.change((today) => withShown(today, '2026-11-01', 'helpline'));
    expect(onDay(await store.read(), '2026-11-01').shown).toEqual({ ...nothingYet.shown, helpline: 2 });
    expect(onDay(await store.read(), '2026-11-02').shown).toEqual(nothingYet.shown);
    await store.change((today) => withShown(today, '2026-11-02', 'wording'));
    const shown = { ...nothingYet.shown, wording: 1 };
    expect(await store.read()).toEqual({ ...nothingYet, day: '2026-11-02', shown });
  });

  it('of a record that knows fewer kinds of card are kept', async () => {
    const open = databaseOnDemand();
    const database = await open();
    await database.put('state', { day: '2026-11-01', helpline: 1, wording: 2 }, 'today');
    await database.put('state', { helpline: 99, wording: 0 }, 'quiet');
    const { shown, quiet } = await todayStore(open).read();
    expect(shown).toEqual({ ...nothingYet.shown, helpline: 1, wording: 2 });
    expect(quiet).toEqual({ ...nothingYet.quiet, helpline: 99 });
  });

  it('end with the browser session, or when the person resets', async () => {
    const store = todayStore(databaseOnDemand());
    await store.change((today) => withQuiet(today, 'helpline', 99));
    await store.change((today) => withShown(today, '2026-11-01', 'wording'));
    expect((await store.read()).quiet.helpline).toBe(99);
    await store.change(withoutQuiet);
    expect(await store.read()).toMatchObject({ quiet: nothingYet.quiet, shown: { wording: 1 } });
    await store.change(() => nothingYet);
    expect(await store.read()).toEqual(nothingYet);
  });
});

describe('corrections', () => {
  const correction = { card: 'helpline', entries: ['en.death-wish'], day: '2026-11-01' } as const;
  const marked = (entry: string) => ({ ...correction, entries: [entry] });

  it('keep entries, kind and day, and refuse anything more', async () => {
    const store = correctionStore(databaseOnDemand());
    await store.add(marked('en.death-wish'));
    expect(await store.list()).toEqual([correction]);
    const outcome = await outcomeOf(() => store.add(marked('a post’s own words')));
    expect(outcome).toEqual({ ok: false, refusal: 'invalid' });
  });

  it('beyond the limit the oldest goes', async () => {
    const open = databaseOnDemand();
    const { store, done } = (await open()).transaction('corrections', 'readwrite');
    const full = Array.from({ length: MAX_CORRECTIONS + 3 }, (_, index) => marked(`en.entry-${index}`));
    await Promise.all([...full.map((one) => store.add(one)), done]);
    await correctionStore(open).add(marked('en.newest'));
    const kept = await correctionStore(open).list();
    expect(kept).toEqual([...full.slice(4), marked('en.newest')]);
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
    const open = databaseOnDemand();
    expect((await open()).version).toBe(DATABASE_VERSION);
    expect(await savedStore(open).list()).toEqual([{ ...page, id: 'a', savedAt: 1 }]);
    expect(await todayStore(open).read()).toEqual(nothingYet);
  });

  it('a newer database is named and left alone', async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    const outcome = await outcomeOf(() => settingsStore(databaseOnDemand()).read());
    expect(outcome).toEqual({ ok: false, refusal: 'newer-database' });
  });

  it.each([
    ['QuotaExceededError', 'disk-full'],
    ['InvalidStateError', 'unavailable'],
  ])('%s is named %s, and nothing saved before is lost', async (name, refusal) => {
    const { open, failWrites } = ailingDatabase(databaseOnDemand());
    const store = savedStore(open);
    await store.save(page, 1);
    failWrites(name);
    const outcome = await outcomeOf(() => store.save({ ...page, href: 'tel:1' }, 2));
    expect(outcome).toEqual({ ok: false, refusal });
    expect(await store.list()).toHaveLength(1);
  });
});
