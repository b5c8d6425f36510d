import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clickNode, named, textOf } from '../../../scripts/support/closed-roots';
import { expectCards, type Harness, onlyCard, startChromium, X_HOME } from '../../support/extension';
import { words } from '../../support/words';
import { xPage } from '../../support/x-page';

const crisisPage = xPage([{ id: '200', text: words.crisis }]);
/** A page whose note proves that Solace has looked at every post, while the helpline card is silenced. */
const bothPage = xPage([
  { id: '201', text: words.crisis },
  { id: '202', text: words.stigma },
]);

describe('a reader’s choices', () => {
  let solace: Harness;
  beforeEach(async () => {
    solace = await startChromium();
  });
  afterEach(() => solace.close());

  async function press(page: Page, name: string) {
    const button = named(await onlyCard(page), name);
    if (!button) throw new Error(`no ${name}`);
    await clickNode(page, button);
  }

  it('not now: the card goes and the next page has none of its kind', async () => {
    const { page } = await solace.open(crisisPage);
    await press(page, 'Not now');
    await expectCards(page, 0);
    const { page: next } = await solace.open(bothPage);
    expect(textOf((await onlyCard(next)).root)).toContain('A note on wording');
  });

  it('never on this site: says so, can be undone at once, and holds otherwise', async () => {
    const { page } = await solace.open(crisisPage);
    await press(page, 'Why am I seeing this?');
    await press(page, 'Never on this site');
    await expect.poll(async () => textOf((await onlyCard(page)).root)).toContain('You will not see these');
    await press(page, 'Undo');
    await expect.poll(async () => textOf((await onlyCard(page)).root)).toContain('Not now');
    await press(page, 'Why am I seeing this?');
    await press(page, 'Never on this site');
    await expect.poll(async () => textOf((await onlyCard(page)).root)).toContain('You will not see these');
    const { page: next } = await solace.open(bothPage);
    expect(textOf((await onlyCard(next)).root)).toContain('A note on wording');
  });

  it('this was wrong: thanks, and keeps entry ids only', async () => {
    const { page } = await solace.open(crisisPage);
    await press(page, 'Why am I seeing this?');
    await press(page, 'This was wrong');
    await expect.poll(async () => textOf((await onlyCard(page)).root)).toContain('Thank you');
    const own = await solace.openOwn('popup.html');
    const kept = await own.evaluate(
      () =>
        new Promise<unknown[]>((resolve) => {
          const opening = indexedDB.open('solace');
          opening.onsuccess = () => {
            const all = opening.result.transaction('corrections').objectStore('corrections').getAll();
            all.onsuccess = () => resolve(all.result);
          };
        }),
    );
    expect(kept).toHaveLength(1);
    expect(Object.keys(kept[0] as object).sort()).toEqual(['card', 'day', 'entries']);
    expect(JSON.stringify(kept)).not.toContain('want to die');
  });

  it('pause in the popup silences open pages and new ones; resume brings cards back', async () => {
    const { page } = await solace.open(crisisPage);
    await onlyCard(page);
    const popup = await solace.openOwn('popup.html');
    await popup.getByRole('button', { name: 'For an hour' }).click();
    await popup.getByText(/Paused until/).waitFor();
    await expectCards(page, 0);
    await popup.getByRole('button', { name: 'Resume' }).click();
    await expectCards(page, 1);
  });

  it('a pause that is over is over on open pages too', async () => {
    const { page } = await solace.open(crisisPage);
    await onlyCard(page);
    const own = await solace.openOwn('popup.html');
    const pausedUntil = Date.now() + 1500;
    await own.evaluate(
      (pausedUntil) => chrome.runtime.sendMessage({ type: 'change-settings', change: { pausedUntil } }),
      pausedUntil,
    );
    await expectCards(page, 0);
    await onlyCard(page);
    expect(Date.now()).toBeGreaterThanOrEqual(pausedUntil);
  });

  it('a site that is taken back is left at once', async () => {
    const { page } = await solace.open(crisisPage);
    await onlyCard(page);
    await solace.background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      await chrome.tabs
        .sendMessage(tab?.id ?? 0, { type: 'origins-removed', origins: ['https://x.com/*'] })
        .catch(() => {});
    });
    await expectCards(page, 0);
    await page.evaluate(() => document.querySelector('[data-testid="tweetText"]')?.append(' more'));
    const { page: other } = await solace.open(bothPage);
    await expectCards(other, 2);
    await expectCards(page, 0);
  });

  it('switched off: nothing anywhere until it is on again', async () => {
    const { page } = await solace.open(crisisPage);
    await onlyCard(page);
    const popup = await solace.openOwn('popup.html');
    await popup.getByLabel('Solace', { exact: true }).uncheck();
    await expectCards(page, 0);
    await popup.getByLabel('Solace', { exact: true }).check();
    await expectCards(page, 1);
  });

  it('direct messages are left alone', async () => {
    const { page } = await solace.open(crisisPage, 'https://x.com/messages/1-2');
    await page.evaluate(() => history.pushState({}, '', '/home'));
    await onlyCard(page); // the same page, as soon as it is no longer a private place
    await page.evaluate(() => history.pushState({}, '', '/messages/1-2'));
    await expectCards(page, 0);
  });

  it('a site that was not granted is not touched', async () => {
    const elsewhere = 'https://bsky.app/';
    const { page } = await solace.open(crisisPage, elsewhere);
    const registered = await solace.background.evaluate(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.flatMap(({ matches = [] }) => matches);
    });
    expect(registered).toContain('https://x.com/*');
    expect(registered.some((origin) => origin.includes('bsky'))).toBe(false);
    const { page: granted } = await solace.open(crisisPage, X_HOME);
    await onlyCard(granted);
    await expectCards(page, 0);
  });
});
