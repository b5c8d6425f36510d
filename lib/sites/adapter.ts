import type { Post, SiteId } from '../post';

/** An ordered list of alternatives for one role on a page; the first that matches wins. */
export interface Selector {
  /** CSS, most reliable first. */
  readonly any: readonly string[];
  /** Month in which it was last seen to hold, `YYYY-MM`. */
  readonly seen: string;
  /** Where: a saved page, the client's source, another project's adapter. */
  readonly where: string;
}

/**
 * What kind of room a page is. Posts are judged only in `public` ones: people in direct messages, closed groups
 * and peer-support communities are left alone (safety.md, section 3).
 */
export type Audience = 'public' | 'direct-messages' | 'closed-group' | 'peer-support';

/** Where a card may stand: inside `parent`, right after `after` (or as the last child when `after` is null). */
export interface CardSlot {
  readonly parent: Element;
  readonly after: Node | null;
}

/**
 * Knows one site's pages and forgives absence. Reads the DOM, never writes it, never throws for a missing part:
 * what is not there is `undefined`.
 */
export interface SiteAdapter {
  readonly id: SiteId;
  /** The name a person knows it by, e.g. `Hacker News`. */
  readonly name: string;
  /** Match patterns of its own hosts; empty for families recognised by their page. */
  readonly matches: readonly `https://${string}/*`[];
  /** For families: does this page belong to it? Cheap, called once per navigation. */
  recognises?(document: Document, url: URL): boolean;
  /** CSS selector for the elements that may be posts. May match more than `read` accepts. */
  readonly candidates: string;
  /** Attributes whose change can turn an element into another post. */
  readonly observedAttributes?: readonly string[];
  /** Whether posts may stand in open shadow roots; looking for these costs a look at every element that arrives. */
  readonly openRoots?: boolean;
  /** The post an element carries now, or `undefined` for advertisements, skeletons, nested quotes and emptied shells. */
  read(element: Element): Post | undefined;
  /** Where a card may stand on the element of a post that `read` accepted. `undefined` means: show no card here. */
  cardSlot(element: Element): CardSlot | undefined;
  /** No card may ever stand on this site: where nothing could be shown, nobody's words are judged, and Solace does not walk its pages. */
  readonly withoutCards?: true;
  /** CSS selector for the elements in which a person writes a post or a reply. Absent where nothing is known of them. */
  readonly composer?: string;
  audience(url: URL, document: Document): Audience;
}
