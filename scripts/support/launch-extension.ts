import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';

export interface LaunchOptions {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A profile to keep between launches; a new one, removed at the end, when left out. */
  readonly profile?: string;
}

export interface RunningExtension {
  readonly context: BrowserContext;
  /** `chrome-extension://ID` */
  readonly origin: string;
  readonly background: Worker;
  close(): Promise<void>;
}

/** Keeps Chromium from calling home: nothing of this project's runs may reach the network by itself. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts Chromium with the built extension in it and waits until its background has registered the content script. */
export async function launchExtension(options: LaunchOptions): Promise<RunningExtension> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'solace-')));
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1000, height: 800 },
    args: [
      ...QUIET,
      ...(isRoot ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${options.extension}`,
      `--load-extension=${options.extension}`,
    ],
  });
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await registered(background);
  return {
    context,
    origin: originOf(background.url()),
    background,
    async close() {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Resolves when the content script is registered for what the manifest grants; at once when it grants nothing. */
async function registered(background: Worker): Promise<void> {
  await background.evaluate(async () => {
    const { permissions, scripting } = (globalThis as unknown as { chrome: Browser }).chrome;
    const { origins = [] } = await permissions.getAll();
    while (origins.length > 0 && (await scripting.getRegisteredContentScripts()).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

function originOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
