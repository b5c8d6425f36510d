/**
 * `npm run bench -- page [x|mastodon|reddit …] [--rounds 5] [--many]`: what a living page costs with Solace beside without it.
 * `npm run bench`: what judging costs, how large what ships is, and how long the content script takes to evaluate. Figures are of this machine; peers come with
 * the issue on judgement.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { buildExtension } from './support/build-extension';
import { ensureChromium } from './support/ensure-browser';
import { root, run } from './support/install.mjs';

if (process.argv[2] === 'page') {
  const { pageCommand } = await import('./benchmarks/page');
  await pageCommand(process.argv.slice(3));
  process.exit();
}

const EVALUATIONS = 9;
const say = (name: string, value: string) => process.stdout.write(`${name.padEnd(52)} ${value}\n`);

const folder = join(root, '.solace', 'bench');
await mkdir(folder, { recursive: true });
const bundle = join(folder, 'analysis.mjs');
await build({
  entryPoints: [join(root, 'scripts', 'benchmarks', 'analysis.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'error',
});
await run(process.execPath, [bundle, join(root, 'corpus', 'posts', 'en')]);

const extension = await buildExtension('chrome', 'production');
for (const file of ['feed.js', 'background.js']) {
  const code = await readFile(join(extension, file));
  say(
    `${file}, minified / gzip`,
    `${kilobytes(code.length)} / ${kilobytes(gzipSync(code, { level: 9 }).length)}`,
  );
}
say('content script evaluated, median of nine pages', `${(await evaluation(extension)).toFixed(1)} ms`);

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The content script run in empty pages of real Chromium, with an extension API that never answers. */
async function evaluation(extension: string): Promise<number> {
  const code = await readFile(join(extension, 'feed.js'), 'utf8');
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
  const times: number[] = [];
  for (let page = 0; page < EVALUATIONS; page++) {
    const opened = await browser.newPage();
    const script = `(() => {
      window.chrome = { runtime: { id: 'x', sendMessage: () => new Promise(() => {}), onMessage: { addListener() {} } } };
      const began = performance.now();
      (0, eval)(${JSON.stringify(code)});
      return performance.now() - began;
    })()`;
    times.push(await opened.evaluate<number>(script));
    await opened.close();
  }
  await browser.close();
  return times.sort((a, b) => a - b)[Math.floor(EVALUATIONS / 2)] ?? Number.NaN;
}
