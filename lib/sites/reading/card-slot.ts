import type { CardSlot } from '../adapter';

/** Elements whose children are rows, runs of a line, or parts of a control: a card has no place among them. */
const NO_PLACE =
  'a, button, p, span, b, i, em, strong, label, ul, ol, dl, table, thead, tbody, tr, h1, h2, h3, h4, h5, h6';

/** The nearest place after a text, inside the item, where a block may stand and be seen. */
export function slotAfter(text: Element, item: Element): CardSlot | undefined {
  if (item.closest('a, button')) return undefined;
  if (text === item) return item.matches(NO_PLACE) ? undefined : { parent: item, after: item.lastChild };
  let after: Element = text;
  while (after !== item) {
    const parent: Element | null = after.parentElement;
    if (!parent) return undefined;
    // Beside an element that is slotted a nameless node has no slot, and is not drawn.
    if (after.hasAttribute('slot'))
      return after.matches(NO_PLACE) ? undefined : { parent: after, after: after.lastChild };
    if (!parent.matches(NO_PLACE) && !isClamped(parent) && !hasClampedAbove(parent, item))
      return { parent, after };
    after = parent;
  }
  return undefined;
}

function hasClampedAbove(element: Element, item: Element): boolean {
  for (let up: Element | null = element; up && up !== item; up = up.parentElement) {
    if (isClamped(up) || up.matches('a, button, p')) return true;
  }
  return false;
}

/** Asks for the computed style only where a card is about to be shown. */
function isClamped(element: Element): boolean {
  if (/clamp|truncate|ellipsis/i.test(element.getAttribute('class') ?? '')) return true;
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const clamp = style?.getPropertyValue('-webkit-line-clamp');
  return clamp !== undefined && clamp !== '' && clamp !== 'none';
}
