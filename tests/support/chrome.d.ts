import type { Browser } from 'webextension-polyfill';

declare global {
  /** Chromium's own extension API inside the pages and the background that tests evaluate in. */
  const chrome: Browser;
}
