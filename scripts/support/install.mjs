/** What a fresh clone lacks: the packages of package-lock.json. Needs nothing but Node itself. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const OLDEST_NODE = [20, 19];

/**
 * Installs the packages when they are missing or not those of the lock file. Says so on stderr, so that a command's own
 * output stays clean.
 * @throws {Error} with one plain sentence when Node is too old or npm fails.
 */
export async function ensurePackages() {
  requireNode();
  if (await isInstalled()) return;
  process.stderr.write('Installing packages (once, about half a minute) …\n');
  const began = Date.now();
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error('The packages could not be installed: see what npm says above.');
  process.stderr.write(`Packages installed in ${Math.round((Date.now() - began) / 1000)} s.\n`);
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldest = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldest || (major === oldest && minor < oldestMinor)) {
    throw new Error(`Solace needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
}

/** True when every package of the lock file stands at its version; those for other systems may be missing. */
async function isInstalled() {
  const [wanted, present] = await Promise.all([
    packagesOf('package-lock.json'),
    packagesOf('node_modules/.package-lock.json'),
  ]);
  return (
    wanted !== undefined &&
    present !== undefined &&
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || (optional && !present[path]) || present[path]?.version === version,
    )
  );
}

async function packagesOf(file) {
  try {
    return JSON.parse(await readFile(new URL(`../../${file}`, import.meta.url), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Runs a program in the project's root with this terminal's output, npm's on stderr.
 * @returns {Promise<number>} its exit code
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['inherit', program === 'npm' ? process.stderr : 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      ...options,
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
