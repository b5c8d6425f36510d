import type { Post } from '../../post';
import type { CardSlot, SiteAdapter } from '../adapter';
import { httpsUrl, pageOf } from '../reading/address';
import { audienceByAddress, pathsOf } from '../reading/audience';
import { slotAfter } from '../reading/card-slot';
import { composePost } from '../reading/compose-post';
import { anyOf, find, findAll } from '../reading/find';
import { joinedText } from '../reading/joined-text';
import { siteId } from '../reading/post-id';
import { visibleText } from '../reading/visible-text';
import { pinterest as selectors } from '../selectors/pinterest';

const id = siteId('pinterest');
const pins = anyOf(selectors.pin);
const comments = anyOf(selectors.comment);
const PIN_PATH = /^\/pin\/(?:[^/]*--)?(\d+)/;
const PRIVATE = pathsOf('direct-messages', '/messages', '/inbox');

/** Pinterest: a pin on its own page, and its comments. Grids are pictures, packed by measured heights, and left alone. */
export const pinterest: SiteAdapter = {
  id,
  name: 'Pinterest',
  matches: [
    'https://www.pinterest.com/*',
    'https://in.pinterest.com/*',
    'https://br.pinterest.com/*',
    'https://ru.pinterest.com/*',
    'https://nl.pinterest.com/*',
    'https://pl.pinterest.com/*',
    'https://tr.pinterest.com/*',
    'https://id.pinterest.com/*',
    'https://ar.pinterest.com/*',
    'https://www.pinterest.co.uk/*',
    'https://www.pinterest.ca/*',
    'https://www.pinterest.com.au/*',
    'https://www.pinterest.de/*',
    'https://www.pinterest.fr/*',
    'https://www.pinterest.es/*',
    'https://www.pinterest.it/*',
    'https://www.pinterest.pt/*',
    'https://www.pinterest.at/*',
    'https://www.pinterest.ch/*',
    'https://www.pinterest.com.mx/*',
    'https://www.pinterest.cl/*',
    'https://www.pinterest.jp/*',
  ],
  candidates: `${pins}, ${comments}`,
  read: (element) => (element.matches(comments) ? readComment(element) : readPin(element)),
  cardSlot,
  composer: anyOf(selectors.composer),
  audience: (url) => audienceByAddress(url, PRIVATE),
};

function readPin(pin: Element): Post | undefined {
  const own = PIN_PATH.exec(pageOf(pin).pathname)?.[1];
  if (!own || pin.parentElement?.closest(pins)) return undefined;
  const texts = pinTexts(pin);
  return composePost({
    site: id,
    kind: 'post',
    own,
    author: find(pin, selectors.author)?.textContent?.trim(),
    permalink: httpsUrl(`/pin/${own}/`, pin.baseURI),
    text: joinedText(texts),
    textElements: texts,
  });
}

function pinTexts(pin: Element): readonly Element[] {
  const isOwn = (found: Element) => !found.closest(comments);
  const parts = [selectors.title, selectors.description].map((role) => find(pin, role, isOwn));
  return parts.filter((found) => found !== undefined);
}

/** Comments have no address, no id and no time. */
function readComment(comment: Element): Post | undefined {
  const text = commentText(comment);
  if (!text) return undefined;
  return composePost({
    site: id,
    kind: 'comment',
    author: find(comment, selectors.commentAuthor)?.textContent?.trim(),
    text: visibleText(text),
    textElements: [text],
  });
}

/** The last: the name stands in one of the kind too, whose own link it is. */
function commentText(comment: Element): Element | undefined {
  const name = find(comment, selectors.commentAuthor);
  return findAll(comment, selectors.commentText, (text) => !name || !text.contains(name)).at(-1);
}

function cardSlot(element: Element): CardSlot | undefined {
  const text = element.matches(comments) ? commentText(element) : pinTexts(element).at(-1);
  return text && slotAfter(text, element);
}
