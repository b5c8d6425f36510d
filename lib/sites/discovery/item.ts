import { type Body, findBody } from './body';
import { isOneOfMany, isOneOfRow } from './likeness';
import { holdsAnchor, marks } from './marks';
import { isEntry, isTeaser } from './teaser';

/** One post or comment that was found on a page nobody wrote an adapter for. */
export interface Item {
  readonly author: Element;
  readonly time: Element | undefined;
  readonly body: Body;
}

const BOUNDARY = 'html, body, main, ul, ol, [role="feed"], [role="list"], [role="main"]';
const HIGHEST = 10;

/** The item that `element` is, or `undefined`: a part of one, a list of them, a teaser, a product, a menu. */
export function itemOf(element: Element): Item | undefined {
  if (element.closest(marks.elsewhere)) return undefined;
  if (isDeclared(element)) return declaredItem(element);
  const time = element.querySelector(marks.anchor);
  if (!time || element.matches(marks.anchor) || isOfDeclared(time)) return undefined;
  const item = climb(time, element);
  return item && isOneOfMany(element) ? item : undefined;
}

/** An element that says it is an item: it needs an author and words, and must not be a teaser for a page elsewhere. */
function declaredItem(element: Element): Item | undefined {
  if (element.closest(marks.publication)) return undefined;
  const author = [...element.querySelectorAll(marks.author)].find((found) => belongsTo(found, element));
  if (!author || isTeaser(element, author)) return undefined;
  const time = ownTime(element);
  if (!time && element.getAttribute('role') === 'listitem') return undefined;
  const body = findBody(element, author, time);
  return body && { author, time, body };
}

/**
 * From a time up to the item around it: the element that is one of a row of its like, or where there is no row the
 * smallest that also holds a name and words. `undefined` unless that is `element`.
 */
function climb(time: Element, element: Element): Item | undefined {
  const below: Element[] = [];
  let path = time;
  let isNamed = false;
  for (let level = 0; level < HIGHEST; level++) {
    const up = path.parentElement;
    if (!up || up.matches(BOUNDARY) || (up !== element && isDeclared(up)) || isDatedBefore(path)) break;
    isNamed ||= up.querySelector(marks.author) !== null;
    if (isNamed && up.matches(marks.unit)) {
      if (isOneOfRow(up)) return up === element ? spokenItem(up, time) : undefined;
      below.push(up);
    }
    path = up;
  }
  const smallest = below.find((unit) => findBody(unit, authorIn(unit), time));
  return smallest === element ? spokenItem(element, time) : undefined;
}

/** Whether an earlier time stands beside `path`: then what holds both is another item, or a list. */
function isDatedBefore(path: Element): boolean {
  for (let before = path.previousElementSibling; before; before = before.previousElementSibling) {
    if (before.matches(marks.anchor) || holdsAnchor(before)) return true;
  }
  return path.parentElement?.matches(marks.anchor) ?? false;
}

function authorIn(unit: Element): Element | undefined {
  return unit.querySelector(marks.author) ?? undefined;
}

function spokenItem(unit: Element, time: Element): Item | undefined {
  const author = authorIn(unit);
  const body = author && !isTeaser(unit, author) ? findBody(unit, author, time) : undefined;
  return author && body && !isEntry(unit, author, body) ? { author, time, body } : undefined;
}

function belongsTo(found: Element, element: Element): boolean {
  return found.parentElement?.closest(marks.item) === element;
}

function ownTime(element: Element): Element | undefined {
  return [...element.querySelectorAll(marks.time)].find((found) => belongsTo(found, element));
}

/** Says it is an item, and is neither a page's one article nor a wrapper around many. */
function isDeclared(element: Element): boolean {
  if (!element.matches(marks.item) || element.querySelector('h1')) return false;
  if (element.hasAttribute('itemtype')) return true;
  let times = 0;
  for (const time of element.querySelectorAll(marks.time)) if (belongsTo(time, element)) times++;
  return times < 3;
}

/** Whether a time is the one of a declared item around it; its other times may be those of comments. */
function isOfDeclared(time: Element): boolean {
  let around = time.parentElement?.closest(marks.item);
  while (around && !isDeclared(around)) around = around.parentElement?.closest(marks.item);
  return around ? (ownTime(around) ?? time) === time : false;
}
