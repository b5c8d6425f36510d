import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { grantOrigins, outputOf } from '../../scripts/support/build-extension';
import { cardsOn, type FoundCard } from '../../scripts/support/closed-roots';
import { ensureChromium } from '../../scripts/support/ensure-browser';
import { launchExtension, type RunningExtension } from '../../scripts/support/launch-extension';

export const X_HOME = 'https://x.com/home';

export interface Harness extends RunningExtension {
  /** Opens a page of the given HTML at an address; everything else on the web fails. */
  open(html: string, url?: string): Promise<OpenPage>;
  /** Opens one of the extension's own pages. */
  openOwn(path: string): Promise<Page>;
}

export interface OpenPage {
  readonly page: Page;
  /** Exceptions that reached the page. */
  readonly exceptions: readonly string[];
}

export interface StartOptions {
  /** Origins granted beside the demo build's local ones. Default: x.com. */
  readonly origins?: readonly string[];
  readonly profile?: string;
}

/** Chromium with the built extension, x.com granted unless said otherwise. */
export async function startChromium({
  origins = ['https://x.com/*'],
  profile,
}: StartOptions = {}): Promise<Harness> {
  // An unpacked extension's id comes from its path: a profile that is used again needs the same one.
  const folder = profile ? `${profile}-build` : await mkdtemp(join(tmpdir(), 'solace-build-'));
  const extension = await grantOrigins(outputOf('chrome', 'demo'), origins, folder);
  const running = await launchExtension({
    executablePath: await ensureChromium(),
    extension,
    headless: true,
    ...(profile ? { profile } : {}),
  });
  return {
    ...running,
    open: (html, url = X_HOME) => open(running, html, url),
    async openOwn(path) {
      const page = await running.context.newPage();
      await page.goto(`${running.origin}/${path}`);
      return page;
    },
    async close() {
      await running.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function open({ context }: RunningExtension, html: string, url: string): Promise<OpenPage> {
  const page = await context.newPage();
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const exceptions: string[] = [];
  page.on('pageerror', (error) => exceptions.push(error.message));
  await page.goto(url);
  return { page, exceptions };
}

/** Waits until as many cards stand on the page as expected, and gives them. */
export async function expectCards(page: Page, count: number): Promise<readonly FoundCard[]> {
  await expect.poll(async () => (await cardsOn(page)).length, { timeout: 10_000 }).toBe(count);
  return cardsOn(page);
}

/** The one card on the page. */
export async function onlyCard(page: Page): Promise<FoundCard> {
  const [card] = await expectCards(page, 1);
  if (!card) throw new Error('no card');
  return card;
}
