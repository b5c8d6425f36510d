import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl } from '../reading/address';
import { audienceByAddress } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find } from '../reading/find';
import { ownedBy } from '../reading/owned-by';
import { isPeerSupport } from '../reading/peer-support';
import { siteId } from '../reading/post-id';
import { quotedBlocks } from '../reading/quoted-text';
import { privateOnReddit } from '../reading/reddit-rooms';
import { visibleText } from '../reading/visible-text';
import { reddit as selectors } from '../selectors/reddit';

const id = siteId('reddit');
const posts = anyOf(selectors.post);
const page = anyOf(selectors.page);

/** Reddit (shreddit): custom elements that say most of themselves in attributes; their words are slotted. */
export const reddit: SiteAdapter = {
  id,
  name: 'Reddit',
  matches: [
    'https://www.reddit.com/*',
    'https://reddit.com/*',
    'https://sh.reddit.com/*',
    'https://new.reddit.com/*',
  ],
  recognises: (document) => document.querySelector(page) !== null,
  candidates: posts,
  observedAttributes: ['permalink', 'thingid', 'post-title'],
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, privateOnReddit(url)),
};

function read(post: Element): Post | undefined {
  const permalink = httpsUrl(post.getAttribute('permalink'), 'https://www.reddit.com/');
  // A support community's posts stay its own on the home page and in searches too.
  if (permalink && isPeerSupport(new URL(permalink))) return undefined;
  const isComment = post.localName === 'shreddit-comment';
  const title = isComment ? undefined : find(post, selectors.title, ownedBy(post, posts));
  const text = find(post, selectors.text, ownedBy(post, posts));
  const textElements = [title, text].filter((element) => element !== undefined);
  return composePost({
    site: id,
    kind: isComment ? 'comment' : 'post',
    own: post.getAttribute('thingid') ?? (post.id || undefined),
    author: post.getAttribute('author') ?? undefined,
    permalink,
    text: [title ? visibleText(title) : post.getAttribute('post-title'), text && visibleText(text)]
      .filter(Boolean)
      .join('\n'),
    quoted: text && quotedBlocks(text),
    // In feeds title and body are links to the post itself.
    textElements: textElements.filter((element) => element.localName !== 'a'),
  });
}

/**
 * At the end of the slotted body: what is not slotted is not rendered. In feeds the body is a link to the post, so there the card stands
 * beside the post, in the feed's own cell.
 */
function cardSlot(post: Element): CardSlot | undefined {
  const text = find(post, selectors.text, ownedBy(post, posts));
  if (text && !text.closest('a')) return { parent: text, after: null };
  const cell = post.parentElement;
  if (cell?.localName === 'article') return { parent: cell, after: post };
  const credit = find(post, selectors.credit, ownedBy(post, posts));
  return credit && { parent: credit, after: null };
}
