import { browser } from '../../lib/platform';

/** Opens the onboarding page once, on install and never on an update. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/library.html#/welcome') });
  });
}
