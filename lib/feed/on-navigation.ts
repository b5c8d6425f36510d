/**
 * Calls the listener after each change of address within the page, once the new address holds. The Navigation API sees what
 * the page's own scripts do; Chromium has had it since 102 and Firefox since 147, so nothing polls.
 */
export function onNavigation(listener: () => void, signal: AbortSignal): void {
  navigation.addEventListener('currententrychange', listener, { signal });
}
