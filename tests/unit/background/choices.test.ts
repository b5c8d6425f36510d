import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE_NAME, DATABASE_VERSION, databaseOnDemand } from '../../../lib/storage';
import { ailingDatabase } from '../../support/ailing-database';
import { fakeBrowser } from '../../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { answers } = await import('../../../entrypoints/background/answers');
const { openStores } = await import('../../../entrypoints/background/stores');

const content = { from: 'content', host: 'x.com' } as const;
const page = { from: 'page' } as const;
const tab = { id: 1 };

/** The background with a database whose writes can be made to fail. */
function background() {
  const { open, failWrites } = ailingDatabase(databaseOnDemand());
  const handlers = answers(openStores(open));
  const state = () => handlers['reader-state']({ type: 'reader-state' }, page);
  const change = (change: { enabled?: boolean; pausedUntil?: number; country?: string; channel?: 'sms' }) =>
    handlers['change-settings']({ type: 'change-settings', change }, page);
  return { handlers, state, change, failWrites };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.tabs.query.mockReset().mockResolvedValue([tab]);
  fakeBrowser.tabs.sendMessage.mockReset().mockResolvedValue(undefined);
  fakeBrowser.runtime.sendMessage.mockReset().mockResolvedValue(undefined);
});

describe('a choice that cannot be kept', () => {
  it('holds all the same, and the refusal is named: on a full disk', async () => {
    const { handlers, state, change, failWrites } = background();
    await change({ country: 'GB' });
    failWrites('QuotaExceededError');
    const refused = { ok: false, refusal: 'disk-full' };
    expect(await change({ enabled: false })).toEqual(refused);
    expect(await change({ pausedUntil: 99 })).toEqual(refused);
    expect(await handlers['never-here']({ type: 'never-here', card: 'helpline' }, content)).toEqual(refused);
    expect(await handlers['not-now']({ type: 'not-now', card: 'wording' }, content)).toEqual(refused);
    expect(await handlers['card-shown']({ type: 'card-shown', card: 'wording' }, content)).toEqual(refused);
    const now = await state();
    expect(now.settings).toMatchObject({
      country: 'GB',
      enabled: false,
      pausedUntil: 99,
      mutes: [{ host: 'x.com', what: 'helpline' }],
    });
    expect(now.quietUntil.wording).toBeGreaterThan(0);
    expect(now.shownToday.wording).toBe(1);
    expect(now.storage).toBe('disk-full');
  });

  it('is written with the next that can be, and all is well again', async () => {
    const { state, change, failWrites } = background();
    failWrites('QuotaExceededError');
    await Promise.all([change({ enabled: false }), change({ pausedUntil: 99 })]);
    failWrites(undefined);
    expect(await change({ country: 'GB' })).toEqual({ ok: true });
    expect((await state()).storage).toBe('ok');
    const later = await background().state();
    expect(later.settings).toMatchObject({ enabled: false, pausedUntil: 99, country: 'GB' });
  });

  it('holds where nothing can even be read', async () => {
    (await openDB(DATABASE_NAME, DATABASE_VERSION + 1)).close();
    const { state, change } = background();
    expect(await change({ enabled: false })).toEqual({ ok: false, refusal: 'newer-database' });
    expect(await state()).toMatchObject({ settings: { enabled: false }, storage: 'newer-database' });
  });

  it('is told to every tab, as it is now in force', async () => {
    const { change, failWrites } = background();
    failWrites('QuotaExceededError');
    await change({ enabled: false });
    const told = { settings: { enabled: false }, storage: 'disk-full' };
    await expect
      .poll(() => fakeBrowser.tabs.sendMessage.mock.lastCall)
      .toEqual([
        tab.id,
        { type: 'reader-state-changed', state: expect.objectContaining({ storage: 'disk-full' }) },
      ]);
    expect(fakeBrowser.tabs.sendMessage.mock.lastCall?.[1]).toMatchObject({ state: told });
  });
});

describe('what everyone is told', () => {
  it('is not waited for: a tab that never takes a message holds up no answer', async () => {
    fakeBrowser.tabs.sendMessage.mockReturnValue(new Promise(() => {}));
    fakeBrowser.runtime.sendMessage.mockReturnValue(new Promise(() => {}));
    const { handlers, change } = background();
    expect(await change({ enabled: false })).toEqual({ ok: true });
    const save = { type: 'save-resource', resourceId: 'us-988-suicide-crisis-lifeline' } as const;
    expect(await handlers['save-resource'](save, content)).toEqual({ ok: true });
  });

  it('names the day that it counts, and the guessed country apart from the chosen one', async () => {
    const { handlers, state, change } = background();
    const before = await state();
    expect(before.country).toBe(before.guessedCountry);
    await change({ country: 'NZ' });
    await handlers['card-shown']({ type: 'card-shown', card: 'helpline' }, content);
    const now = await state();
    expect(now).toMatchObject({ country: 'NZ', guessedCountry: before.guessedCountry });
    expect(now.shownToday.helpline).toBe(1);
    const today = new Date();
    expect(now.day.split('-').map(Number)).toEqual([
      today.getFullYear(),
      today.getMonth() + 1,
      today.getDate(),
    ]);
  });
});

