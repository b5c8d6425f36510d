import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress } from '../reading/audience';
import { slotAfter } from '../reading/card-slot';
import { composePost } from '../reading/compose-post';
import { anyOf, find } from '../reading/find';
import { joinedText } from '../reading/joined-text';
import { ownedBy } from '../reading/owned-by';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { youtube as selectors } from '../selectors/youtube';

const id = siteId('youtube');
const watch = anyOf(selectors.watch);
const posts = anyOf(selectors.post);
const items = `${posts}, ${anyOf(selectors.comment)}`;
const elsewhere = anyOf(selectors.elsewhere);
const translation = anyOf(selectors.translation);
const expander = anyOf(selectors.expander);

/**
 * YouTube: a video's title and description, comments, and posts of a channel. Elements are bound to other videos while they
 * stand, and the last page stays: what is not of the video in the address is not read.
 */
export const youtube: SiteAdapter = {
  id,
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  candidates: `${watch}, ${items}`,
  observedAttributes: ['video-id'],
  read,
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, []),
};

function read(element: Element): Post | undefined {
  if (element.closest(elsewhere)) return undefined;
  const page = element.closest(watch);
  const shown = pageOf(element).searchParams.get('v');
  if (page && page.getAttribute('video-id') !== shown) return undefined;
  return element === page ? readVideo(page, shown) : readItem(element);
}

function readVideo(page: Element, video: string | null): Post | undefined {
  const texts = videoTexts(page);
  if (!video || texts.length === 0) return undefined;
  return composePost({
    site: id,
    kind: 'post',
    own: video,
    author: find(page, selectors.channel)?.textContent?.trim(),
    permalink: httpsUrl(`/watch?v=${video}`, page.baseURI),
    text: joinedText(texts, { keepsNewlines: true }),
    textElements: texts,
  });
}

/** Title, then the description: the whole of it where the page holds it already. */
function videoTexts(page: Element): readonly Element[] {
  const description = find(page, selectors.description, (found) => found.textContent?.trim() !== '');
  return [find(page, selectors.title), description].filter((found) => found !== undefined);
}

function readItem(item: Element): Post | undefined {
  const isPost = item.matches(posts);
  if (isPost && item.parentElement?.closest(posts)) return undefined;
  const owns = ownedBy(item, items);
  const text = textOf(item);
  const shared = isPost
    ? find(item, selectors.text, (found) => !owns(found) && !isComment(found))
    : undefined;
  const permalink = httpsUrl(find(item, selectors.permalink, owns)?.getAttribute('href'), item.baseURI);
  return composePost({
    site: id,
    kind: isPost ? 'post' : 'comment',
    own: permalink && ownIdIn(new URL(permalink)),
    author: find(item, selectors.author, owns)?.textContent?.trim(),
    permalink,
    text: text ? visibleText(text, { keepsNewlines: true }) : '',
    quoted: shared && visibleText(shared, { keepsNewlines: true }),
    textElements: text ? [text] : [],
  });
}

const isComment = (found: Element) => !found.closest(items)?.matches(posts);

function textOf(item: Element): Element | undefined {
  const owns = ownedBy(item, items);
  return find(item, selectors.text, (found) => owns(found) && !found.closest(translation));
}

function ownIdIn({ searchParams, pathname }: URL): string | undefined {
  return searchParams.get('lc') ?? /^\/post\/([\w-]+)/.exec(pathname)?.[1];
}

function cardSlot(element: Element): CardSlot | undefined {
  const text = element.matches(watch) ? videoTexts(element).at(-1) : textOf(element);
  const around = text?.closest(expander);
  return text && slotAfter(around && element.contains(around) ? around : text, element);
}
