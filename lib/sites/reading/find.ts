import type { Selector } from '../adapter';

type Owns = (element: Element) => boolean;
const anyone: Owns = () => true;

/** The first element inside `root` that the most reliable alternative finds and `owns` accepts. */
export function find(root: Element, selector: Selector, owns: Owns = anyone): Element | undefined {
  for (const css of selector.any) {
    for (const element of root.querySelectorAll(css)) if (owns(element)) return element;
  }
  return undefined;
}

/** All elements of the first alternative that finds any. */
export function findAll(root: Element, selector: Selector, owns: Owns = anyone): readonly Element[] {
  for (const css of selector.any) {
    const found = [...root.querySelectorAll(css)].filter(owns);
    if (found.length > 0) return found;
  }
  return [];
}

/** One selector that matches whatever any alternative matches. */
export function anyOf(selector: Selector): string {
  return selector.any.join(', ');
}

export function precedes(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The smallest element that holds both. */
export function commonParent(one: Element, other: Element): Element {
  let up = one;
  while (!up.contains(other) && up.parentElement) up = up.parentElement;
  return up;
}