describe('mutes', () => {
  it('asked for at the same time are all kept, each once', async () => {
    const { handlers, state } = background();
    const hosts = ['a.example', 'b.example', 'c.example', 'a.example'];
    await Promise.all(
      hosts.map((host) => handlers.mute({ type: 'mute', mute: { host, what: 'everything' } }, page)),
    );
    expect((await state()).settings.mutes.map(({ host }) => host)).toEqual([
      'b.example',
      'c.example',
      'a.example',
    ]);
    await handlers.unmute({ type: 'unmute', mute: { host: 'b.example', what: 'everything' } }, page);
    expect((await state()).settings.mutes).toHaveLength(2);
  });
});

describe('this was wrong', () => {
  it('is kept, listed and cleared, and nobody else is told', async () => {
    const { handlers } = background();
    const wrong = { type: 'wrong', card: 'wording', entries: ['en.slur'] } as const;
    expect(await handlers.wrong({ ...wrong, entries: [...wrong.entries] }, content)).toEqual({ ok: true });
    const kept = await handlers['list-corrections']({ type: 'list-corrections' }, page);
    expect(kept).toMatchObject([{ card: 'wording', entries: ['en.slur'] }]);
    await handlers['clear-corrections']({ type: 'clear-corrections' }, page);
    expect(await handlers['list-corrections']({ type: 'list-corrections' }, page)).toEqual([]);
    expect(fakeBrowser.tabs.query).not.toHaveBeenCalled();
  });
});

describe('a saved fact', () => {
  it('keeps the fact and the pages that say so, all of them https', async () => {
    const { handlers } = background();
    const save = { type: 'save-fact', entry: 'en.myth-asking' } as const;
    expect(await handlers['save-fact'](save, content)).toEqual({ ok: true });
    const fact = await handlers['find-fact']({ type: 'find-fact', entries: [save.entry] }, content);
    const [saved] = await handlers['list-saved']({ type: 'list-saved' }, page);
    expect(saved).toMatchObject({ kind: 'fact', title: fact?.fact, text: fact?.sources[0]?.title });
    const hrefs = [saved?.href, ...(saved?.also ?? []).map(({ href }) => href)];
    expect(hrefs).toEqual(fact?.sources.map(({ href }) => href));
  });

  it('does not take the place of another that leans on the same page', async () => {
    const { handlers } = background();
    for (const entry of ['en.myth-talkers', 'en.myth-no-warning', 'en.myth-talkers'])
      expect(await handlers['save-fact']({ type: 'save-fact', entry }, content)).toEqual({ ok: true });
    expect(await handlers['list-saved']({ type: 'list-saved' }, page)).toHaveLength(2);
  });

  it('is refused for an entry that has none', async () => {
    const { handlers } = background();
    const save = { type: 'save-fact', entry: 'en.no-such-entry' } as const;
    expect(await handlers['save-fact'](save, content)).toEqual({ ok: false, refusal: 'invalid' });
    expect(await handlers['find-fact']({ type: 'find-fact', entries: [save.entry] }, content)).toBeNull();
  });
});

it('the preferred contact comes first wherever services are listed', async () => {
  const { handlers, change } = background();
  await change({ country: 'GB', channel: 'sms' });
  const need = { topic: 'suicide', for: 'reader' } as const;
  const [first] = await handlers['find-resources']({ type: 'find-resources', need }, content);
  expect(first?.contacts[0]?.kind).toBe('sms');
  const { countries } = await handlers['list-directory']({ type: 'list-directory' }, page);
  const shout = countries.flatMap(({ resources }) => resources).find(({ id }) => id === 'gb-shout');
  expect(shout?.contacts[0]?.kind).toBe('sms');
});

it('low mood is answered with something to do and places, never with a helpline', async () => {
  const { handlers } = background();
  const need = { topic: 'general', for: 'reader' } as const;
  const help = await handlers['find-small-help']({ type: 'find-small-help', need }, content);
  expect(help?.tool?.steps.length).toBeGreaterThan(0);
  expect(JSON.stringify(help)).not.toMatch(/"(?:tel|sms):/);
});

it('a saved helpline keeps every way to reach it', async () => {
  const { handlers } = background();
  await handlers['save-resource'](
    { type: 'save-resource', resourceId: 'us-988-suicide-crisis-lifeline' },
    content,
  );
  const [saved] = await handlers['list-saved']({ type: 'list-saved' }, page);
  expect(saved).toMatchObject({ kind: 'helpline', href: 'tel:988', text: '988, press 2 for Spanish' });
  expect(saved?.also?.map(({ href }) => href)).toContain('sms:988');
});
