import { findChromium, findFirefox, findPageReader } from './browsers.mjs';
import { run } from './install.mjs';

interface Installable {
  readonly name: string;
  readonly variable: string;
  find(): Promise<string | undefined>;
  /** Name for Playwright's installer, where it serves. */
  readonly playwright?: string;
  readonly debian: string;
}

const chromium: Installable = {
  name: 'Chromium',
  variable: 'SOLACE_CHROMIUM',
  find: findChromium,
  playwright: 'chromium',
  debian: 'chromium',
};
const pageReader: Installable = { ...chromium, find: findPageReader };
const firefox: Installable = {
  name: 'Firefox',
  variable: 'SOLACE_FIREFOX',
  find: findFirefox,
  debian: 'firefox-esr',
};

/** Path of a Chromium, installing one if there is none. @throws Error with one plain sentence of what to do. */
export function ensureChromium(): Promise<string> {
  return ensure(chromium);
}

/** Path of a Chromium or Chrome that reads pages, installing a Chromium if there is none. @throws Error with one plain sentence. */
export function ensurePageReader(): Promise<string> {
  return ensure(pageReader);
}

/** Path of a Firefox, installing one if there is none. @throws Error with one plain sentence of what to do. */
export function ensureFirefox(): Promise<string> {
  return ensure(firefox);
}

async function ensure(browser: Installable): Promise<string> {
  const found = await browser.find();
  if (found) return found;
  process.stderr.write(`No ${browser.name} found; installing one (once, a minute or two) …\n`);
  for (const install of [withPlaywright, withApt]) {
    await install(browser);
    const installed = await browser.find();
    if (installed) return installed;
  }
  throw new Error(
    `Solace needs ${browser.name} and could not install it: please install it and set ${browser.variable} to its path.`,
  );
}

async function withPlaywright({ playwright }: Installable): Promise<void> {
  if (playwright) await quietly('npx', ['playwright-core', 'install', playwright]);
}

async function withApt({ debian }: Installable): Promise<void> {
  if (process.platform !== 'linux') return;
  const isRoot = process.getuid?.() === 0;
  const apt = (args: readonly string[]) =>
    isRoot ? quietly('apt-get', args) : quietly('sudo', ['-n', 'apt-get', ...args]);
  await apt(['update', '-qq']);
  await apt(['install', '-y', '-qq', '--no-install-recommends', debian]);
}

/** Output to stderr; a failure is not an error, since another way may follow. */
async function quietly(program: string, args: readonly string[]): Promise<void> {
  try {
    await run(program, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 });
  } catch {
    // the program itself is missing
  }
}
