import { buildExtension } from '../../scripts/support/build-extension';
import { ensureChromium, ensureFirefox } from '../../scripts/support/ensure-browser';

/** Browsers found or installed, and every build made, once before the browser tests. */
export default async function buildOnce(): Promise<void> {
  await ensureChromium();
  await ensureFirefox();
  await buildExtension('chrome', 'production');
  await buildExtension('chrome', 'demo');
  await buildExtension('firefox', 'demo');
  await buildExtension('firefox', 'production');
}
