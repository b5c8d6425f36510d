import { chromium } from 'playwright-core';
import { bundleSites } from './bundle-sites';
import { ensurePageReader } from './ensure-browser';
import { routePage } from './route-page';

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

/** The posts that the adapter for `url` finds in `html`, read in headless Chromium. Nothing but the page itself is loaded. */
export async function readPosts(html: string, url: URL): Promise<readonly FoundPost[]> {
  const executablePath = await ensurePageReader();
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const [bundle, browser] = await Promise.all([bundleSites(), chromium.launch({ executablePath, args })]);
  try {
    const context = await browser.newContext({ serviceWorkers: 'block', offline: true });
    await routePage(context, html, url);
    const page = await context.newPage();
    await page.goto(url.href, { waitUntil: 'domcontentloaded' });
    return await page.evaluate<FoundPost[]>(`(() => { ${bundle}; return solaceSites.read(); })()`);
  } finally {
    await browser.close();
  }
}
