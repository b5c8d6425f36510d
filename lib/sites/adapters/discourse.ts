import type { Post } from '../../post';
import type { Audience, CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find } from '../reading/find';
import { siteId } from '../reading/post-id';
import { quotedBlocks } from '../reading/quoted-text';
import { visibleText } from '../reading/visible-text';
import { discourse as selectors } from '../selectors/discourse';

const id = siteId('discourse');
const posts = anyOf(selectors.post);
const page = anyOf(selectors.page);
const embedded = anyOf(selectors.embedded);
const unread = anyOf(selectors.unread);
const privateTopic = anyOf(selectors.privateTopic);
const restricted = anyOf(selectors.restricted);
const notOwn = `${anyOf(selectors.quote)}, ${anyOf(selectors.extra)}`;
const TOPIC_PATH = /\/t\/(?:[^/]+\/)?(\d+)(?:\/|$)/;
const MESSAGES_PATH = /\/(?:u\/[^/]+|my)\/messages(?:\/|$)/;

/**
 * Discourse on any host, recognised by its page. Topics are streams of posts whose far ends are emptied and filled again. Private
 * messages and closed categories have the address of any topic: only the page tells them, so each post is asked as well.
 */
export const discourse: SiteAdapter = {
  id,
  name: 'Discourse',
  matches: ['https://meta.discourse.org/*'],
  recognises: (document) => document.querySelector(page) !== null,
  candidates: posts,
  observedAttributes: ['data-post-id', 'data-spoiler-state'],
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience,
};

function read(post: Element): Post | undefined {
  const cooked = cookedOf(post);
  if (!cooked || post.closest(unread) || roomOf(post.ownerDocument)) return undefined;
  const title = titleOf(post);
  const own = post.getAttribute('data-post-id');
  const [address] = find(post, selectors.permalink, ownedBy(post))?.getAttribute('href')?.split('?') ?? [];
  return composePost({
    site: id,
    kind: isFirst(post) ? 'post' : 'comment',
    own: own ? `${pageOf(post).host}/${own}` : undefined,
    author: find(post, selectors.author, ownedBy(post))?.getAttribute('data-user-card') ?? undefined,
    permalink: httpsUrl(address, post.baseURI),
    text: [title && visibleText(title), visibleText(cooked, { skip: isNotOwn })].filter(Boolean).join('\n'),
    quoted: quotedBlocks(cooked),
    textElements: title ? [cooked, title] : [cooked],
  });
}

const ownedBy = (post: Element) => (element: Element) =>
  element.closest(posts) === post && !element.closest(embedded);

const isNotOwn = (element: Element) => element.matches(notOwn) || isCode(element);

const isCode = ({ tagName, firstElementChild }: Element) =>
  tagName === 'PRE' && firstElementChild?.tagName === 'CODE';

const isFirst = (post: Element) => post.id === 'post_1';

function cookedOf(post: Element): Element | undefined {
  return find(post, selectors.text, ownedBy(post));
}

/** The first post is read with its topic's title, which the same person wrote. */
function titleOf(post: Element): Element | undefined {
  const topic = post.getAttribute('data-topic-id');
  if (!isFirst(post) || !topic) return undefined;
  return find(
    post.ownerDocument.documentElement,
    selectors.title,
    (title) => title.getAttribute('data-topic-id') === topic,
  );
}

function roomOf(document: Document): Audience | undefined {
  if (document.querySelector(privateTopic)) return 'direct-messages';
  return document.querySelector(restricted) ? 'closed-group' : undefined;
}

/** Right after an address changed, the page still shows what stood there before: it is asked only about the topic it shows. */
function audience(url: URL, document: Document): Audience {
  if (MESSAGES_PATH.test(url.pathname)) return 'direct-messages';
  const topic = TOPIC_PATH.exec(url.pathname)?.[1];
  const shown = topic && document.querySelector(`article[data-topic-id="${topic}"]`);
  return (shown && roomOf(document)) || audienceByAddress(url, []);
}

function cardSlot(post: Element): CardSlot | undefined {
  const cooked = cookedOf(post);
  return cooked?.parentElement ? { parent: cooked.parentElement, after: cooked } : undefined;
}
