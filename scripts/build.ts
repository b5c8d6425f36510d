/** `npm run build`: the extension that ships, for Chromium and Firefox, in `.output/`. */
import { relative } from 'node:path';
import { buildExtension } from './support/build-extension';
import { root } from './support/install.mjs';

for (const browser of ['chrome', 'firefox'] as const) {
  const folder = await buildExtension(browser, 'production');
  process.stdout.write(`${relative(root, folder)}\n`);
}
