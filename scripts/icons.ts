/** `npx tsx scripts/icons.ts`: draws `assets/icon.svg` as the PNG files that browsers want, into `assets/public/icon/`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureChromium } from './support/ensure-browser';
import { root } from './support/install.mjs';

const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(join(root, 'assets', 'icon.svg'), 'utf8');
const isRoot = process.getuid?.() === 0;
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: isRoot ? ['--no-sandbox'] : [],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({
    path: join(root, 'assets', 'public', 'icon', `${size}.png`),
    omitBackground: true,
  });
  await page.close();
}
await browser.close();
