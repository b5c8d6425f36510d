import type { Audience } from '../adapter';
import { isPeerSupport } from './peer-support';
import { isUnder } from './under-path';

/** A path on a site that is not public: a prefix of path segments, e.g. `/i/chat`. */
export type PrivatePaths = readonly { readonly under: string; readonly audience: Audience }[];

/** Paths that are all of one kind. */
export function pathsOf(audience: Audience, ...under: readonly string[]): PrivatePaths {
  return under.map((path) => ({ under: path, audience }));
}

/** What kind of room a page is by its address: the site's private paths first, then the list of peer-support communities. */
export function audienceByAddress(url: URL, paths: PrivatePaths): Audience {
  const own = paths.find(({ under }) => isUnder(url.pathname, under));
  if (own) return own.audience;
  return isPeerSupport(url) ? 'peer-support' : 'public';
}
