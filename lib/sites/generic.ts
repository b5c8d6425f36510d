import type { Post } from '../post';
import type { Audience, SiteAdapter } from './adapter';
import { httpsUrl } from './address';
import { audienceByAddress, type PrivatePaths } from './audience';
import { composePost } from './compose-post';
import { slotAfter } from './discovery/card-slot';
import { isChrome } from './discovery/habits';
import { type Item, itemOf } from './discovery/item';
import { candidates } from './discovery/marks';
import { siteId } from './post-id';
import { quotedBlocks } from './quoted-text';
import { visibleText } from './visible-text';

const id = siteId('generic');
const PRIVATE_SEGMENT = /^(?:messages?|inbox|chats?|dms?|direct)$/i;
const NONE: PrivatePaths = [];

/** Any page of conversation that has no adapter of its own: forums, comment sections, small networks. */
export const generic: SiteAdapter = {
  id,
  name: 'Other sites',
  matches: [],
  candidates,
  read,
  cardSlot: (element) => {
    const last = itemOf(element)?.body.elements.at(-1);
    return last && slotAfter(last, element);
  },
  audience,
};

function read(element: Element): Post | undefined {
  const item = itemOf(element);
  if (!item) return undefined;
  const texts = item.body.elements;
  return composePost({
    site: id,
    kind: isComment(element) ? 'comment' : 'post',
    author: nameOf(item.author),
    permalink: permalinkOf(item, element),
    text: texts
      .map((text) => visibleText(text, { skip: isChrome }))
      .join('\n')
      .trim(),
    quoted: texts.map(quotedBlocks).filter(Boolean).join('\n') || undefined,
    textElements: texts,
  });
}

/** The shortest element that is surely a name: wrappers also hold ranks and words such as "says". */
function nameOf(author: Element): string | undefined {
  const inner = author.matches('a')
    ? null
    : author.querySelector('.fn, .p-name, [itemprop~="name"], a[href]');
  const shown = visibleText(inner ?? author)
    .split('\n')[0]
    ?.slice(0, 80);
  if (shown) return shown;
  const link = author.closest('a[href]') ?? author.querySelector('a[href]');
  const tail = /\/(@?[^/?#]+)\/?(?:[?#].*)?$/.exec(link?.getAttribute('href') ?? '')?.[1];
  return author.querySelector('img[alt]')?.getAttribute('alt') || tail;
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
  const segments = [...url.pathname.split('/'), ...url.hostname.split('.').slice(0, -2)];
  if (segments.some((segment) => PRIVATE_SEGMENT.test(segment))) return 'direct-messages';
  if (isPrivateGroup(document)) return 'closed-group';
  return audienceByAddress(url, NONE);
}

/** Pages that say in a machine-readable way that they are for members only. */
function isPrivateGroup(document: Document): boolean {
  return (
    document.querySelector(
      '[data-group-privacy="private"], [data-privacy="private"][data-group-id], meta[itemprop="isAccessibleForFree"][content="false" i]',
    ) !== null
  );
}
