import type { Dialog } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clickNode, named, textOf } from '../../../scripts/support/closed-roots';
import { expectCards, type Harness, onlyCard, startChromium } from '../../support/extension';
import { words } from '../../support/words';
import { xPage } from '../../support/x-page';

const marker = { id: '599', text: words.stigma };

describe('bad input', () => {
  let solace: Harness;
  beforeEach(async () => {
    solace = await startChromium();
  });
  afterEach(() => solace.close());

  it('empty posts, pictures, 100 kB of text, markup and broken characters pass without an exception', async () => {
    const posts = [
      { id: '501' },
      { id: '502', text: '' },
      { id: '503', text: 'lorem ipsum '.repeat(8500) },
      { id: '504', text: '<img src=x onerror=alert(1)><script>throw 1</script>' },
      { id: '505', text: '\ud800 \u202e \u0000 \ud83d' },
      { ...marker, id: '598' },
    ];
    const { page, exceptions } = await solace.open(xPage([marker, ...posts]));
    await onlyCard(page);
    await page.mouse.wheel(0, 1_000_000);
    await expectCards(page, 2);
    expect(exceptions).toEqual([]);
  });

  it('a page without posts stays as it is', async () => {
    const html = '<!doctype html><title>Plain</title><h1>Nothing to see</h1><p>Just a page.</p>';
    const { page, exceptions } = await solace.open(html);
    const before = await page.content();
    const { page: other } = await solace.open(xPage([marker]));
    await onlyCard(other);
    expect(await page.content()).toBe(before);
    expect(exceptions).toEqual([]);
  });

  it.each([
    ['nonsense', { type: 'nonsense' }],
    ['no object', 'reader-state'],
    ['a field too many', { type: 'reader-state', text: 'somebody’s words' }],
    [
      'an unsafe link',
      {
        type: 'restore-saved',
        resource: { id: 'a', kind: 'link', title: 'x', href: 'javascript:1', savedAt: 1 },
      },
    ],
    ['a setting that is none', { type: 'change-settings', change: { enabled: 'yes' } }],
  ])('a broken message is refused: %s', async (_, message) => {
    const own = await solace.openOwn('popup.html');
    const answer = await own.evaluate((message) => chrome.runtime.sendMessage(message), message as object);
    expect(answer).toEqual({ refused: 'malformed' });
  });

  it('a database of a newer version is left alone: cards go on with defaults, and the popup says why', async () => {
    await replaceDatabase(solace, 99);
    const { page } = await solace.open(xPage([{ id: '510', text: words.crisis }]));
    const card = await onlyCard(page);
    const save = named(card, /^Save: /);
    if (!save) throw new Error('no save button');
    await clickNode(page, save);
    await expect.poll(async () => textOf((await onlyCard(page)).root)).toContain('Could not be saved');
    const popup = await solace.openOwn('popup.html');
    await popup.getByText('newer version of Solace').waitFor();
    const version = await popup.evaluate(async () => (await indexedDB.databases())[0]?.version);
    expect(version).toBe(99);
  });

  it('where nothing can be kept, a choice made in the popup holds all the same', async () => {
    await replaceDatabase(solace, 99);
    const { page } = await solace.open(xPage([{ id: '511', text: words.crisis }]));
    await onlyCard(page);
    const popup = await solace.openOwn('popup.html');
    const on = popup.getByLabel('Solace', { exact: true });
    await on.uncheck();
    await expectCards(page, 0);
    await popup.getByText('newer version of Solace').waitFor();
    await popup.reload();
    await popup.getByText('newer version of Solace').waitFor();
    expect(await on.isChecked()).toBe(false);
    await on.check();
    await expectCards(page, 1);
  });

  it('a page that holds its tab up with a dialog holds up no choice', async () => {
    const { page } = await solace.open(xPage([{ id: '512', text: words.crisis }]));
    await onlyCard(page);
    const asked = new Promise<Dialog>((resolve) => page.once('dialog', resolve));
    const stuck = page.evaluate(() => alert('wait'));
    const dialog = await asked;
    const popup = await solace.openOwn('popup.html');
    const answer = await popup.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'change-settings', change: { enabled: false } }),
    );
    expect(answer).toEqual({ ok: true });
    await dialog.accept();
    await stuck;
    await expectCards(page, 0);
  });

  it('a damaged record costs no more than itself', async () => {
    const own = await solace.openOwn('popup.html');
    await own.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('solace');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction(['saved', 'settings'], 'readwrite');
            transaction.objectStore('saved').put({ id: 'broken', href: 12, savedAt: 1 });
            transaction.objectStore('settings').put({ enabled: 'perhaps', language: 'en' }, 'settings');
            transaction.oncomplete = () => resolve();
          };
        }),
    );
    await own.reload();
    await own.getByText('Nothing saved yet').waitFor();
    expect(await own.getByLabel('Solace', { exact: true }).isChecked()).toBe(true);
  });
});

/** Writes a database of another version in the place of ours and stops the background, as an older build would find it. */
async function replaceDatabase(solace: Harness, version: number): Promise<void> {
  const own = await solace.openOwn('popup.html');
  await own.evaluate(
    (version) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('solace', version);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => reject(opening.error);
      }),
    version,
  );
  await own.close();
  const admin = await solace.context.newPage();
  await admin.goto('chrome://serviceworker-internals/');
  await admin.getByRole('button', { name: 'Stop' }).first().click();
  await admin.getByText('STOPPED').first().waitFor();
  await admin.close();
}
