import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'wxt';
import { root } from './install.mjs';

export type BrowserName = 'chrome' | 'firefox';
export type Mode = 'production' | 'demo';

/** Where a build stands. */
export function outputOf(browser: BrowserName, mode: Mode): string {
  return join(root, '.output', `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`);
}

/** Builds the extension. @returns the folder that a browser can load */
export async function buildExtension(browser: BrowserName, mode: Mode): Promise<string> {
  await build({ root, browser, mode, manifestVersion: 3, logger: silent });
  return outputOf(browser, mode);
}

/**
 * A copy of a built extension whose manifest also grants these origins: what a person's "allow" does, which no headless
 * browser can click. Nothing else differs.
 */
export async function grantOrigins(
  built: string,
  origins: readonly string[],
  folder: string,
): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { host_permissions?: string[] };
  manifest.host_permissions = [...(manifest.host_permissions ?? []), ...origins];
  await writeFile(file, JSON.stringify(manifest));
  return folder;
}

const nothing = () => {};
/** WXT's own progress lines would drown ours; errors still throw. */
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: (...args: unknown[]) => process.stderr.write(`${args.join(' ')}\n`),
  error: (...args: unknown[]) => process.stderr.write(`${args.join(' ')}\n`),
  fatal: (...args: unknown[]) => process.stderr.write(`${args.join(' ')}\n`),
  success: nothing,
  level: 3,
};
