import type { Post } from '../../post';
import type { Audience, SiteAdapter } from '../adapter';
import { authorName } from '../discovery/author-name';
import { isChrome } from '../discovery/habits';
import { type Item, itemOf } from '../discovery/item';
import { candidates } from '../discovery/marks';
import { httpsUrl } from '../reading/address';
import { audienceByAddress, type PrivatePaths } from '../reading/audience';
import { slotAfter } from '../reading/card-slot';
import { composePost } from '../reading/compose-post';
import { anyOf } from '../reading/find';
import { siteId } from '../reading/post-id';
import { quotedBlocks } from '../reading/quoted-text';
import { visibleText } from '../reading/visible-text';
import { generic as selectors } from '../selectors/generic';

const id = siteId('generic');
const PRIVATE_SEGMENT =
  /^(?:messages?|messaging|messenger|inbox|chats?|dms?|pms?|direct|private-messages|conversations?|mail|@me)$/i;
const PRIVATE_HOST = /^(?:messages?|messenger|inbox|chats?|dms?|direct|mail|webmail|whatsapp|telegram)$/i;
const NONE: PrivatePaths = [];

/** Any page of conversation that has no adapter of its own: forums, comment sections, small networks. */
export const generic: SiteAdapter = {
  id,
  name: 'Other sites',
  matches: [],
  candidates,
  openRoots: true,
  read,
  cardSlot: (element) => {
    const last = itemOf(element)?.body.elements.at(-1);
    return last && slotAfter(last, element);
  },
  composer: anyOf(selectors.composer),
  audience,
};

function read(element: Element): Post | undefined {
  const item = itemOf(element);
  if (!item) return undefined;
  const texts = item.body.elements;
  return composePost({
    site: id,
    kind: isComment(element) ? 'comment' : 'post',
    author: authorName(item, element),
    permalink: permalinkOf(item, element),
    text: texts
      .map((text) => visibleText(text, { skip: (part) => part !== text && isOfPage(part, item) }))
      .join('\n')
      .trim(),
    quoted:
      texts
        .map((text) => quotedBlocks(text))
        .filter(Boolean)
        .join('\n') || undefined,
    textElements: texts,
  });
}

function isOfPage(part: Element, { author, time }: Item): boolean {
  return part === author || part === time || isChrome(part);
}

function permalinkOf({ time }: Item, element: Element): string | undefined {
  const link = time?.closest('a[href]') ?? time?.querySelector('a[href]');
  return link && element.contains(link) ? httpsUrl(link.getAttribute('href'), element.baseURI) : undefined;
}

function isComment(element: Element): boolean {
  return (
    element.closest(
      '[class*="comment" i], [id*="comment" i], [class*="repl" i], [itemtype*="Comment"], [itemtype$="Answer"]',
    ) !== null
  );
}

function audience(url: URL, document: Document): Audience {
  const isPrivate =
    url.pathname.split('/').some((segment) => PRIVATE_SEGMENT.test(segment)) ||
    url.hostname.split('.').some((label) => PRIVATE_HOST.test(label));
  if (isPrivate) return 'direct-messages';
  if (isPrivateGroup(document)) return 'closed-group';
  return audienceByAddress(url, NONE);
}

/** Pages that say in a machine-readable way that they are for members only. */
function isPrivateGroup(document: Document): boolean {
  return (
    document.querySelector('[data-group-privacy="private"], [data-privacy="private"][data-group-id]') !== null
  );
}
