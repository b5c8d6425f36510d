import type { Part } from './find-candidates';

/** Elements of HTML and SVG that hold no root on any page we know. The browser passes over these much faster than a script does. */
const ORDINARY =
  'a, abbr, article, aside, b, blockquote, br, button, circle, cite, code, dd, defs, details, div, dl, dt, em, fieldset, figcaption, figure, footer, form, g, h1, h2, h3, h4, h5, h6, header, hr, i, iframe, img, input, label, li, line, link, main, mark, meta, nav, noscript, ol, option, p, path, picture, pre, rect, script, section, select, small, source, span, strong, style, sub, summary, sup, svg, table, tbody, td, template, textarea, th, thead, time, tr, u, ul, use, video';

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
 * Tells of every open shadow root of a custom element once. A root is visible to a content script as `element.shadowRoot`; that it was attached after
 * its host was found is noticed at the next mutation anywhere, for as long as the element's kind is not defined, and for a while after.
 * A root attached later than that, on a page that stays still, is not found; nor is one of a built-in element within what was added.
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
      if (within) for (const element of part.querySelectorAll(`:not(${ORDINARY})`)) look(element);
    },
    lookAgain() {
      for (const [element, left] of awaited) {
        if (take(element) || !element.isConnected || left === 0) awaited.delete(element);
        else if (element.matches(':defined')) awaited.set(element, left - 1);
      }
    },
  };
}
