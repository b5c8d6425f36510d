import type { Post, PostId } from '../post';
import type { SiteAdapter } from '../sites';
import { candidatesAround, findCandidates, type Part } from './find-candidates';
import { slices } from './in-slices';
import { poolMutations } from './mutation-pool';
import { nearViewport } from './near-viewport';
import { openRoots } from './open-roots';
import { patience } from './patience';

export interface FeedListener {
  /**
   * An element near the viewport carries this post. Called again when the element comes to carry another post or another
   * text, and when the page redrew the element, so that a card can be put back; not called for posts far away.
   * @returns whether something stands or will stand on it: such an element is watched until it goes, others only until they change
   */
  onPost(post: Post, element: Element): boolean;
  /** The element no longer carries the post it was last reported with. */
  onGone(id: PostId, element: Element): void;
  /** An adapter failed on an element; the feed goes on. */
  onFailure?(error: unknown): void;
}

/** What a walk has seen so far. */
export interface FeedCount {
  /** Elements that may be posts. */
  readonly candidates: number;
  /** Of these, how often one was near and was read. */
  readonly looks: number;
  /** Looks that gave a post. */
  readonly posts: number;
}

type Site = Pick<SiteAdapter, 'candidates' | 'observedAttributes' | 'openRoots' | 'read'>;

/**
 * Which posts arrive, change and leave on this page, for as long as `signal` lives. An element is known by the post it
 * carries, never by itself: recycled containers are re-read, and a post that moves to another element is the same post. Who walks a page again
 * hands over what its elements `carried`, so that a recycled one is noticed across walks.
 * @returns what was seen, at the moment it is asked
 */
export function observeFeed(
  root: Document,
  site: Site,
  listener: FeedListener,
  signal: AbortSignal,
  carried: WeakMap<Element, PostId> = new WeakMap(),
): FeedCount {
  const count = { candidates: 0, looks: 0, posts: 0 };
  /** Elements on which something stands. */
  const kept = new Set<Element>();

  const visit = (element: Element) => {
    if (signal.aborted) return;
    const before = carried.get(element);
    const post = element.isConnected ? read(element) : undefined;
    if (before && before !== post?.id) listener.onGone(before, element);
    if (post) {
      carried.set(element, post.id);
      count.posts += 1;
      calm.reward();
    } else carried.delete(element);
    if (post && listener.onPost(post, element)) kept.add(element);
    else release(element);
  };
  const release = (element: Element) => {
    kept.delete(element);
    near.forget(element);
  };
  const read = (element: Element): Post | undefined => {
    count.looks += 1;
    try {
      return site.read(element);
    } catch (error) {
      listener.onFailure?.(error);
      return undefined;
    }
  };

  const work = slices(signal);
  const visits = work.queue(visit);
  const near = nearViewport((element, isNear) => {
    if (isNear || !element.isConnected) visits.add([element]);
  }, signal);
  const arrive = (element: Element) => {
    count.candidates += 1;
    if (kept.has(element)) visits.addNow([element]);
    else if (carried.has(element)) visits.add([element]);
    else near.watch(element);
  };

  const roots = site.openRoots
    ? openRoots((inner) => {
        pool.watch(inner);
        parts.add([inner]);
      })
    : undefined;
  const parts = work.queue<Part>((part) => {
    if (!part.isConnected) return;
    const rest = findCandidates(part, site.candidates, arrive);
    roots?.search(part, !rest);
    if (rest) parts.add(rest);
  });
  const isWithinKept = (element: Element) => [...kept].some((carrier) => carrier.contains(element));
  let seen = new WeakSet<Element>();
  const changes = work.queue<Element>((element) => candidatesAround(element, site.candidates, seen, arrive));

  const pool = poolMutations({
    attributes: site.observedAttributes,
    onTouched(touched) {
      parts.add(touched.added);
      seen = new WeakSet();
      changes.add(touched.around);
      changes.addNow([...touched.around].filter(isWithinKept));
      if (touched.removed) visits.addNow([...kept].filter((element) => !element.isConnected));
      roots?.lookAgain();
      calm.batch();
    },
    signal,
  });
  const calm = patience(
    {
      rest: pool.rest,
      resume() {
        pool.resume();
        parts.add([root]);
      },
    },
    signal,
  );
  pool.watch(root);
  parts.add([root]);
  return count;
}
