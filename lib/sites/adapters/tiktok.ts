import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { pageOf } from '../reading/address';
import { audienceByAddress, type PrivatePaths } from '../reading/audience';
import { slotAfter } from '../reading/card-slot';
import { composePost } from '../reading/compose-post';
import { anyOf, find } from '../reading/find';
import { ownedBy } from '../reading/owned-by';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { tiktok as selectors } from '../selectors/tiktok';

const id = siteId('tiktok');
const comments = anyOf(selectors.comment);
const descriptionBox = anyOf(selectors.descriptionBox);
const VIDEO_PATH = /^\/@([\w.-]+)\/(?:video|photo)\/(\d+)/;
const PRIVATE: PrivatePaths = [{ under: '/messages', audience: 'direct-messages' }];

/** TikTok: what a video's author wrote below it, and comments. Items of the feed stay as empty shells. */
export const tiktok: SiteAdapter = {
  id,
  name: 'TikTok',
  matches: ['https://www.tiktok.com/*'],
  candidates: `${anyOf(selectors.video)}, ${comments}`,
  read: (element) => (element.matches(comments) ? readComment(element) : readVideo(element)),
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function readVideo(item: Element): Post | undefined {
  const text = find(item, selectors.description);
  if (!text) return undefined;
  const page = isOpened(text) ? VIDEO_PATH.exec(pageOf(item).pathname) : null;
  const own = numberOf(item) ?? page?.[2];
  const name = nameIn(find(item, selectors.author, (link) => !text.contains(link))) ?? page?.[1];
  return composePost({
    site: id,
    kind: 'post',
    own,
    author: name && `@${name}`,
    permalink: own && name && `https://www.tiktok.com/@${name}/video/${own}`,
    text: visibleText(text),
    textElements: [text],
  });
}

/** The number of the video that an item of the feed plays. */
function numberOf(item: Element): string | undefined {
  return /-(\d{6,})$/.exec(find(item, selectors.player)?.id ?? '')?.[1];
}

/** The player over a list shows the one video that the address names. */
const isOpened = (text: Element) => text.getAttribute('data-e2e') === 'browse-video-desc';

function nameIn(link: Element | undefined): string | undefined {
  return /^\/@([\w.-]+)/.exec(link?.getAttribute('href') ?? '')?.[1];
}

/** Comments have no address and no id. */
function readComment(comment: Element): Post | undefined {
  const text = commentText(comment);
  const name = nameIn(find(comment, selectors.commentAuthor, ownedBy(comment, comments)));
  if (!text) return undefined;
  return composePost({
    site: id,
    kind: 'comment',
    author: name && `@${name}`,
    text: visibleText(text),
    textElements: [text],
  });
}

const commentText = (comment: Element) => find(comment, selectors.commentText, ownedBy(comment, comments));

/** A description lies on the video, cut at a height: its card stands below the box that cuts it. */
function cardSlot(element: Element): CardSlot | undefined {
  const text = element.matches(comments) ? commentText(element) : find(element, selectors.description);
  return text && slotAfter(text.closest(descriptionBox) ?? text, element);
}
