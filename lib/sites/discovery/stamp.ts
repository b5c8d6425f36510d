import { inOrder } from './found-in';
import { anchorsIn, marks } from './marks';
import { letters } from './prose';
import { languageOn, readsAsTime } from './reads-as-time';
import { remembered } from './remembered';

const TEXT = 4;
const TEXT_NODE = 3;
const FOLLOWING = 4;
/** Where a time is one that is told, not the post's own. */
const TOLD = `blockquote:not([id]), button, code, pre, :is(h1, h2, h3):not(:has(a[href])), textarea, dd, option, ${marks.text}`;
const EMPHASIS = new Set(['B', 'STRONG', 'EM', 'I', 'U', 'MARK', 'INS', 'DEL']);

/** The first element in `root`, or `root` itself, that tells when: by its markup, or by a text that is a time alone. */
export const firstStamp = remembered(stampIn);

function stampIn(root: Element): Element | undefined {
  if (root.matches(marks.anchor)) return root;
  const first = anchorsIn(root)[0] ?? null;
  const marked = first && !isOwn(first) ? (markedIn(root)[0] ?? null) : first;
  return firstWritten(root, marked) ?? marked ?? undefined;
}

/** Every element in `root` that tells when, in order. */
export const stampsIn = remembered(allStampsIn);

function allStampsIn(root: Element): readonly Element[] {
  const found = new Set(markedIn(root));
  const walk = root.ownerDocument.createTreeWalker(root, TEXT);
  const marked = found.size;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const stamp = writtenStamp(node, root);
    if (stamp && !within(found, stamp)) found.add(stamp);
  }
  return found.size === marked ? [...found] : [...found].sort(inOrder);
}

function firstWritten(root: Element, before: Element | null): Element | undefined {
  const walk = root.ownerDocument.createTreeWalker(root, TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (before && before.compareDocumentPosition(node) & FOLLOWING) return undefined;
    const stamp = writtenStamp(node, root);
    if (stamp) return stamp;
  }
  return undefined;
}

function writtenStamp(node: Node, root: Element): Element | undefined {
  const text = node.nodeValue ?? '';
  if (text.length > 64 || node.parentElement === root) return undefined;
  const parent = node.parentElement;
  if (!parent || !readsAsTime(text.trim(), languageOn(parent))) return undefined;
  return isInSentence(parent) || parent.closest(TOLD) ? undefined : parent;
}

/** "The van leaves at <b>8:45</b>." */
function isInSentence(stamp: Element): boolean {
  const around = stamp.parentElement;
  return (
    EMPHASIS.has(stamp.tagName) &&
    (around?.tagName === 'P' || around?.tagName === 'LI') &&
    letters(stamp.previousSibling?.nodeType === TEXT_NODE ? stamp.previousSibling.nodeValue : null) > 0
  );
}

function markedIn(root: Element): readonly Element[] {
  return anchorsIn(root)
    .filter((stamp) => isOwn(stamp))
    .sort(inOrder);
}

/** Not told within the words. */
function isOwn(stamp: Element): boolean {
  return !stamp.parentElement?.closest(marks.text);
}

function within(found: ReadonlySet<Element>, element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (found.has(up)) return true;
  return false;
}
