import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from './browsers.mjs';

/** What `npm run posts` prints of a post. */
export interface FoundPost {
  readonly site: string;
  readonly id: string;
  readonly kind: string;
  readonly author?: string;
  readonly permalink?: string;
  readonly text: string;
  readonly lang?: string;
}

const READER = `
  import { siteFor } from './index';
  export function read() {
    const adapter = siteFor(new URL(document.URL), document);
    return [...document.querySelectorAll(adapter.candidates)].flatMap((element) => {
      const post = adapter.read(element);
      if (!post) return [];
      const { site, id, kind, author, permalink, text, lang } = post;
      return [{ site, id, kind, author, permalink, text, lang }];
    });
  }`;

/** The posts that the adapter for `url` finds in `html`, read in headless Chromium. Nothing but the page itself is loaded. */
export async function readPosts(html: string, url: URL): Promise<readonly FoundPost[]> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('No Chromium was found; set SOLACE_CHROMIUM to its path.');
  const [bundle, browser] = await Promise.all([bundleSites(), launch(executablePath)]);
  try {
    const page = await openPage(browser, html, url);
    return await page.evaluate<FoundPost[]>(`(() => { ${bundle}; return solaceSites.read(); })()`);
  } finally {
    await browser.close();
  }
}

async function bundleSites(): Promise<string> {
  const result = await build({
    stdin: {
      contents: READER,
      resolveDir: fileURLToPath(new URL('../../lib/sites', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'solaceSites',
    target: 'chrome120',
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

function launch(executablePath: string): Promise<Browser> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox'] : [] });
}

/** Serves the saved page at its address. Its scripts do not run: what the page was when saved is what is read. */
async function openPage(browser: Browser, html: string, url: URL): Promise<Page> {
  const address = url.href.split('#')[0];
  const context = await browser.newContext({ serviceWorkers: 'block', offline: true });
  const page = await context.newPage();
  await context.route('**/*', (route) =>
    route.request().url() === address && route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: html,
        })
      : route.abort(),
  );
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  return page;
}
