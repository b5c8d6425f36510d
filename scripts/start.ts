/**
 * `npm start`: builds the extension and opens a browser with it on the demo feed. Without a display it does the same
 * unseen, prints what was shown and leaves screenshots.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from './support/build-extension';
import { cardsNow, describeCards } from './support/describe-cards';
import { ensureChromium } from './support/ensure-browser';
import { root } from './support/install.mjs';
import { launchExtension, type RunningExtension } from './support/launch-extension';
import { serveFolder } from './support/serve-folder';

const SCREENS = 10;

const say = (line: string) => process.stdout.write(`${line}\n`);
const hasDisplay =
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

say('Looking for a browser …');
const executablePath = await ensureChromium();
say('Building the extension …');
const extension = await buildExtension('chrome', 'demo');
const site = await serveFolder(join(root, 'demo'), 'feed.html');
say('Starting the browser …');
const running = await launchExtension({ executablePath, extension, headless: !hasDisplay });
try {
  const page = await running.context.newPage();
  await page.goto(site.origin);
  await (hasDisplay ? stayOpen(running) : showUnseen(page));
} finally {
  await running.close();
  site.close();
}

async function stayOpen({ context }: RunningExtension): Promise<void> {
  say('The demo feed is open. Scroll it; close the browser to end.');
  await new Promise<void>((resolve) => context.on('close', () => resolve()));
}

async function showUnseen(page: Page): Promise<void> {
  const folder = join(root, '.solace', 'start');
  await mkdir(folder, { recursive: true });
  say('No display here: looking at the demo feed unseen.');
  for (let screen = 1; screen <= SCREENS; screen++) {
    await cardsNow(page);
    const file = join(folder, `feed-${screen}.png`);
    await page.screenshot({ path: file });
    say(`Screenshot: ${relative(root, file)}`);
    await page.mouse.wheel(0, 700);
  }
  say('Shown on the posts of the demo feed:');
  for (const line of await describeCards(page)) say(`  ${line}`);
}
