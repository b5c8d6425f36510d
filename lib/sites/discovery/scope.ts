import { authorsIn, itemsIn } from './marks';
import { isMention } from './person';
import { firstStamp, stampsIn } from './stamp';

/** One look at what lies in an element that may be an item, so that the search for its words need not ask node by node. */
export interface Scope {
  readonly root: Element;
  readonly author: Element | undefined;
  readonly time: Element | undefined;
  readonly items: ReadonlySet<Element>;
  readonly authors: ReadonlySet<Element>;
  readonly anchors: ReadonlySet<Element>;
  /** What other people say inside it. */
  readonly others: ReadonlySet<Element>;
}

/** Finds what other people say in an element. */
export type Others = (root: Element, author?: Element, time?: Element) => readonly Element[];

const nobody: Others = () => [];

/** Without `others` whatever is said in `root` counts as its own. */
export function scopeOf(root: Element, author?: Element, time?: Element, others: Others = nobody): Scope {
  const anchors = stampsIn(root);
  return {
    root,
    author,
    time,
    items: new Set(itemsIn(root).filter(isSomebodys)),
    authors: new Set(authorsIn(root)),
    anchors: new Set(anchors),
    others: new Set(others(root, author, time)),
  };
}

/** An `<article>` that holds only words is a part of an item, not another one. */
function isSomebodys(item: Element): boolean {
  return firstStamp(item) !== undefined || authorsIn(item).some((name) => !isMention(name));
}

/** Holds a time that is not the item's own: another item, or a list of them. */
export function isForeign({ time, anchors }: Scope, element: Element): boolean {
  if (time && element.contains(time)) return false;
  return holdsAny(anchors, element);
}

/** Holds the item's own name or time: a byline, or what stands around one. */
export function holdsOwnMark({ author, time }: Scope, element: Element): boolean {
  return (author !== undefined && element.contains(author)) || (time !== undefined && element.contains(time));
}

/** Holds both. */
export function holdsOwnMarks({ author, time }: Scope, element: Element): boolean {
  return Boolean(author && time && element.contains(author) && element.contains(time));
}

/** Holds nobody's name and no time: words alone. */
export function holdsNoMark({ author, items, anchors }: Scope, element: Element): boolean {
  return !(author && element.contains(author)) && !holdsAny(items, element) && !holdsAny(anchors, element);
}

function holdsAny(marked: ReadonlySet<Element>, element: Element): boolean {
  for (const mark of marked) if (mark !== element && element.contains(mark)) return true;
  return false;
}
