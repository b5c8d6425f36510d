import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress, type PrivatePaths } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find, findAll } from '../reading/find';
import { isInHiddenPart } from '../reading/hidden';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { bluesky as selectors } from '../selectors/bluesky';

const id = siteId('bluesky');
const quoteLink = anyOf(selectors.quote);
const textNode = anyOf(selectors.text);
const TEST_ID = /^(?:feedItem|postThreadItem)-by-(.+)$/;
const POST_PATH = /\/profile\/([^/]+)\/post\/([^/?#]+)/;
const PRIVATE: PrivatePaths = [{ under: '/messages', audience: 'direct-messages' }];

/** Bluesky's own web client. Tabs that are not shown stay mounted, and a quoted post is one link inside the post. */
export const bluesky: SiteAdapter = {
  id,
  name: 'Bluesky',
  matches: ['https://bsky.app/*', 'https://deer.social/*', 'https://blacksky.community/*'],
  candidates: anyOf(selectors.post),
  observedAttributes: ['data-testid'],
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function read(post: Element): Post | undefined {
  const handle = TEST_ID.exec(post.getAttribute('data-testid') ?? '')?.[1];
  const own = find(post, selectors.text, (text) => !isQuoted(text, post));
  if (!handle || isInHiddenPart(post)) return undefined;
  const quoted = findAll(post, selectors.text, (text) => isQuoted(text, post))[0] ?? quotedIn(post);
  const key = recordKey(post, handle);
  return composePost({
    site: id,
    kind: isReply(post, key) ? 'comment' : 'post',
    own: key && `${handle}/${key}`,
    author: `@${handle}`,
    permalink: key && httpsUrl(`/profile/${handle}/post/${key}`, post.baseURI),
    text: own ? visibleText(own, { keepsNewlines: true }) : '',
    quoted: quoted && visibleText(quoted, { keepsNewlines: true }),
    textElements: own ? [own] : [],
  });
}

/** In feeds the post's text is a `postText` and the quote's is not, so the quote is looked for by the other mark. */
function quotedIn(post: Element): Element | undefined {
  return [...post.querySelectorAll(textNode)].find((text) => isQuoted(text, post));
}

/** Inside a link that is itself inside the post (the post too can be a link). */
function isQuoted(text: Element, post: Element): boolean {
  const link = text.parentElement?.closest(quoteLink);
  return link !== null && link !== undefined && link !== post && post.contains(link);
}

/** The record key in the post's permalink; links in the text and in quotes point to other posts. */
function recordKey(post: Element, handle: string): string | undefined {
  const link = find(
    post,
    selectors.permalink,
    (found) => pathOf(found)?.[1] === handle && !found.closest(textNode) && !isQuoted(found, post),
  );
  if (link) return pathOf(link)?.[2];
  const page = POST_PATH.exec(pageOf(post).pathname);
  return page?.[1] === handle && post.getAttribute('role') !== 'link' ? page[2] : undefined;
}

function pathOf(link: Element): RegExpExecArray | null {
  return POST_PATH.exec(link.getAttribute('href') ?? '');
}

function isReply(post: Element, key: string | undefined): boolean {
  if (!post.getAttribute('data-testid')?.startsWith('postThreadItem')) return false;
  return POST_PATH.exec(pageOf(post).pathname)?.[2] !== key;
}

function cardSlot(post: Element): CardSlot | undefined {
  const own = find(post, selectors.text, (text) => !isQuoted(text, post));
  return own?.parentElement ? { parent: own.parentElement, after: own } : undefined;
}
