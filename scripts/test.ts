/**
 * `npm test`: every check, in the order in which a mistake is cheapest to find. Prints a closing line
 * `N passed, N failed`; exit code 1 when anything failed or nothing ran.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox } from './support/ensure-browser';
import { root, run } from './support/install.mjs';

interface Totals {
  readonly passed: number;
  readonly failed: number;
}

const results = join(root, '.solace', 'test-results.json');

async function check(name: string, program: string, args: readonly string[]): Promise<Totals> {
  process.stdout.write(`\n— ${name}\n`);
  const passed = (await run(program, args)) === 0;
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(): Promise<Totals> {
  process.stdout.write('\n— unit, data, DOM, architecture, browsers\n');
  await mkdir(join(root, '.solace'), { recursive: true });
  await rm(results, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const code = await run('npx', ['vitest', 'run', ...reporters, ...process.argv.slice(2)]);
  const totals = await readTotals();
  return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

async function readTotals(): Promise<Totals> {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(results, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

await ensureChromium();
await ensureFirefox();
const all = [
  await check('lint and format', 'npx', ['biome', 'check', '--error-on-warnings', '.']),
  await check('types', 'npx', ['tsc', '--noEmit', '-p', '.']),
  await vitest(),
];
const passed = all.reduce((sum, totals) => sum + totals.passed, 0);
const failed = all.reduce((sum, totals) => sum + totals.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
