/**
 * `npm run try -- PAGE.html --url URL`: opens a saved page at its own address in real Chromium with the built extension,
 * prints every card shown (post, kind, reason) and writes a screenshot.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension, grantOrigins } from './support/build-extension';
import { cardsNow, shownCards } from './support/describe-cards';
import { ensureChromium } from './support/ensure-browser';
import { root } from './support/install.mjs';
import { launchExtension } from './support/launch-extension';
import { failWith, type PageRequest, pageRequest } from './support/page-request';
import { routePage } from './support/route-page';

const folder = join(root, '.solace', 'try');

try {
  await tryPage(await pageRequest('try'));
} catch (error) {
  failWith(error);
}

async function tryPage({ html, url }: PageRequest): Promise<void> {
  const executablePath = await ensureChromium();
  const built = await buildExtension('chrome', 'demo');
  const origins = [`${url.protocol}//${url.hostname}/*`];
  const extension = await grantOrigins(built, origins, join(folder, 'extension'));
  const running = await launchExtension({ executablePath, extension, headless: true });
  try {
    await routePage(running.context, html, url);
    const page = await running.context.newPage();
    const complaints = collectComplaints(page);
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    await scrollThrough(page);
    const cards = await shownCards(page);
    const screenshot = join(folder, 'page.png');
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: screenshot });
    const report = { url: url.href, cards, exceptions: complaints, screenshot: relative(root, screenshot) };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await running.close();
  }
}

/** Exceptions that reach the page's console, ours among them. */
function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** From top to end, a screen at a time, so that every post comes near the viewport once. */
async function scrollThrough(page: Page): Promise<void> {
  await cardsNow(page);
  const screens = await page.evaluate(() =>
    Math.min(200, Math.ceil(document.documentElement.scrollHeight / innerHeight)),
  );
  for (let screen = 1; screen < screens; screen++) {
    await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), screen * 800);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
  await cardsNow(page);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await cardsNow(page);
}
