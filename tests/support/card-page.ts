import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { CardModel } from '../../lib/cards';
import { ensureChromium } from '../../scripts/support/ensure-browser';

export type Theme = 'light' | 'dark';

/** What the build does with `?inline`: the style sheet as text. */
const inlineCss: Plugin = {
  name: 'inline-css',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
  },
};

const ENTRY = `
  import { drawCard } from './draw-card';
  export function draw(model, theme) {
    const host = document.createElement('div');
    document.querySelector('main').append(host);
    drawCard(host.attachShadow({ mode: 'open' }), { model, theme, onEvent: async () => true });
  }`;

/** Real Chromium in which cards can be drawn as they are on a page, but in an open shadow root, where checks can look. */
export async function startCardPages() {
  const [script, executablePath] = await Promise.all([bundle(), ensureChromium()]);
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  return {
    close: () => browser.close(),
    open: (model: CardModel, theme: Theme) => open(browser, script, model, theme),
  };
}

async function bundle(): Promise<string> {
  const result = await build({
    stdin: {
      contents: ENTRY,
      resolveDir: fileURLToPath(new URL('../../components/card', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'solaceCards',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inlineCss],
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}

async function open(browser: Browser, script: string, model: CardModel, theme: Theme): Promise<Page> {
  const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const ground = theme === 'dark' ? '#000' : '#fff';
  await page.setContent(
    `<!doctype html><html lang="en"><title>Card</title><body style="background:${ground}"><main></main></body></html>`,
  );
  await page.addScriptTag({ content: script });
  await page.evaluate(`solaceCards.draw(${JSON.stringify(model)}, ${JSON.stringify(theme)})`);
  return page;
}
