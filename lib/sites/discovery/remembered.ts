/**
 * Remembers what `ask` found of an element for as long as the current stretch of work lasts: a page's scripts cannot run before it
 * ends, so nothing is asked twice and nothing known is stale.
 */
export function remembered<T>(ask: (element: Element) => T): (element: Element) => T {
  let known: Map<Element, T> | undefined;
  return (element) => {
    if (!known) {
      known = new Map();
      queueMicrotask(() => {
        known = undefined;
      });
    }
    const before = known.get(element);
    if (before !== undefined || known.has(element)) return before as T;
    const found = ask(element);
    known?.set(element, found);
    return found;
  };
}
