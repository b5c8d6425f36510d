import { precedes } from '../reading/find';
import { hasWords } from './body';
import { isOneOfRow, looksLike } from './likeness';
import { marks } from './marks';
import { personIn } from './person';
import { remembered } from './remembered';
import { firstStamp, stampsIn } from './stamp';

const BOUNDARY = 'html, body, main, ul, ol, [role="feed"], [role="list"], [role="main"]';
const HIGHEST = 16;
const FARTHEST = 20;

/**
 * The item around a time: the lowest element that holds a name, words and no earlier time and is one of a row of its like; where
 * there is no row, the smallest that holds them.
 */
export const unitOf = remembered(climb);

function climb(stamp: Element): Element | undefined {
  let smallest: Element | undefined;
  let isNamed = false;
  let path = stamp;
  for (let level = 0; level < HIGHEST; level++) {
    const up = path.parentElement;
    if (!up || up.matches(BOUNDARY) || isDatedBefore(path)) break;
    isNamed ||= isNamedBeside(up, path);
    if ((isNamed || goesOn(up)) && up.matches(marks.unit) && (smallest || saysMore(up, stamp))) {
      if (isOneOfRow(up)) return up;
      if (isNamed) smallest ??= up;
    }
    path = up;
  }
  return smallest;
}

function saysMore(up: Element, stamp: Element): boolean {
  return hasWords(up, personIn(up), stamp);
}

/** Whether an item around a time could be as far up as `element` is. */
export function isNear(stamp: Element, element: Element): boolean {
  let up = stamp.parentElement;
  for (let level = 1; up && up !== element && level < HIGHEST; level++) up = up.parentElement;
  return up === element;
}

/** Whether `up` shows a name that does not stand with a time of its own, as those below a line with a date do. */
function isNamedBeside(up: Element, path: Element): boolean {
  const person = personIn(up);
  if (!person) return false;
  for (const child of up.children) if (child !== path && child.contains(person)) return !firstStamp(child);
  return true;
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
    if (!precedes(time, stamp) || time.contains(stamp) || !looksLike(stamp, time)) continue;
    const unit = unitOf(stamp);
    const other = unit && !unit.contains(time) ? personIn(unit) : undefined;
    if (other && looksLike(other, author)) alike++;
    if (alike >= 2) return true;
  }
  return false;
}

/** Whether an earlier time stands beside `path`: then what holds both is another item, or a list. */
function isDatedBefore(path: Element): boolean {
  for (let before = path.previousElementSibling; before; before = before.previousElementSibling) {
    if (firstStamp(before)) return true;
  }
  return path.parentElement?.matches(marks.anchor) ?? false;
}
