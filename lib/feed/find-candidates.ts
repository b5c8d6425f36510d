/** Elements searched at once; a larger part of a page is searched child by child, so that no single search takes long. */
const MOST_AT_ONCE = 1000;

/** What can be searched: all that holds elements. */
export type Part = Element | Document | ShadowRoot;

/**
 * Finds what may be a post in a part of the page.
 * @returns smaller parts that are still to be searched; none when all of it has been
 */
export function findCandidates(
  part: Part,
  candidates: string,
  found: (element: Element) => void,
): Iterable<Element> | undefined {
  if (part instanceof Element && part.matches(candidates)) found(part);
  if (part.childElementCount === 0) return undefined;
  if (sizeOf(part) > MOST_AT_ONCE) return part.children;
  for (const inner of part.querySelectorAll(candidates)) found(inner);
  return undefined;
}

/** Elements within. A live collection counts without making an array. */
function sizeOf(part: Part): number {
  if (!(part instanceof ShadowRoot)) return part.getElementsByTagName('*').length;
  let size = part.childElementCount;
  for (const child of part.children) size += sizeOf(child);
  return size;
}

/** Every candidate around an element, also beyond the shadow root it stands in. Stops at one that was `seen`. */
export function candidatesAround(
  element: Element,
  candidates: string,
  seen: WeakSet<Element>,
  found: (element: Element) => void,
): void {
  let here: Element | undefined = element;
  while (here) {
    const around: Element | null = here.closest(candidates);
    if (around && seen.has(around)) return;
    if (around) {
      seen.add(around);
      found(around);
    }
    here = around?.parentElement ?? hostAround(around ?? here);
  }
}

function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
