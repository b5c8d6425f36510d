import { type Body, findBody } from './body';
import { isOneOfMany, isOneOfRow } from './likeness';
import { marks } from './marks';

/** One post or comment that was found on a page nobody wrote an adapter for. */
export interface Item {
  readonly author: Element;
  readonly time: Element | undefined;
  readonly body: Body;
}

const BOUNDARY = 'html, body, main, ul, ol, table, tbody, [role="feed"], [role="list"], [role="main"]';
const HIGHEST = 10;

/** The item that `element` is, or `undefined`: a part of one, a list of them, a teaser, a product, a menu. */
export function itemOf(element: Element): Item | undefined {
  if (element.closest(marks.elsewhere)) return undefined;
  if (isDeclared(element)) return declaredItem(element);
  const time = element.querySelector(marks.anchor);
  if (!time || isOfDeclared(time)) return undefined;
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

/** From a time up to the smallest element that also holds a name and words; `undefined` unless that is `element`. */
function climb(time: Element, element: Element): Item | undefined {
  let path = time;
  let searched = 0;
  for (let level = 0; level < HIGHEST; level++) {
    const up = path.parentElement;
    if (!up || up.matches(BOUNDARY) || (path !== time && isOneOfRow(path))) return undefined;
    if (up !== element && isDeclared(up)) return undefined;
    const author = up.matches(marks.unit) ? up.querySelector(marks.author) : null;
    const length = up.textContent?.length ?? 0;
    const body = author && length > searched ? findBody(up, author, time) : undefined;
    if (author) searched = length;
    if (author && body) return up === element && !isTeaser(up, author) ? { author, time, body } : undefined;
    if (up === element) return undefined;
    path = up;
  }
  return undefined;
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

/**
 * A heading that leads to another page: the words below it are an excerpt. Not one that holds the author's name, nor one
 * that leads to its own place on this page, as the posts of a forum have.
 */
function isTeaser(element: Element, author: Element): boolean {
  const around = element.closest(marks.item);
  return [...element.querySelectorAll(marks.headingLink)].some((heading) => {
    if (heading.closest(marks.item) !== around || heading.matches(marks.author)) return false;
    if (heading.contains(author) || author.contains(heading)) return false;
    return leadsAway(heading.closest('a[href]') ?? heading.querySelector('a[href]'));
  });
}

function leadsAway(link: Element | null): boolean {
  const page = link?.baseURI;
  const target = link?.getAttribute('href') ?? '';
  if (!page || !URL.canParse(target, page)) return !target.startsWith('#');
  const { origin, pathname } = new URL(target, page);
  return origin !== new URL(page).origin || pathname !== new URL(page).pathname;
}
