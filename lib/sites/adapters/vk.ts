import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl } from '../reading/address';
import { audienceByAddress, pathsOf } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find, findAll } from '../reading/find';
import { ownedBy } from '../reading/owned-by';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { vk as selectors } from '../selectors/vk';

const id = siteId('vk');
const comments = anyOf(selectors.comment);
const candidates = `${anyOf(selectors.post)}, ${comments}`;
const quote = anyOf(selectors.quote);
const promoted = anyOf(selectors.promoted);
const body = anyOf(selectors.body);
const fold = anyOf(selectors.fold);
/** Owner, below zero for a community, and number; posts and comments of one wall are numbered together. */
const NUMBER = /-?\d+_\d+/;
const PRIVATE = pathsOf('direct-messages', '/im', '/mail', '/al_im.php');

/** VK, in the markup of today and the one before: pages mix both. Whether a community is closed its pages say only in words. */
export const vk: SiteAdapter = {
  id,
  name: 'VK',
  matches: ['https://vk.com/*', 'https://vk.ru/*'],
  candidates,
  observedAttributes: ['data-post-id'],
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function read(post: Element): Post | undefined {
  if (post.closest(promoted) || findAll(post, selectors.promoted, ownedBy(post, candidates)).length > 0)
    return undefined;
  const own = NUMBER.exec(post.getAttribute('data-post-id') ?? post.id)?.[0];
  const text = ownText(post);
  const quoted = find(post, selectors.text, (found) => ownedBy(post, candidates)(found) && isQuoted(found));
  const isComment = post.matches(comments);
  const address = isComment
    ? find(post, selectors.permalink, ownedBy(post, candidates))?.getAttribute('href')
    : own && `/wall${own}`;
  return composePost({
    site: id,
    kind: isComment ? 'comment' : 'post',
    own,
    author: find(
      post,
      selectors.author,
      (name) => ownedBy(post, candidates)(name) && !isQuoted(name),
    )?.textContent?.trim(),
    permalink: httpsUrl(address, post.baseURI),
    text: text ? wordsOf(text) : '',
    quoted: quoted && wordsOf(quoted),
    textElements: text ? [text] : [],
  });
}

const isQuoted = (element: Element) => element.closest(quote) !== null;

function ownText(post: Element): Element | undefined {
  return find(post, selectors.text, (text) => ownedBy(post, candidates)(text) && !isQuoted(text));
}

function wordsOf(text: Element): string {
  return visibleText(text, { keepsNewlines: true, skip: (element) => element.matches(fold) });
}

/** After the whole text: what is inside of it can be folded and cut. */
function cardSlot(post: Element): CardSlot | undefined {
  const text = ownText(post);
  const whole = text?.closest(body) ?? text;
  return whole?.parentElement ? { parent: whole.parentElement, after: whole } : undefined;
}
