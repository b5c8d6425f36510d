import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress, type PrivatePaths } from '../reading/audience';
import { slotAfter } from '../reading/card-slot';
import { composePost } from '../reading/compose-post';
import { anyOf, find, findAll, precedes } from '../reading/find';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { instagram as selectors } from '../selectors/instagram';

const id = siteId('instagram');
const posts = anyOf(selectors.post);
const POST_PATH = /^\/(?:[\w.]+\/)?(?:p|reel)\/([\w-]+)/;
const COMMENT_PATH = /\/c\/(\d+)(?:\/r\/(\d+))?/;
const NAME_PATH = /^\/([\w.]+)\/?$/;
const NO_WORDS = 'a, button, [role="button"], time';
const PRIVATE: PrivatePaths = [{ under: '/direct', audience: 'direct-messages' }];

/**
 * Instagram. Words have no mark of their own: they are what follows the author's name, or the time of a comment, which is known
 * by that time's link. Of reels scrolled one by one only comments are read: nothing is known of how their words are marked.
 */
export const instagram: SiteAdapter = {
  id,
  name: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  candidates: `${posts}, ${anyOf(selectors.comment)}`,
  read: (element) => (element.matches(posts) ? readPost(element) : readComment(element)),
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function readPost(post: Element): Post | undefined {
  const code = codeOf(post);
  if (!code) return undefined;
  const name = NAME_PATH.exec(find(post, selectors.name)?.getAttribute('href') ?? '')?.[1];
  const text = captionOf(post);
  return composePost({
    site: id,
    kind: 'post',
    own: code,
    author: name && `@${name}`,
    permalink: httpsUrl(`/p/${code}/`, post.baseURI),
    text: text ? visibleText(text) : '',
    textElements: text ? [text] : [],
  });
}

/** By its own link; on a page of one post, and in the view over a profile, by the address. */
function codeOf(post: Element): string | undefined {
  const open = POST_PATH.exec(pageOf(post).pathname)?.[1];
  const inArticle = post.ownerDocument.querySelector('main article, [role="dialog"] article');
  if (post.tagName === 'MAIN') return inArticle ? undefined : open;
  const link = find(post, selectors.permalink);
  return (
    POST_PATH.exec(link ? pathOf(link) : '')?.[1] ?? (post.closest('[role="dialog"]') ? open : undefined)
  );
}

const pathOf = (link: Element) =>
  new URL(httpsUrl(link.getAttribute('href'), link.baseURI) ?? 'about:blank').pathname;

/** The author's name stands again before what was written; before comments other names may stand, and times. */
function captionOf(post: Element): Element | undefined {
  const heading = find(post, selectors.heading);
  if (heading) return heading;
  const [first, ...names] = findAll(post, selectors.name);
  const again = names.find((name) => name.getAttribute('href') === first?.getAttribute('href'));
  const text = again && wordsAfter(again, post);
  const isComment = findAll(post, selectors.comment).some(
    (link) => again && text && precedes(again, link) && precedes(link, text),
  );
  return isComment ? undefined : text;
}

function wordsAfter(mark: Element, root: Element): Element | undefined {
  return find(
    root,
    selectors.text,
    (text) => precedes(mark, text) && !text.closest(NO_WORDS) && !text.querySelector('time'),
  );
}

function readComment(link: Element): Post | undefined {
  const [block, text] = commentParts(link);
  if (!block || !text) return undefined;
  const [, number, reply] = COMMENT_PATH.exec(pathOf(link)) ?? [];
  return composePost({
    site: id,
    kind: 'comment',
    own: reply ?? number,
    author: nameIn(block, link),
    permalink: httpsUrl(link.getAttribute('href'), link.baseURI),
    text: visibleText(text),
    textElements: [text],
  });
}

function commentParts(link: Element): readonly [block?: Element, text?: Element] {
  const block = blockOf(link);
  const text = block && wordsAfter(link, block);
  return block && text ? [block, text] : [];
}

/** The smallest block around a comment's time that holds its author's name and its words, and no other comment. */
function blockOf(link: Element): Element | undefined {
  for (let up = link.parentElement; up; up = up.parentElement) {
    if (findAll(up, selectors.comment).length > 1) return undefined;
    if (up.matches('div, li') && nameIn(up, link) && wordsAfter(link, up)) return up;
  }
  return undefined;
}

function nameIn(block: Element, link: Element): string | undefined {
  for (const name of block.querySelectorAll('a[href^="/"]')) {
    const found = NAME_PATH.exec(name.getAttribute('href') ?? '')?.[1];
    if (found && precedes(name, link)) return `@${found}`;
  }
  return undefined;
}

function cardSlot(element: Element): CardSlot | undefined {
  const [root, text] = element.matches(posts) ? [element, captionOf(element)] : commentParts(element);
  return root && text && slotAfter(text, root);
}
