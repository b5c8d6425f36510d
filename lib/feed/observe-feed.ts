import type { PostId } from '../post';
import type { FeedCount, FeedListener } from './feed-listener';
import { type FeedSite, FeedWalk } from './feed-walk';

/**
 * Which posts arrive, change and leave on this page, for as long as `signal` lives. An element is known by the post it
 * carries, never by itself: recycled containers are re-read, and a post that moves to another element is the same post. Who walks a page again
 * hands over what its elements `carried`, so that a recycled one is noticed across walks.
 * @returns what was seen, at the moment it is asked
 */
export function observeFeed(
  page: Document,
  site: FeedSite,
  listener: FeedListener,
  signal: AbortSignal,
  carried: WeakMap<Element, PostId> = new WeakMap(),
): FeedCount {
  return new FeedWalk(page, site, listener, signal, carried).count;
}
