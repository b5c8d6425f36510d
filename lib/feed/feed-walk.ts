import type { Post, PostId } from '../post';
import type { SiteAdapter } from '../sites';
import type { FeedCount, FeedListener } from './feed-listener';
import { candidatesOf, type Part } from './find-candidates';
import { slices } from './in-slices';
import { type MutationPool, poolMutations, type Touched } from './mutation-pool';
import { nearViewport } from './near-viewport';
import { openRoots } from './open-roots';
import { patience } from './patience';

export type FeedSite = Pick<SiteAdapter, 'candidates' | 'observedAttributes' | 'openRoots' | 'read'>;

/** One walk along a page's feed: what mutations touch is searched, what is found is watched, what comes near is read. */
export class FeedWalk {
  readonly count = { candidates: 0, looks: 0, posts: 0 } satisfies FeedCount;

  /** Elements on which something stands. What happens to these is looked into at once, so that nothing stands under another post. */
  readonly #kept = new Set<Element>();
  readonly #visits;
  readonly #parts;
  readonly #changes;
  readonly #near;
  readonly #roots;
  readonly #candidates;
  readonly #calm;
  readonly #pool: MutationPool;

  constructor(
    page: Document,
    private readonly site: FeedSite,
    private readonly listener: FeedListener,
    private readonly signal: AbortSignal,
    private readonly carried: WeakMap<Element, PostId>,
  ) {
    const work = slices(signal);
    this.#visits = work.queue<Element>((element) => this.#visit(element));
    this.#parts = work.queue<Part>((part) => this.#search(part));
    this.#changes = work.queue<Element>((element) => this.#candidates.around(element));
    this.#near = nearViewport((element, isNear) => {
      if (isNear || !element.isConnected) this.#visits.add([element]);
    }, signal);
    this.#candidates = candidatesOf(site.candidates, (element) => this.#arrive(element));
    this.#roots = site.openRoots ? openRoots((root) => this.#enter(root)) : undefined;
    const { observedAttributes: attributes } = site;
    this.#pool = poolMutations({ attributes, onTouched: (touched) => this.#take(touched), signal });
    const rest = () => this.#pool.rest();
    const resume = () => {
      this.#pool.resume();
      this.#parts.add([page]);
    };
    this.#calm = patience({ rest, resume }, signal);
    this.#enter(page);
  }

  #enter(root: Document | ShadowRoot): void {
    this.#pool.watch(root);
    this.#parts.add([root]);
  }

  #take({ added, around, removed }: Touched): void {
    this.#candidates.startBatch();
    this.#parts.add(added);
    this.#changes.add(around);
    const kept = [...this.#kept];
    this.#changes.addNow([...around].filter((element) => kept.some((carrier) => carrier.contains(element))));
    if (removed) this.#visits.addNow(kept.filter((element) => !element.isConnected));
    this.#roots?.lookAgain();
    this.#calm.batch();
  }

  #search(part: Part): void {
    if (!part.isConnected) return;
    const rest = this.#candidates.within(part);
    this.#roots?.search(part, !rest);
    if (rest) this.#parts.add(rest);
  }

  #arrive(element: Element): void {
    this.count.candidates += 1;
    if (this.#kept.has(element)) this.#visits.addNow([element]);
    else if (this.carried.has(element)) this.#visits.add([element]);
    else this.#near.watch(element);
  }

  #visit(element: Element): void {
    if (this.signal.aborted) return;
    const before = this.carried.get(element);
    const post = element.isConnected ? this.#read(element) : undefined;
    if (before && before !== post?.id) this.listener.onGone(before, element);
    if (post) this.carried.set(element, post.id);
    else this.carried.delete(element);
    if (post && this.listener.onPost(post, element)) this.#kept.add(element);
    else this.#release(element);
  }

  #release(element: Element): void {
    this.#kept.delete(element);
    this.#near.forget(element);
  }

  #read(element: Element): Post | undefined {
    this.count.looks += 1;
    try {
      const post = this.site.read(element);
      if (post) this.count.posts += 1;
      if (post) this.#calm.reward();
      return post;
    } catch (error) {
      this.listener.onFailure?.(error);
      return undefined;
    }
  }
}
