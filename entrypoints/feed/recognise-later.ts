import type { SiteAdapter } from '../../lib/sites';

/** Looks at a page at its 1st, 2nd, 4th … batch of changes, up to this one. */
const LAST_LOOK = 1024;

/**
 * Some clients can be told by their posts alone, which arrive after us. While a page is read by the adapter for unknown pages, looks again which
 * it is as it fills, ever more rarely, and calls `onRecognised` once when another adapter knows it. Ends with `signal`.
 */
export function recogniseLater(
  site: SiteAdapter,
  siteNow: () => SiteAdapter,
  onRecognised: () => void,
  signal: AbortSignal,
): void {
  if (site.matches.length > 0 || site.recognises) return;
  let batch = 0;
  let nextLook = 1;
  const observer = new MutationObserver(() => {
    batch += 1;
    if (batch < nextLook) return;
    nextLook *= 2;
    const recognised = siteNow().id !== site.id;
    if (recognised || nextLook > LAST_LOOK) observer.disconnect();
    if (recognised) onRecognised();
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
