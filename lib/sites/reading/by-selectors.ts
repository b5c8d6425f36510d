import type { Post, SiteId } from '../../post';
import type { CardSlot, Selector, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from './address';
import { composePost } from './compose-post';
import { anyOf, find } from './find';
import { quotedBlocks } from './quoted-text';
import { visibleText } from './visible-text';

/** Where the parts of a post are, on sites whose posts selectors alone can tell. */
export interface PostSelectors {
  readonly post: Selector;
  readonly title?: Selector;
  readonly text: Selector;
  readonly permalink?: Selector;
  /** Posts shown inside other posts. */
  readonly quote?: Selector;
  /** Left unread is what has one of these or stands in one: private mentions, closed warnings, what was deleted. */
  readonly closed?: Selector;
  /** What replies have, are or stand in. */
  readonly reply?: Selector;
}

export interface PostReading {
  readonly site: SiteId;
  readonly selectors: PostSelectors;
  /** The site's own id of a post, from the element or its permalink's path. */
  own(post: Element, path: string): string | undefined;
  author?(post: Element, path: string, owns: (element: Element) => boolean): string | undefined;
  /** The path of the permalink, where it is not in the selector's `href`. */
  path?(post: Element): string | undefined;
  /** Whether the post belongs to a room whose people are left alone, wherever it is shown. */
  isLeftAlone?(post: Element, owns: (element: Element) => boolean): boolean;
  /** What stands around a text and is no link: a card stands after it. */
  readonly around?: string;
}

/** Reads posts by selectors; ids carry the host, because a family's servers number their posts each for itself. */
export function bySelectors(reading: PostReading): Pick<SiteAdapter, 'candidates' | 'read' | 'cardSlot'> {
  return {
    candidates: anyOf(reading.selectors.post),
    read: (post) => readPost(post, reading),
    cardSlot: (post) => slotOf(post, reading),
  };
}

function readPost(post: Element, reading: PostReading): Post | undefined {
  const { quote, closed, reply, text } = reading.selectors;
  if ((quote && post.closest(anyOf(quote))) || has(post, reading, closed)) return undefined;
  const owns = ownedBy(post, reading);
  if (reading.isLeftAlone?.(post, owns)) return undefined;
  const textElements = textsOf(post, reading);
  const path = reading.path?.(post) ?? pathOf(post, reading);
  const own = reading.own(post, path);
  const inner = quote && find(post, text, (element) => isWithin(element, post, quote));
  const quoted = inner
    ? visibleText(inner)
    : textElements
        .map((element) => quotedBlocks(element))
        .filter(Boolean)
        .join('\n');
  const permalink = httpsUrl(path, post.baseURI);
  const read = composePost({
    site: reading.site,
    kind: has(post, reading, reply) ? 'comment' : 'post',
    own: own && `${pageOf(post).host}/${own}`,
    author: reading.author?.(post, path, owns),
    permalink,
    text: textElements
      .map((element) => visibleText(element))
      .filter(Boolean)
      .join('\n'),
    quoted,
    textElements,
  });
  // A title is often the link to its own post.
  return read && { ...read, links: read.links.filter((link) => link !== permalink) };
}

function textsOf(post: Element, reading: PostReading): readonly Element[] {
  const { title, text } = reading.selectors;
  const owns = ownedBy(post, reading);
  return [title && find(post, title, owns), find(post, text, owns)].filter(
    (element) => element !== undefined,
  );
}

function pathOf(post: Element, reading: PostReading): string {
  const { permalink } = reading.selectors;
  const link = permalink && find(post, permalink, ownedBy(post, reading));
  return link?.getAttribute('href') ?? '';
}

function ownedBy(post: Element, { selectors: { post: posts, quote } }: PostReading) {
  return (element: Element) =>
    element.closest(anyOf(posts)) === post && !(quote && isWithin(element, post, quote));
}

function isWithin(element: Element, post: Element, selector: Selector): boolean {
  const around = element.closest(anyOf(selector));
  return around !== null && around !== post && post.contains(around);
}

function has(post: Element, reading: PostReading, selector: Selector | undefined): boolean {
  return (
    selector !== undefined &&
    (post.closest(anyOf(selector)) !== null || find(post, selector, ownedBy(post, reading)) !== undefined)
  );
}

function slotOf(post: Element, reading: PostReading): CardSlot | undefined {
  const last = textsOf(post, reading).at(-1);
  const after = last && ((reading.around && last.closest(reading.around)) || last.closest('a') || last);
  return after?.parentElement ? { parent: after.parentElement, after } : undefined;
}
