import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { buildExtension, grantOrigins } from '../../support/build-extension';
import { ensureChromium } from '../../support/ensure-browser';
import { launchExtension } from '../../support/launch-extension';

export interface Browsers {
  /** Chromium with what ships, granted the feeds' origins. */
  readonly withSolace: BrowserContext;
  /** The same Chromium without any extension. */
  readonly without: BrowserContext;
  close(): Promise<void>;
}

const VIEWPORT = { width: 1000, height: 800 };

/** Both browsers of the comparison, in profiles of their own that go with them. */
export async function startBrowsers(origins: readonly string[]): Promise<Browsers> {
  const folder = await mkdtemp(join(tmpdir(), 'solace-bench-'));
  const executablePath = await ensureChromium();
  const built = await buildExtension('chrome', 'production');
  const extension = await grantOrigins(built, origins, join(folder, 'extension'));
  const running = await launchExtension({ executablePath, extension, headless: true, viewport: VIEWPORT });
  const without = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath,
    headless: true,
    viewport: VIEWPORT,
    args: [
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return {
    withSolace: running.context,
    without,
    async close() {
      await running.close();
      await without.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
