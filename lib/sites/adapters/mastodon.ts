import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress, pathsOf } from '../reading/audience';
import { composePost } from '../reading/compose-post';
import { anyOf, find } from '../reading/find';
import { ownedBy } from '../reading/owned-by';
import { siteId } from '../reading/post-id';
import { quotedBlocks } from '../reading/quoted-text';
import { visibleText } from '../reading/visible-text';
import { mastodon as selectors } from '../selectors/mastodon';

const id = siteId('mastodon');
const posts = anyOf(selectors.post);
const page = anyOf(selectors.page);
const quote = anyOf(selectors.quote);
const direct = anyOf(selectors.direct);
const reply = anyOf(selectors.reply);
const PRIVATE = pathsOf(
  'direct-messages',
  '/conversations',
  '/direct',
  '/timelines/direct',
  '/deck/conversations',
);

/** Mastodon's web client on any instance (also glitch-soc and Hometown), recognised by its page. */
export const mastodon: SiteAdapter = {
  id,
  name: 'Mastodon',
  matches: [
    'https://mastodon.social/*',
    'https://mastodon.online/*',
    'https://mastodon.world/*',
    'https://mstdn.social/*',
    'https://mstdn.jp/*',
    'https://mas.to/*',
    'https://fosstodon.org/*',
    'https://hachyderm.io/*',
    'https://infosec.exchange/*',
    'https://techhub.social/*',
    'https://social.vivaldi.net/*',
    'https://universeodon.com/*',
    'https://troet.cafe/*',
    'https://piaille.fr/*',
  ],
  recognises: (document) => document.querySelector(page) !== null,
  candidates: posts,
  observedAttributes: ['data-id'],
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function read(post: Element): Post | undefined {
  if (post.closest(direct) || post.closest(quote)) return undefined;
  const owns = ownedBy(post, posts);
  const text = find(post, selectors.text, owns);
  if (!text || find(post, selectors.closed, owns)) return undefined;
  const tags = find(post, selectors.tags, owns);
  const quotedText = find(post, selectors.text, (found) => !owns(found));
  const link = find(post, selectors.permalink, owns);
  const own = post.getAttribute('data-id') ?? idIn(link);
  const textElements = tags ? [text, tags] : [text];
  return composePost({
    site: id,
    kind: post.closest(reply) ? 'comment' : 'post',
    own: own && `${pageOf(post).host}/${own}`,
    author: find(post, selectors.author, owns)?.textContent?.trim(),
    permalink: httpsUrl(link?.getAttribute('href'), post.baseURI),
    text: textElements
      .map((element) => visibleText(element, { skip: isQuoteFallback }))
      .join('\n')
      .trim(),
    quoted: quotedText ? visibleText(quotedText, { skip: isQuoteFallback }) : quotedBlocks(text),
    textElements,
  });
}

/** The `RE: …` line that stands for a quote in clients without quotes; the web client hides it by CSS. */
const isQuoteFallback = (element: Element) => element.classList.contains('quote-inline');

function idIn(link: Element | undefined): string | undefined {
  return /\/(\d+)\/?$/.exec(link?.getAttribute('href') ?? '')?.[1];
}

function cardSlot(post: Element): CardSlot | undefined {
  const content = find(post, selectors.content, ownedBy(post, posts));
  return content?.parentElement ? { parent: content.parentElement, after: content } : undefined;
}
