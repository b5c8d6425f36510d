import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { databaseOnDemand } from '../../../lib/storage';
import { fakeBrowser } from '../../support/fake-browser';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
const { serve } = await import('../../../lib/messaging/server');
const { answers } = await import('../../../entrypoints/background/answers');
const { openStores } = await import('../../../entrypoints/background/stores');

const sender = (id: number, incognito: boolean) => ({
  id: 'solace',
  url: 'https://private.example/',
  tab: { id, incognito },
});
const ordinary = sender(1, false);
const inPrivate = sender(2, true);
const popup = { id: 'solace', url: 'chrome-extension://solace/popup.html' };

/** The background as it starts: what lives in memory is gone, what is stored is not. */
function start(): void {
  fakeBrowser.runtime.onMessage.clear();
  serve(answers(openStores(databaseOnDemand())));
}

async function ask(sender: object, message: object): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.fire(message, sender);
  return answer;
}

const state = (sender: object) => ask(sender, { type: 'reader-state' });
const untouched = { settings: { mutes: [] }, quietUntil: { wording: 0 }, shownToday: { helpline: 0 } };
const touched = {
  settings: { mutes: [{ host: 'private.example', what: 'fact' }] },
  quietUntil: { wording: expect.toSatisfy((until) => until > 0) },
  shownToday: { helpline: 1 },
};

async function useCards(sender: object): Promise<void> {
  for (const message of [
    { type: 'never-here', card: 'fact' },
    { type: 'not-now', card: 'wording' },
    { type: 'card-shown', card: 'helpline' },
    { type: 'wrong', card: 'wording', entries: ['en.slur'] },
  ])
    expect(await ask(sender, message)).toEqual({ ok: true });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.permissions.contains.mockResolvedValue(true);
  fakeBrowser.windows.getLastFocused.mockResolvedValue({ incognito: false });
  fakeBrowser.tabs.query.mockResolvedValue([ordinary.tab, inPrivate.tab]);
  fakeBrowser.tabs.sendMessage.mockClear();
  fakeBrowser.runtime.sendMessage.mockClear();
  start();
});

it('what is done on cards in an ordinary window is kept', async () => {
  await useCards(ordinary);
  start();
  expect(await state(ordinary)).toMatchObject(touched);
  expect(await ask(popup, { type: 'list-corrections' })).toHaveLength(1);
});

it('what is done on cards in a private window holds there, and nowhere else', async () => {
  await useCards(inPrivate);
  expect(await state(inPrivate)).toMatchObject(touched);
  expect(await state(ordinary)).toMatchObject(untouched);
  expect(await state(popup)).toMatchObject(untouched);
});

it('nothing of it is stored', async () => {
  await useCards(inPrivate);
  start();
  expect(await state(inPrivate)).toMatchObject(untouched);
  expect(await ask(popup, { type: 'list-corrections' })).toEqual([]);
});

it('no host of a private window is told to any other', async () => {
  await useCards(inPrivate);
  await ask(ordinary, { type: 'not-now', card: 'helpline' });
  const told = (id: number) => fakeBrowser.tabs.sendMessage.mock.calls.filter(([tab]) => tab === id);
  await expect.poll(() => told(ordinary.tab.id)).toHaveLength(1);
  await expect
    .poll(() => told(inPrivate.tab.id).at(-1))
    .toMatchObject([inPrivate.tab.id, { state: { settings: touched.settings } }]);
  const elsewhere = [told(ordinary.tab.id), fakeBrowser.runtime.sendMessage.mock.calls];
  expect(JSON.stringify(elsewhere)).not.toContain('private.example');
});

it('a site that is muted in the popup over a private window is not stored either', async () => {
  fakeBrowser.windows.getLastFocused.mockResolvedValue({ incognito: true });
  await ask(popup, { type: 'mute', mute: { host: 'private.example', what: 'everything' } });
  expect(await state(popup)).toMatchObject({ settings: { mutes: [{ host: 'private.example' }] } });
  expect(await state(ordinary)).toMatchObject(untouched);
  start();
  expect(await state(popup)).toMatchObject(untouched);
});

it('what was chosen in an ordinary window holds in a private one', async () => {
  await ask(popup, { type: 'change-settings', change: { country: 'NZ' } });
  expect(await state(inPrivate)).toMatchObject({ settings: { country: 'NZ' } });
});

it('what a person saves in a private window is kept', async () => {
  await ask(inPrivate, { type: 'save-resource', resourceId: 'us-988-suicide-crisis-lifeline' });
  start();
  expect(await ask(popup, { type: 'list-saved' })).toHaveLength(1);
});
