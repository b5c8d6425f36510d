import { precedes } from '../reading/find';
import { isOneOfRow, looksLike } from './likeness';
import { marks } from './marks';
import { personIn } from './person';
import { letters } from './prose';
import { remembered } from './remembered';
import { scopeOf } from './scope';
import { firstStamp, stampsIn } from './stamp';
import { hasWords, wordsWeight } from './words';

const BOUNDARY = 'html, body, main, [role="feed"], [role="list"], [role="main"]';
const LIST = 'ul, ol';
/** May be an item where it is one of a row: a table, or a list of terms, for each post. */
const WHOLE = new Set(['TABLE', 'TBODY', 'DL', 'BLOCKQUOTE']);
/** Letters. */
const FACTS = 40;
const HIGHEST = 16;
const FARTHEST = 20;
const MUCH_MORE = 3;

/**
 * The item around a time: the lowest element that holds a name, words and no earlier time and is one of a row of its like; where
 * there is no row, the smallest that holds them and is no byline.
 */
export const unitOf = remembered(climb);

function climb(stamp: Element): Element | undefined {
  let smallest: Element | undefined;
  let isNamed = false;
  let path = stamp;
  for (let level = 0; level < HIGHEST; level++) {
    const up = path.parentElement;
    if (!up || isBoundary(up, path) || isDatedBefore(path)) break;
    isNamed ||= isNamedBeside(up, path, stamp);
    const isUnit = up.matches(marks.unit);
    if ((isUnit || WHOLE.has(up.tagName)) && (isNamed || goesOn(up)) && (smallest || saysMore(up, stamp))) {
      if (isOneOfRow(up)) return up;
      if (isNamed && (isUnit || up.tagName === 'DL')) smallest ??= up;
    }
    path = up;
  }
  return smallest && widened(smallest, stamp);
}

/** A byline may hold short words of its own; what holds no other time and says much more is the item. */
function widened(smallest: Element, stamp: Element): Element {
  let widest = smallest;
  let most = saidIn(smallest, stamp) * MUCH_MORE;
  const own = stampsIn(smallest).length;
  for (let up = smallest.parentElement; up && !up.matches(`${BOUNDARY}, ${LIST}`); up = up.parentElement) {
    if (stampsIn(up).length > own) break;
    if (!up.matches(marks.unit)) continue;
    const said = saidIn(up, stamp);
    if (said <= most) continue;
    widest = up;
    most = said;
  }
  return widest;
}

function saidIn(element: Element, stamp: Element): number {
  return wordsWeight(scopeOf(element, personIn(element), stamp));
}

/** What holds items and is none. A list of facts about one item is a part of it: only one of them is a time, and none is words. */
function isBoundary(up: Element, path: Element): boolean {
  if (up.matches(LIST))
    return letters(up.textContent) > FACTS || stampsIn(up).some((stamp) => !path.contains(stamp));
  return up.matches(BOUNDARY);
}

function saysMore(up: Element, stamp: Element): boolean {
  return hasWords(scopeOf(up, personIn(up), stamp));
}

/** Whether an item around a time could be as far up as `element` is. */
export function isNear(stamp: Element, element: Element): boolean {
  let up = stamp.parentElement;
  for (let level = 1; up && up !== element && level < HIGHEST; level++) up = up.parentElement;
  return up === element;
}

/** Whether `up` shows a name that does not stand with a time of its own, as those below a line with a date do. */
function isNamedBeside(up: Element, path: Element, stamp: Element): boolean {
  const person = personIn(up);
  if (!person) return false;
  for (const child of up.children) if (child !== path && child.contains(person)) return !firstStamp(child);
  return !isAnswerers(person, stamp);
}

/** Whether a name stands with a later time that looks as this one does: it is that of an answer. */
function isAnswerers(person: Element, stamp: Element): boolean {
  let branch = person;
  while (branch.parentElement && !branch.parentElement.contains(stamp)) branch = branch.parentElement;
  if (branch.contains(stamp) || !precedes(stamp, branch)) return false;
  const other = firstStamp(branch);
  return other !== undefined && looksLike(other, stamp) && sameParent(other, stamp);
}

function sameParent({ parentElement: one }: Element, { parentElement: other }: Element): boolean {
  return one !== null && other !== null && looksLike(one, other);
}

/** Chats show the name once and then only times: the element is one of a row, and the nearest before it with a name is of its like. */
export function goesOn(up: Element): boolean {
  if (personIn(up)) return false;
  let before = up.previousElementSibling;
  for (let n = 0; before && n < FARTHEST; n++, before = before.previousElementSibling) {
    if (looksLike(before, up) && firstStamp(before) && personIn(before)) return true;
  }
  return false;
}

/** Whether the name and time of a lone item are set as those of the items that follow: a post, and the answers to it. */
export function isOpening(author: Element, time: Element): boolean {
  let alike = 0;
  for (const stamp of stampsIn(author.ownerDocument.body)) {
    if (!precedes(time, stamp) || time.contains(stamp) || !isSetAlike(stamp, time)) continue;
    const unit = unitOf(stamp);
    const other = unit && !unit.contains(time) ? personIn(unit) : undefined;
    if (other && isSetAlike(other, author)) alike++;
    if (alike >= 2) return true;
  }
  return false;
}

/** A `<time>` is one in any dress. */
function isSetAlike(one: Element, other: Element): boolean {
  return looksLike(one, other) || (one.tagName === 'TIME' && other.tagName === 'TIME');
}

/** Whether an earlier time stands beside `path`: then what holds both is another item, or a list. */
function isDatedBefore(path: Element): boolean {
  for (let before = path.previousElementSibling; before; before = before.previousElementSibling) {
    if (firstStamp(before)) return true;
  }
  return path.parentElement?.matches(marks.anchor) ?? false;
}
