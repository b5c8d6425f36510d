import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { grantOrigins, outputOf } from '../../scripts/support/build-extension';
import { ensureFirefox } from '../../scripts/support/ensure-browser';
import { OwnPage } from './firefox-bidi';

const EXTENSION_ID = 'solace@solace.invalid';
/** Firefox draws a random one for each profile; the tests set it, to know the address of the extension's pages. */
const PAGE_HOST = '5501ace0-0000-4000-8000-000000000000';

export interface FirefoxHarness {
  readonly browser: Browser;
  /** Opens an address. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages. */
  openOwn(path: string): Promise<OwnPage>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  /** Origins granted beside the demo build's local ones. */
  readonly origins?: readonly string[];
}

/** Firefox with the built extension installed over WebDriver BiDi. */
export async function startFirefox({ origins = [] }: FirefoxOptions = {}): Promise<FirefoxHarness> {
  const folder = await mkdtemp(join(tmpdir(), 'solace-firefox-'));
  const extension = await grantOrigins(outputOf('firefox', 'demo'), origins, join(folder, 'extension'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'], // without it no page of an extension may be opened
    extraPrefsFirefox: {
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: PAGE_HOST }),
    },
  });
  await browser.installExtension(extension);
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return {
    browser,
    open,
    async openOwn(path) {
      const own = new OwnPage(await browser.newPage());
      await own.goto(`moz-extension://${PAGE_HOST}/${path}`);
      return own;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
