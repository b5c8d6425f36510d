import type { FeedCount } from '../../lib/feed';
import type { SiteAdapter } from '../../lib/sites';

/** How long a page has to show its first post before its site may have changed, in milliseconds. */
const TIME_TO_LOAD_MS = 10_000;

/** `unknown` where nothing can be said: too early, a page that no adapter knows, or one that is not walked. */
export type Health = 'working' | 'nothing-found' | 'unknown';

/**
 * How the adapter of a page fares, from what a walk has counted. Nothing is found where no element may be a post, or where none that came near was read as
 * one; elements that never came near, as in a hidden tab, say nothing. A page without posts, such as settings, looks the same.
 */
export function healthOf(
  site: Pick<SiteAdapter, 'matches' | 'recognises' | 'withoutCards'>,
  count: FeedCount,
  clock: () => number = () => performance.now(),
): () => Health {
  const began = clock();
  const isKnown = !site.withoutCards && (site.matches.length > 0 || site.recognises !== undefined);
  return () => {
    if (count.posts > 0) return 'working';
    const nothing = count.candidates === 0 || count.looks > 0;
    return isKnown && nothing && clock() - began >= TIME_TO_LOAD_MS ? 'nothing-found' : 'unknown';
  };
}
