import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { audienceByAddress, type PrivatePaths } from '../reading/audience';
import { slotAfter } from '../reading/card-slot';
import { composePost } from '../reading/compose-post';
import { anyOf, find, findAll, precedes } from '../reading/find';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { linkedin as selectors } from '../selectors/linkedin';

const id = siteId('linkedin');
const posts = anyOf(selectors.post);
const comments = anyOf(selectors.comment);
const items = `${posts}, ${comments}`;
const quotes = anyOf(selectors.quote);
const more = anyOf(selectors.more);
const promoted = anyOf(selectors.promoted);
const cutBox = anyOf(selectors.cutBox);
const COMMENT_URN = /urn:li:comment:\((?:urn:li:)?(\w+:\d+),(\d+)\)/;
const ACTIVITY_URN = /^urn:li:(\w+:\d+)$/;
/** The id in the key of the new build; what stands around it tells where and how the post is shown. */
const KEY = /^(?:update-card-focus|expanded)?(.+?)(?:FeedType_.*)?$/;
const PRIVATE: PrivatePaths = [
  { under: '/messaging', audience: 'direct-messages' },
  { under: '/groups', audience: 'closed-group' },
];

/** LinkedIn in its two builds: one goes by component keys and has no addresses, the older one by classes and URNs. */
export const linkedin: SiteAdapter = {
  id,
  name: 'LinkedIn',
  matches: ['https://www.linkedin.com/*'],
  candidates: items,
  observedAttributes: ['componentkey', 'data-urn'],
  read: (element) => (isRepeated(element) ? undefined : readItem(element)),
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

/** A post within a post is shared there; a comment is wrapped in elements of its own name. */
function isRepeated(element: Element): boolean {
  const around = element.parentElement?.closest(items);
  if (!around) return false;
  return element.matches(comments) ? keyOf(around) === keyOf(element) : around.matches(posts);
}

function readItem(item: Element): Post | undefined {
  if (item.closest(promoted) || item.querySelector(promoted)) return undefined;
  const text = textOf(item);
  const quoted = find(item, selectors.text, (found) => owns(item)(found) && isQuoted(found, item));
  const isComment = item.matches(comments);
  return composePost({
    site: id,
    kind: isComment ? 'comment' : 'post',
    ...(isComment ? commentNames(item) : postNames(item)),
    author: authorOf(item, text),
    text: text ? visibleText(text, { skip }) : '',
    quoted: quoted && visibleText(quoted, { skip }),
    textElements: text ? [text] : [],
  });
}

const skip = (element: Element) => element.matches(more);

const owns = (item: Element) => (element: Element) => {
  const around = element.closest(comments) ?? element.closest(items);
  return around === item || (around !== null && item.matches(comments) && keyOf(around) === keyOf(item));
};

function isQuoted(element: Element, item: Element): boolean {
  const quote = element.closest(quotes);
  return quote !== null && item.contains(quote) && quote !== item;
}

const textOf = (item: Element) =>
  find(item, selectors.text, (found) => owns(item)(found) && !isQuoted(found, item));

const keyOf = (item: Element) =>
  item.getAttribute('componentkey') ?? item.getAttribute('data-id') ?? item.getAttribute('data-urn') ?? '';

function commentNames(comment: Element) {
  const [urn, of, number] = COMMENT_URN.exec(keyOf(comment)) ?? [];
  const address = `https://www.linkedin.com/feed/update/urn:li:${of}/?commentUrn=${encodeURIComponent(urn ?? '')}`;
  return urn ? { own: `${of},${number}`, permalink: address } : {};
}

function postNames(post: Element) {
  const key = keyOf(post);
  const urn = ACTIVITY_URN.exec(key)?.[1];
  if (urn) return { own: urn, permalink: `https://www.linkedin.com/feed/update/urn:li:${urn}/` };
  return { own: KEY.exec(key)?.[1] };
}

/** The last name before the words: who shared or liked a post stands above its author. */
function authorOf(item: Element, text: Element | undefined): string | undefined {
  const named = findAll(
    item,
    selectors.author,
    (found) => owns(item)(found) && found.textContent?.trim() !== '' && (!text || precedes(found, text)),
  ).at(-1);
  return (named?.querySelector('p') ?? named)?.textContent?.trim();
}

function cardSlot(item: Element): CardSlot | undefined {
  const text = textOf(item);
  return text && slotAfter(text.closest(cutBox) ?? text, item);
}
