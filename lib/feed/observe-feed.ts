import type { Post } from '../post';
import type { SiteAdapter } from '../sites';
import { inSlices } from './in-slices';
import { poolMutations } from './mutation-pool';
import { nearViewport } from './near-viewport';

export interface FeedListener {
  /**
   * An element near the viewport carries this post. Called again when the element comes to carry another post or another
   * text, and when the page redrew the element, so that a card can be put back; not called for posts far away.
   */
  onPost(post: Post, element: Element): void;
  /** The element no longer carries the post it was last reported with. */
  onGone(post: Post, element: Element): void;
  /** An adapter failed on an element; the feed goes on. */
  onFailure?(error: unknown): void;
}

/**
 * Which posts arrive, change and leave on this page, for as long as `signal` lives. An element is known by the post it
 * carries, never by itself: recycled containers are re-read, and a post that moves to another element is the same post. Who walks a page again
 * hands over what its elements `carried`, so that a recycled one is noticed across walks.
 */
export function observeFeed(
  root: Document,
  site: Pick<SiteAdapter, 'candidates' | 'observedAttributes' | 'read'>,
  listener: FeedListener,
  signal: AbortSignal,
  carried: WeakMap<Element, Post> = new WeakMap(),
): void {
  const visit = (element: Element) => {
    if (signal.aborted) return;
    const before = carried.get(element);
    const post = element.isConnected ? read(element) : undefined;
    if (before && before.id !== post?.id) listener.onGone(before, element);
    if (!post) {
      carried.delete(element);
      if (!element.isConnected) near.forget(element);
      return;
    }
    carried.set(element, post);
    listener.onPost(post, element);
  };
  const read = (element: Element): Post | undefined => {
    try {
      return site.read(element);
    } catch (error) {
      listener.onFailure?.(error);
      return undefined;
    }
  };

  const queue = inSlices(visit, signal);
  const near = nearViewport((element, isNear) => {
    if (isNear || !element.isConnected) queue.add([element]);
  }, signal);
  const arrivals = inSlices<Element>((element) => {
    near.watch(element);
    if (near.isNear(element) || carried.has(element)) queue.add([element]);
  }, signal);
  const pool = poolMutations({
    root,
    candidates: site.candidates,
    attributes: site.observedAttributes,
    onFilled: () => arrivals.add(pool.drain()),
    signal,
  });
  arrivals.add(root.querySelectorAll(site.candidates));
}
