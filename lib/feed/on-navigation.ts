/**
 * Calls the listener when the address within the page has become another page: another path or query. Fragments and rewritten states of the
 * same address are none. The Navigation API sees what the page's own scripts do; Chromium has had it since 102 and Firefox since 147, so
 * nothing polls.
 */
export function onNavigation(listener: () => void, signal: AbortSignal): void {
  let before = pageOf(location);
  const look = () => {
    const now = pageOf(location);
    if (now === before) return;
    before = now;
    listener();
  };
  navigation.addEventListener('currententrychange', look, { signal });
}

function pageOf({ pathname, search }: Location): string {
  return pathname + search;
}
