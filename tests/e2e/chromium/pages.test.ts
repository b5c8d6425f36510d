import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outputOf } from '../../../scripts/support/build-extension';
import { type Harness, startChromium } from '../../support/extension';

describe('the extension’s own pages', () => {
  let solace: Harness;
  beforeAll(async () => {
    solace = await startChromium();
  });
  afterAll(() => solace.close());

  it.each(['popup.html', 'library.html#/welcome', 'library.html#/support', 'library.html#/support/JP'])(
    '%s has no accessibility violation, light or dark',
    async (path) => {
      const page = await solace.openOwn(path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.getByRole('main').waitFor();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
      await page.close();
    },
  );

  it('the welcome page opens on install and offers each site by name', async () => {
    const welcome = solace.context.pages().find((page) => page.url().endsWith('library.html#/welcome'));
    expect(welcome).toBeDefined();
    await welcome?.getByRole('button', { name: 'Add: Bluesky' }).waitFor();
    await welcome?.getByRole('button', { name: 'Remove: X' }).waitFor(); // granted in this test's copy
  });

  it('the support button leads to the services of the chosen country', async () => {
    const popup = await solace.openOwn('popup.html');
    await popup.getByText('Options').click();
    await popup.getByLabel('Country').selectOption('GB');
    const opened = solace.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Find support now' }).click();
    const support = await opened;
    await support
      .getByRole('link', { name: /116 123/ })
      .first()
      .waitFor();
    await support.getByRole('searchbox').fill('samaritans');
    await expect
      .poll(() => support.getByRole('heading', { level: 3, name: /Samaritans/ }).count())
      .toBeGreaterThan(0);
  });
});

describe('the directory of every country', () => {
  let solace: Harness;
  beforeAll(async () => {
    solace = await startChromium();
  });
  afterAll(() => solace.close());

  it('is browsed, searched and filtered offline, by keyboard, without an accessibility violation', async () => {
    await solace.context.setOffline(true);
    const page = await solace.openOwn('library.html#/support');
    await page.getByRole('link', { name: 'Germany', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Germany/ }).waitFor();
    const services = page.getByRole('heading', { level: 3 });
    const all = await services.count();
    await page.getByText('Filters').click();
    await page.getByRole('combobox', { name: 'Contact' }).selectOption('chat');
    await page.getByText(/^Found/).waitFor();
    expect(await services.count()).toBeLessThan(all);
    await page.getByRole('link', { name: 'Search all countries' }).click();
    await page.getByRole('combobox', { name: 'Topic' }).selectOption('eating-disorder');
    await page.getByLabel('Open now').check();
    await page.getByRole('searchbox').fill('zz');
    await page.getByText('Nothing in the directory matches').waitFor();
    await page.getByRole('button', { name: /^Clear/ }).click();
    await page.getByRole('searchbox').fill('aotearoa new zealand');
    await page.getByRole('heading', { level: 2, name: 'New Zealand' }).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await solace.context.setOffline(false);
    await page.close();
  });

  it('fits a narrow window', async () => {
    const page = await solace.openOwn('library.html#/support/GB');
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByRole('heading', { level: 3, name: 'Samaritans' }).waitFor();
    const [wide, seen] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide).toBe(seen);
    await page.close();
  });
});

describe('the manifest that ships', () => {
  it.each(['chrome', 'firefox'] as const)('asks for no host at install in %s', async (browser) => {
    const file = join(outputOf(browser, 'production'), 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    expect(manifest.permissions).toEqual(['scripting', 'activeTab', 'contextMenus']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_scripts ?? []).toEqual([]);
    const collected = manifest.browser_specific_settings?.gecko.data_collection_permissions;
    expect(collected).toEqual(browser === 'firefox' ? { required: ['none'] } : undefined);
  });
});
