import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find } from '../reading/find';
import { ownedBy } from '../reading/owned-by';
import { siteId } from '../reading/post-id';
import { quotedBlocks } from '../reading/quoted-text';
import { visibleText } from '../reading/visible-text';
import { xenforo as selectors } from '../selectors/xenforo';

const id = siteId('xenforo');
const posts = anyOf(selectors.post);
const page = anyOf(selectors.page);
const starter = anyOf(selectors.starter);
const body = anyOf(selectors.body);
const extra = anyOf(selectors.extra);
const credit = anyOf(selectors.credit);
const MESSAGES = /[/?](?:conversations|direct-messages)(?:\/|$)/;
const POST_NUMBER = /post-(\d+)/;

/** XenForo 2 boards on any host, recognised by their page. A spoiler is read once it is open and its post changes or comes again. */
export const xenforo: SiteAdapter = {
  id,
  name: 'XenForo boards',
  matches: [],
  recognises: (document) => document.querySelector(page) !== null,
  candidates: posts,
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) =>
    MESSAGES.test(url.pathname + url.search) ? 'direct-messages' : audienceByAddress(url, []),
};

function read(post: Element): Post | undefined {
  const text = find(post, selectors.text, ownedBy(post, posts));
  if (!text) return undefined;
  const number = POST_NUMBER.exec(post.getAttribute('data-content') ?? post.id)?.[1];
  const title = post.matches(starter) ? find(post.ownerDocument.documentElement, selectors.title) : undefined;
  const textElements = title ? [text, title] : [text];
  return composePost({
    site: id,
    kind: title ? 'post' : 'comment',
    own: number && `${pageOf(post).host}/${number}`,
    author: post.getAttribute('data-author') ?? undefined,
    permalink: httpsUrl(
      find(post, selectors.permalink, ownedBy(post, posts))?.getAttribute('href'),
      post.baseURI,
    ),
    text: [title, text]
      .flatMap((element) => (element ? [visibleText(element, { skip: isExtra })] : []))
      .join('\n')
      .trim(),
    quoted: quotedBlocks(text, { skip: isCredit }),
    textElements,
  });
}

const isExtra = (element: Element) => element.matches(extra);

const isCredit = (element: Element) => element.matches(credit);

function cardSlot(post: Element): CardSlot | undefined {
  const whole = find(post, selectors.text, ownedBy(post, posts))?.closest(body);
  return whole?.parentElement ? { parent: whole.parentElement, after: whole } : undefined;
}
