import type { Part } from './find-candidates';

/** Elements that may still get a root; more are forgotten, oldest first. */
const MOST_AWAITED = 1000;
/** How often an element of a defined kind without a root is looked at again. */
const LOOKS = 20;

export interface OpenRoots {
  /** Looks for a root on an element and, when asked for, on all within it. */
  search(part: Part, within: boolean): void;
  /** Looks again at custom elements that had none: attaching a root is no mutation. */
  lookAgain(): void;
}

/**
 * Tells of every open shadow root once. A root is visible to a content script as `element.shadowRoot`; that it was attached after
 * its host was found is noticed at the next mutation anywhere, for as long as the element's kind is not defined, and for a while after.
 * A root attached later than that, on a page that stays still, is not found; nor is a late root of a built-in element.
 */
export function openRoots(onRoot: (root: ShadowRoot) => void): OpenRoots {
  const known = new WeakSet<ShadowRoot>();
  const awaited = new Map<Element, number>();

  const take = (host: Element): boolean => {
    const root = host.shadowRoot;
    if (!root) return false;
    if (!known.has(root)) {
      known.add(root);
      onRoot(root);
    }
    return true;
  };
  const look = (element: Element) => {
    if (!take(element) && element.localName.includes('-')) expect(element);
  };
  const expect = (element: Element) => {
    awaited.set(element, LOOKS);
    const [oldest] = awaited.keys();
    if (oldest && awaited.size > MOST_AWAITED) awaited.delete(oldest);
  };
  return {
    search(part, within) {
      if (part instanceof Element) look(part);
      if (within) for (const element of part.querySelectorAll('*')) look(element);
    },
    lookAgain() {
      for (const [element, left] of awaited) {
        if (take(element) || !element.isConnected || left === 0) awaited.delete(element);
        else if (element.matches(':defined')) awaited.set(element, left - 1);
      }
    },
  };
}
