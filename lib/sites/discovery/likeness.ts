import { firstStamp } from './stamp';

/** Same tag, and half of the class names in common: rows alternate (`bg1`, `odd`) and carry states. */
export function looksLike(one: Element, other: Element): boolean {
  if (one.tagName !== other.tagName) return false;
  const names = one.classList;
  const others = other.classList;
  if (names.length === 0 || others.length === 0) return names.length === others.length;
  let shared = 0;
  for (const name of names) if (others.contains(name)) shared++;
  return shared * 2 >= Math.min(names.length, others.length);
}

/** How many of an element's siblings are of its shape and dated; counts no further than `enough`. */
export function dated(element: Element, enough: number): number {
  let count = 0;
  for (const sibling of element.parentElement?.children ?? []) {
    if (sibling !== element && looksLike(sibling, element) && firstStamp(sibling)) count++;
    if (count >= enough) break;
  }
  return count;
}

/** Whether the element is one of several alike that lie side by side, so that nothing outside it belongs to it. */
export function isOneOfRow(element: Element): boolean {
  return dated(element, 2) >= (element.className === '' ? 2 : 1);
}

/** Three alike make a conversation; fewer may be a byline or a teaser. */
export function isOneOfMany(element: Element): boolean {
  const { ownerDocument, localName } = element;
  if (localName.includes('-') && ownerDocument.getElementsByTagName(localName).length >= 3) return true;
  const name = element.getAttribute('class');
  if (name && ownerDocument.getElementsByClassName(name).length >= 3) return true;
  let here: Element | null = element;
  for (let level = 0; here && level < 12; level++) {
    if (dated(here, 2) >= 2) return true;
    here = here.parentElement;
  }
  return false;
}
