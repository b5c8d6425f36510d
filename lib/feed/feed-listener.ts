import type { Post, PostId } from '../post';

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
  /** How often an element that may be a post was found. */
  readonly candidates: number;
  /** How often one was near and was read. */
  readonly looks: number;
  /** Looks that gave a post. */
  readonly posts: number;
}
