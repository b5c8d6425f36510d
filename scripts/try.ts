/**
 * `npm run try -- PAGE.html --url URL`: opens a saved page at its own address in real Chromium with the built extension,
 * prints how many posts it read and every card shown (post, kind, reason), and writes a screenshot.
 */
import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';
import { buildExtension, grantOrigins } from './support/build-extension';
import { cardsNow, shownCards } from './support/describe-cards';
import { ensureChromium } from './support/ensure-browser';
import { root } from './support/install.mjs';
import { launchExtension, type RunningExtension } from './support/launch-extension';
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
    const exceptions = collectExceptions(page);
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    await scrollThrough(page);
    const cards = await shownCards(page);
    const screenshot = join(folder, 'page.png');
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: screenshot });
    const { posts } = await reportOf(running, url);
    const report = { url: url.href, posts, cards, exceptions, screenshot: relative(root, screenshot) };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } finally {
    await running.close();
  }
}

/** Exceptions that reach the page's console, ours among them. */
function collectExceptions(page: Page): string[] {
  const exceptions: string[] = [];
  page.on('pageerror', (error) => exceptions.push(error.message));
  return exceptions;
}

/** What the content script says it has seen on the page: the same answer that the popup gets. */
function reportOf({ background }: RunningExtension, url: URL): Promise<{ readonly posts: number }> {
  return background.evaluate(async (pattern) => {
    const { tabs } = (globalThis as unknown as { chrome: Browser }).chrome;
    const [tab] = await tabs.query({ url: pattern });
    return tabs.sendMessage(tab?.id ?? 0, { type: 'page-report' });
  }, `${url.protocol}//${url.hostname}/*`);
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
