/** How far around what is asked about the page is looked at in one go; the next questions are mostly about what lies there. */
const REACH = 5;

const FOLLOWING = 4;

type Known = Map<Element, readonly Element[]>;

/**
 * All elements in `root` that `css` matches, in order. Asks the page once for a whole neighbourhood and remembers the answer for as
 * long as the current stretch of work lasts, as `remembered` does.
 */
export function foundIn(css: string): (root: Element) => readonly Element[] {
  let known: Known | undefined;
  return (root) => {
    if (!known) {
      known = new Map();
      queueMicrotask(() => {
        known = undefined;
      });
    }
    const before = known.get(root);
    if (before) return before;
    const found = aroundOf(root, known, css).filter((element) => element !== root && root.contains(element));
    known.set(root, found);
    return found;
  };
}

/** What is known of the nearest element around `root`, or is asked now. */
function aroundOf(root: Element, known: Known, css: string): readonly Element[] {
  let wide = root;
  let level = 0;
  for (let up = root.parentElement; up; up = up.parentElement) {
    const found = known.get(up);
    if (found) return found;
    if (level++ < REACH && up.parentElement) wide = up;
  }
  const found = [...wide.querySelectorAll(css)].sort(inOrder);
  known.set(wide, found);
  return found;
}

/** Browsers give them in order; jsdom does not always. */
export function inOrder(one: Element, other: Element): number {
  return one.compareDocumentPosition(other) & FOLLOWING ? -1 : 1;
}
