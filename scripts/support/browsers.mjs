/** Finds the browsers that the commands and tests drive. */
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const CHROMIUM = ['chromium', 'chromium-browser'];
/** Chrome itself no longer loads an unpacked extension (since version 137, 2025), but it reads pages as well as Chromium. */
const CHROME = ['google-chrome', 'google-chrome-stable'];
const FIREFOX = ['firefox-esr', 'firefox', 'firefox-developer-edition'];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * Path of a Chromium that loads an unpacked extension: `SOLACE_CHROMIUM`, else one on `PATH`, else Playwright's own.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  return firstExecutable([process.env.SOLACE_CHROMIUM, ...onPath(CHROMIUM), chromium.executablePath()]);
}

/**
 * Path of a browser that reads a page without the extension: such a Chromium, else Chrome.
 * @returns {Promise<string | undefined>}
 */
export async function findPageReader() {
  return (await findChromium()) ?? (await firstExecutable(onPath(CHROME)));
}

/**
 * Path of a Firefox: `SOLACE_FIREFOX`, else one on `PATH` or in its usual place.
 * @returns {Promise<string | undefined>}
 */
export async function findFirefox() {
  return firstExecutable([process.env.SOLACE_FIREFOX, ...onPath(FIREFOX), ...FIREFOX_PLACES]);
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function firstExecutable(paths) {
  for (const path of paths) if (path && (await isExecutable(path))) return path;
  return undefined;
}

async function isExecutable(path) {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
