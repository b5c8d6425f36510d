import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { pageOf } from '../reading/address';
import { audienceByAddress, type PrivatePaths } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find, findAll, precedes } from '../reading/find';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { x as selectors } from '../selectors/x';

const id = siteId('x');
const promoted = anyOf(selectors.promoted);
const PRIVATE: PrivatePaths = [
  { under: '/messages', audience: 'direct-messages' },
  { under: '/i/chat', audience: 'direct-messages' },
];
const HANDLE_PATH = /^\/(\w{1,15})\/?$/;
const STATUS_PATH = /\/(\w{1,15}|i\/web)\/status\/(\d+)/;

/** X (x.com). A quoted post lies inside the post that quotes it, after a second, unlinked name. */
export const x: SiteAdapter = {
  id,
  name: 'X',
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://mobile.x.com/*',
    'https://mobile.twitter.com/*',
  ],
  candidates: anyOf(selectors.post),
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function read(post: Element): Post | undefined {
  if (post.closest(promoted)) return undefined;
  const [ownName, quotedName] = findAll(post, selectors.author);
  const texts = findAll(post, selectors.text);
  const own = texts.find((text) => !quotedName || precedes(text, quotedName));
  const quoted = texts.find((text) => quotedName && precedes(quotedName, text));
  const author = ownName && handleIn(ownName);
  const status = statusOf(post, author, quotedName);
  return composePost({
    site: id,
    kind: isReply(post, status?.number) ? 'comment' : 'post',
    own: status?.number,
    author,
    permalink: status && `https://x.com/${status.by}/status/${status.number}`,
    text: own ? visibleText(own, { keepsNewlines: true }) : '',
    quoted: quoted && visibleText(quoted, { keepsNewlines: true }),
    textElements: own ? [own] : [],
  });
}

function handleIn(name: Element): string | undefined {
  for (const link of name.querySelectorAll('a[href]')) {
    const handle = HANDLE_PATH.exec(link.getAttribute('href') ?? '')?.[1];
    if (handle) return `@${handle}`;
  }
  return undefined;
}

function statusOf(post: Element, author: string | undefined, quotedName: Element | undefined) {
  const ofAuthor = (link: Element) => {
    const by = STATUS_PATH.exec(link.getAttribute('href') ?? '')?.[1];
    return by !== undefined && (!author || `@${by}`.toLowerCase() === author.toLowerCase());
  };
  const dated = { ...selectors.permalink, any: selectors.permalink.any.slice(0, quotedName ? 1 : undefined) };
  const link = find(post, dated, ofAuthor);
  const [, by, number] = STATUS_PATH.exec(link?.getAttribute('href') ?? '') ?? [];
  return by && number ? { by, number } : undefined;
}

/** X does not mark replies: on a post's own page, the other posts are its thread. */
function isReply(post: Element, number: string | undefined): boolean {
  const open = STATUS_PATH.exec(pageOf(post).pathname)?.[2];
  return open !== undefined && open !== number;
}

/** Inside the measured cell, after the text; a card outside it would overlap the next post of the virtual list. */
function cardSlot(post: Element): CardSlot | undefined {
  const [, quotedName] = findAll(post, selectors.author);
  const own = find(post, selectors.text, (text) => !quotedName || precedes(text, quotedName));
  return own?.parentElement ? { parent: own.parentElement, after: own } : undefined;
}
