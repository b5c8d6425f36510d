/** A page of the library. `country` is what the address says, in upper case, whether or not there is such a country. */
export type RouteInfo =
  | { readonly page: 'welcome' }
  | { readonly page: 'support'; readonly country?: string };

/** Which page an address's hash means: `#/welcome`, `#/support`, `#/support/GB`. Anything else is support. */
export function routeOf(hash: string): RouteInfo {
  if (hash === '#/welcome') return { page: 'welcome' };
  const country = /^#\/support\/([^/]+)$/.exec(hash)?.[1];
  return { page: 'support', ...(country ? { country: country.toUpperCase() } : {}) };
}
