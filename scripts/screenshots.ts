/** `npm run screenshots`: every surface, light and dark, wide and narrow, into `docs/screenshots/`. */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from './support/build-extension';
import { clickNode, named } from './support/closed-roots';
import { cardsNow } from './support/describe-cards';
import { ensureChromium } from './support/ensure-browser';
import { root } from './support/install.mjs';
import { launchExtension, type RunningExtension } from './support/launch-extension';
import { serveFolder } from './support/serve-folder';

const folder = join(root, 'docs', 'screenshots');
const WIDE = { width: 760, height: 900 };
const NARROW = { width: 360, height: 800 };

/** A page of the demo feed with one card each, so that it can be looked at alone, and what opens the whole of it. */
const posts = [
  { name: 'card', only: 1, opens: [/^More ways/, /^Show on phone/] },
  { name: 'note', only: 4, opens: [/^Why am I/] },
  { name: 'fact', only: 42, opens: [/^Search/] },
  { name: 'step', only: 44, opens: [/^Something small/] },
] as const;

await mkdir(folder, { recursive: true });
const extension = await buildExtension('chrome', 'demo');
const executablePath = await ensureChromium();
const site = await serveFolder(join(root, 'demo'), 'feed.html');
for (const colorScheme of ['light', 'dark'] as const) {
  const running = await launchExtension({ executablePath, extension, headless: true, colorScheme });
  await makeChoices(running);
  await shootCards(running, colorScheme);
  await shootPages(running, colorScheme);
  await running.close();
}
site.close();

async function makeChoices({ context, origin }: RunningExtension): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  await page.getByText('Options').click();
  await page.getByLabel('Country').selectOption('US');
  await page.getByLabel(/Something small/).check();
  await page.close();
}

async function shootCards({ context }: RunningExtension, scheme: string): Promise<void> {
  for (const { name, only, opens } of posts) {
    const page = await context.newPage();
    await page.setViewportSize(WIDE);
    await page.goto(`${site.origin}/?only=${only}`);
    await save(page, `${name}-${scheme}`, true);
    for (const open of opens) {
      const [card] = await cardsNow(page);
      const control = card && named(card, open);
      if (control) await clickNode(page, control);
    }
    await save(page, `${name}-open-${scheme}`, true);
    await page.setViewportSize(NARROW);
    await save(page, `${name}-narrow-${scheme}`, true);
    await page.close();
  }
}

async function shootPages({ context, origin }: RunningExtension, scheme: string): Promise<void> {
  const pages = {
    popup: 'popup.html',
    welcome: 'library.html#/welcome',
    support: 'library.html#/support',
    country: 'library.html#/support/PT',
  };
  for (const [name, path] of Object.entries(pages)) {
    const page = await context.newPage();
    await page.setViewportSize(name === 'popup' ? { width: 360, height: 620 } : WIDE);
    await page.goto(`${origin}/${path}`);
    await page.getByRole('main').waitFor();
    await save(page, `${name}-${scheme}`, name !== 'support' && name !== 'country');
    if (name === 'popup') {
      await page.getByText('Options').click();
      await save(page, `${name}-options-${scheme}`, true);
    } else {
      await page.setViewportSize(NARROW);
      await save(page, `${name}-narrow-${scheme}`, false);
    }
    await page.close();
  }
}

async function save(page: Page, name: string, fullPage: boolean): Promise<void> {
  await cardsNow(page);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, fullPage, animations: 'disabled' });
  process.stdout.write(`${relative(root, path)}\n`);
}
