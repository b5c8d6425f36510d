import { type Body, findBody } from './body';
import { isNamedConversation } from './conversation';
import { isOneOfMany, isOneOfRow } from './likeness';
import { authorsIn, marks, timesIn } from './marks';
import { isNoSpeech } from './no-speech';
import { isMention, personIn } from './person';
import { remembered } from './remembered';
import { firstStamp, stampsIn } from './stamp';
import { isEntry, isExcerpt, isTeaser } from './teaser';
import { termItem } from './term-item';
import { timelessItem } from './timeless';
import { goesOn, isNear, isOpening, unitOf } from './unit';

/** One post or comment that was found on a page nobody wrote an adapter for. */
export interface Item {
  readonly author: Element | undefined;
  readonly time: Element | undefined;
  readonly body: Body;
}

/** The item that `element` is, or `undefined`: a part of one, a list of them, a teaser, a product, a menu. */
export function itemOf(element: Element): Item | undefined {
  if (isDeclared(element)) return isElsewhere(element) ? undefined : declaredItem(element);
  const time = firstStamp(element);
  if (!time) return isElsewhere(element) ? undefined : (termItem(element) ?? timelessItem(element));
  if (time === element) return undefined;
  if (!isNear(time, element) || (!personIn(element) && !goesOn(element))) return undefined;
  if (unitOf(time) !== element || isOfDeclared(time) || isElsewhere(element)) return undefined;
  return spokenItem(element, time);
}

const isElsewhere: (element: Element) => boolean = remembered((element) => {
  if (element.matches(marks.elsewhere)) return true;
  return element.parentElement !== null && isElsewhere(element.parentElement);
});

/** An element that says it is an item: it needs an author and words, and must not be a teaser for a page elsewhere. */
function declaredItem(element: Element): Item | undefined {
  if (element.closest(marks.publication)) return undefined;
  const author = ownAuthor(element);
  if ((!author && !goesOn(element)) || isTeaser(element, author, ownTime(element)) || isNoSpeech(element))
    return undefined;
  const time = ownTime(element);
  if (!time && element.getAttribute('role') === 'listitem') return undefined;
  const body = findBody(element, author, time);
  return body && !isExcerpt(element, author, body) ? { author, time, body } : undefined;
}

function spokenItem(unit: Element, time: Element): Item | undefined {
  const author = personIn(unit);
  if (isNoSpeech(unit)) return undefined;
  const isMany = isOneOfMany(unit) || (isNamedConversation(unit) && isOneOfRow(unit));
  if (isMany ? isTeaser(unit, author, time) : !author || !isOpening(author, time)) return undefined;
  const body = findBody(unit, author, time);
  if (!body || (isMany && isEntry(unit, author, time, body))) return undefined;
  return { author, time, body };
}

function ownAuthor(element: Element): Element | undefined {
  const marked = authorsIn(element).filter((found) => belongsTo(found, element));
  const named = marked.find((found) => !isMention(found));
  if (named || !ownTime(element)) return named;
  const shown = personIn(element);
  return shown && belongsTo(shown, element) ? shown : marked[0];
}

function belongsTo(found: Element, element: Element): boolean {
  return found.parentElement?.closest(marks.item) === element;
}

function ownTime(element: Element): Element | undefined {
  return stampsIn(element).find((found) => belongsTo(found, element));
}

/** Says it is an item, and is neither a page's one article nor a wrapper around many. */
const isDeclared = remembered(saysItIsOne);

function saysItIsOne(element: Element): boolean {
  if (!element.matches(marks.item) || element.querySelector('h1')) return false;
  if (element.hasAttribute('itemtype')) return true;
  let times = 0;
  let last: Element | undefined;
  for (const time of timesIn(element)) {
    if (!belongsTo(time, element) || isPartOfTime(time, last)) continue;
    last = time;
    times++;
  }
  return times < 3;
}

/** Day, month and clock may each have an element; together they are one time. */
function isPartOfTime(time: Element, last: Element | undefined): boolean {
  return last !== undefined && (last.contains(time) || last.parentElement === time.parentElement);
}

/** Whether a time is the one of a declared item around it; its other times may be those of comments. */
function isOfDeclared(time: Element): boolean {
  let around = time.parentElement?.closest(marks.item);
  while (around && !isDeclared(around)) around = around.parentElement?.closest(marks.item);
  return around ? isOwnTime(time, around) : false;
}

/** The first of an item's times that is shown is as much its own as one before it that only machines read. */
function isOwnTime(time: Element, item: Element): boolean {
  const own = stampsIn(item).filter((found) => belongsTo(found, item));
  const shown = own.find(({ textContent }) => textContent !== '');
  return own.length === 0 || own[0] === time || shown === time;
}
