import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clickNode, named, textOf } from '../../../scripts/support/closed-roots';
import { onlyCard, startChromium } from '../../support/extension';
import { words } from '../../support/words';
import { xPage } from '../../support/x-page';

const crisisPage = xPage([{ id: '300', text: words.crisis }]);

it('what is saved from a card is in the popup after a restart, and can be removed and brought back', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'solace-profile-'));
  const first = await startChromium({ profile });
  const { page } = await first.open(crisisPage);
  const save = named(await onlyCard(page), /^Save: /);
  if (!save) throw new Error('no save button');
  await clickNode(page, save);
  await expect.poll(async () => textOf((await onlyCard(page)).root)).toContain('Saved');
  await first.close();

  const second = await startChromium({ profile });
  const popup = await second.openOwn('popup.html');
  const saved = popup.getByRole('region', { name: 'Saved' }).getByRole('listitem');
  await expect.poll(() => saved.count()).toBe(1);
  const hrefs = await saved
    .getByRole('link')
    .evaluateAll((links) => links.map((it) => it.getAttribute('href')));
  expect(hrefs.some((href) => /^(?:tel|sms|https):/.test(href ?? ''))).toBe(true);
  await popup.getByRole('button', { name: /^Remove / }).click();
  await expect.poll(() => saved.count()).toBe(0);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => saved.count()).toBe(1);
  await second.close();
  await rm(profile, { recursive: true, force: true });
});

it('a fact that is saved is in the popup with the pages that say so', async () => {
  const solace = await startChromium();
  const { page } = await solace.open(xPage([{ id: '310', text: words.myth }]));
  const save = named(await onlyCard(page), /^Save: /);
  if (!save) throw new Error('no save button');
  await clickNode(page, save);
  await expect.poll(async () => textOf((await onlyCard(page)).root)).toContain('Saved');
  const popup = await solace.openOwn('popup.html');
  const saved = popup.getByRole('region', { name: 'Saved' }).getByRole('listitem');
  await expect.poll(() => saved.getByRole('link').count()).toBeGreaterThan(0);
  const links = saved.getByRole('link');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(hrefs.filter((href) => !href?.startsWith('https://'))).toEqual([]);
  await solace.close();
});

it('a page and a link are saved from the context menu, and an unsafe link is not', async () => {
  const solace = await startChromium();
  const click = (info: object) =>
    solace.background.evaluate((click) => {
      const tab = { id: 1, title: 'A page worth keeping' };
      (chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void }).dispatch(
        click,
        tab,
      );
    }, info);
  await click({ menuItemId: 'save-page', pageUrl: 'https://library.example/guide' });
  await click({ menuItemId: 'save-link', linkUrl: 'javascript:alert(1)', linkText: 'trap' });
  await click({ menuItemId: 'save-link', pageUrl: 'https://elsewhere.example/', linkText: 'nowhere' });
  await click({ menuItemId: 'save-link', linkUrl: 'https://charity.example/help', linkText: 'Help here' });
  const popup = await solace.openOwn('popup.html');
  const saved = popup.getByRole('region', { name: 'Saved' });
  await expect
    .poll(() => saved.getByRole('link').allTextContents())
    .toEqual(['Help here', 'A page worth keeping']);
  await solace.close();
});

it('saving works after the background was stopped while a card stood open', async () => {
  const solace = await startChromium();
  const { page } = await solace.open(crisisPage);
  const card = await onlyCard(page);
  const browser = await solace.context.newCDPSession(page);
  await browser.send('Inspector.enable');
  const admin = await solace.context.newPage();
  await admin.goto('chrome://serviceworker-internals/');
  await admin.getByRole('button', { name: 'Stop' }).first().click();
  await admin.getByText('STOPPED').first().waitFor();
  await page.bringToFront();
  const save = named(card, /^Save: /);
  if (!save) throw new Error('no save button');
  await clickNode(page, save);
  await expect.poll(async () => textOf((await onlyCard(page)).root)).toContain('Saved');
  await solace.close();
});
