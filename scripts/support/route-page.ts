import type { BrowserContext } from 'playwright-core';

/**
 * Serves a saved page at its own address and nothing else: every other request of the web fails, so that nothing reaches
 * the network. The page's scripts do not run: what it was when saved is what is read.
 */
export async function routePage(context: BrowserContext, html: string, url: URL): Promise<void> {
  const address = url.href.split('#')[0];
  await context.route(/^https?:/, (route) =>
    route.request().url() === address && route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: html,
        })
      : route.abort(),
  );
}
