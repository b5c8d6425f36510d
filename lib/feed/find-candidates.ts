/** Elements searched at once; a larger part of a page is searched child by child, so that no single search takes long. */
const MOST_AT_ONCE = 1000;
/** Elements in the largest thing that is still looked at as a whole when something in it changes: no post is larger. */
const LARGEST_POST = 5000;

/** What can be searched: all that holds elements. */
export type Part = Element | Document | ShadowRoot;

export interface Candidates {
  /**
   * Finds what may be a post in a part of the page.
   * @returns smaller parts that are still to be searched; none when all of it has been
   */
  within(part: Part): Iterable<Element> | undefined;
  /** Finds what may be a post around an element in which something changed, also beyond the shadow root it stands in. */
  around(element: Element): void;
  /** A new batch of changes: what was looked at for the last one may have changed again. */
  startBatch(): void;
}

/**
 * Finds elements that may be posts. Around a change those known before are found without asking the selector, which for a page that nobody
 * knows is dear; only where it says `:has` can a change make a new one of what stood there before.
 */
export function candidatesOf(selector: string, found: (element: Element) => void): Candidates {
  const known = new WeakSet<Element>();
  const grow = selector.includes(':has(');
  let looked = new WeakSet<Element>();

  const take = (element: Element) => {
    known.add(element);
    found(element);
  };
  const isCandidate = (element: Element) => known.has(element) || (grow && element.matches(selector));
  return {
    within(part) {
      if (part instanceof Element && part.matches(selector)) take(part);
      if (part.childElementCount === 0) return undefined;
      if (sizeOf(part) > MOST_AT_ONCE) return part.children;
      for (const inner of part.querySelectorAll(selector)) take(inner);
      return undefined;
    },
    around(element) {
      if (!grow && element.matches(selector)) known.add(element);
      for (let here: Element | undefined = element; here && !looked.has(here); here = parentOf(here)) {
        looked.add(here);
        if (grow && sizeOf(here) > LARGEST_POST) return;
        if (isCandidate(here)) take(here);
      }
    },
    startBatch() {
      looked = new WeakSet();
    },
  };
}

/** Elements within. A live collection counts without making an array. */
function sizeOf(part: Part): number {
  if (!(part instanceof ShadowRoot)) return part.getElementsByTagName('*').length;
  let size = part.childElementCount;
  for (const child of part.children) size += sizeOf(child);
  return size;
}

function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}
