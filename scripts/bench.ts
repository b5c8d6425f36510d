/**
 * `npm run bench -- page [x|mastodon|reddit …] [--rounds 5] [--many]`: what a living page costs with Solace beside without it.
 * `npm run bench`: what judging costs, beside its peers in the same run; how large what ships is; how long the content script takes to
 * evaluate. Figures are of this machine.
 */
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { slim } from '../build-plugins/slim-lexicons';
import { judgedLanguages, knowledgeOf } from '../lib/analysis/knowledge';
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
const posts = join(root, 'corpus', 'posts', 'en');
for (const name of ['analysis', 'hard-input', 'peers']) {
  if (name === 'peers') await installPeers();
  await run(process.execPath, [await bundled(name), posts]);
}

const extension = await buildExtension('chrome', 'production');
for (const file of ['feed.js', 'background.js']) {
  const code = await readFile(join(extension, file));
  say(
    `${file}, minified / gzip`,
    `${kilobytes(code.length)} / ${kilobytes(gzipSync(code, { level: 9 }).length)}`,
  );
}
for (const [name, languages] of [
  ['English', ['en']],
  ['all five languages', judgedLanguages],
] as const) {
  const handed = slim(knowledgeOf(languages));
  say(`data of ${name}, as handed to a page, gzip`, kilobytes(gzipSync(handed, { level: 9 }).length));
}
say('content script evaluated, median of nine pages', `${(await evaluation(extension)).toFixed(1)} ms`);

/** The benchmark as it runs: bundled, so that what is timed is the code that ships. */
async function bundled(name: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  const entry = join(root, 'scripts', 'benchmarks', `${name}.ts`);
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

/** Peers live beside the built benchmarks and nowhere else. */
async function installPeers(): Promise<void> {
  await copyFile(join(root, 'scripts', 'benchmarks', 'peers', 'package.json'), join(folder, 'package.json'));
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund'], { cwd: folder });
}

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
