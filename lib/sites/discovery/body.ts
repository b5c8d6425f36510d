import { precedes } from '../reading/find';
import { isControl, isHidden } from '../reading/hidden';
import { isAside, isAttribution, isCountLabel } from './aside';
import { isChrome, isNamedText } from './habits';
import { marks } from './marks';
import { hasOwnText, letters, proseOf } from './prose';
import { holdsNoMark, holdsOwnMark, isForeign, type Scope, scopeOf } from './scope';
import type { Look } from './unit';

/** Where an item's words are: one element that holds all of them, or the blocks that do, in order. */
export interface Body {
  readonly elements: readonly Element[];
}

interface Group {
  readonly parent: Element;
  readonly blocks: Element[];
  weight: number;
}

interface Search {
  readonly scope: Scope;
  /** Blocks of text by the element that holds them side by side. */
  readonly groups: Map<Element, Group>;
}

const DEEPEST = 40;
const HEADING = /^H[1-6]$/;
/** Where an element holds more than words. */
const NO_WORDS = 'button, svg, [role="button"], [role="toolbar"]';
const CONTROLS = 'button, [role="button"], a[href="#"]';

/**
 * The words of the item that `root` is, or `undefined`. What the page declares to be the text; else the heaviest group of
 * text blocks that stand side by side: bylines, buttons, counts, quotes and other people's items are no candidates.
 */
export function findBody(root: Element, look: Look, author?: Element, time?: Element): Body | undefined {
  const declared = declaredText(root);
  if (declared) return { elements: [declared] };
  const search: Search = { scope: scopeOf(root, look, author, time), groups: new Map() };
  visit(search, root, 1, false, 0);
  if (search.groups.size === 0) return setInQuote(search.scope);
  let best: Group | undefined;
  for (const group of search.groups.values()) if (!best || group.weight > best.weight) best = group;
  if (!best) return undefined;
  const isWhole = best.parent !== root && holdsNoMark(search.scope, best.parent);
  if (isWhole && !best.parent.querySelector(NO_WORDS))
    return { elements: [...titleOf(search, best), wholeText(search.scope, best.parent)] };
  return { elements: [...titleOf(search, best), ...best.blocks] };
}

/** Some sites set what is said as a quotation. */
function setInQuote(scope: Scope): Body | undefined {
  const quotes = [...scope.root.querySelectorAll('blockquote')].filter(
    (quote) =>
      holdsNoMark(scope, quote) &&
      letters(quote.textContent) > 0 &&
      ![...scope.others].some((other) => other.contains(quote)),
  );
  return quotes[0] && quotes.length === 1 ? { elements: quotes } : undefined;
}

/** The line above the words that is their title, not the byline's: a heading, or a line before name and time. */
function titleOf({ scope, groups }: Search, best: Group): readonly Element[] {
  let below = best.blocks[0];
  for (let level = 0; level < 4 && below && below !== scope.root; level++) {
    const above = below.previousElementSibling;
    if (above && !best.blocks.includes(above) && isTitle(above, groups, scope)) return [above];
    below = below.parentElement ?? undefined;
  }
  return [];
}

function isTitle(line: Element, groups: Search['groups'], scope: Scope): boolean {
  if (isChrome(line) || !holdsNoMark(scope, line) || letters(line.textContent) === 0) return false;
  if (HEADING.test(line.tagName) || HEADING.test(line.firstElementChild?.tagName ?? '')) return true;
  const { author, time } = scope;
  const isText = line.parentElement && groups.get(line.parentElement)?.blocks.includes(line);
  return Boolean(isText && author && time && precedes(line, author) && precedes(line, time));
}

/** The element that the page itself says is the text, in a vocabulary that means it. */
function declaredText(root: Element): Element | undefined {
  const item = root.closest(marks.item);
  return [...root.querySelectorAll(marks.text)].find(
    (text) => text.closest(marks.item) === item && letters(text.textContent) > 0,
  );
}

/** Returns false where the search must stop: inside another person's item, once its name or time is met. */
function visit(search: Search, parent: Element, bonus: number, foreign: boolean, depth: number): boolean {
  const { scope } = search;
  for (const child of parent.children) {
    if (child === scope.time || child === scope.author || scope.items.has(child) || scope.others.has(child))
      continue;
    if (child.tagName === 'BLOCKQUOTE' || isPart(child) || isAside(scope, child)) continue;
    const marked = scope.anchors.has(child) || (child.tagName !== 'P' && scope.authors.has(child));
    if (marked && foreign) return false;
    if (marked || isChrome(child)) continue;
    const next = Math.max(bonus, bonusOf(child));
    if (hasOwnText(child) && !holdsOwnMark(scope, child)) weigh(search, parent, child, next);
    else if (depth < DEEPEST) {
      const inForeign = foreign || isForeign(scope, child);
      if (!visit(search, child, next, inForeign, depth + 1) && foreign) return false;
    }
  }
  return true;
}

/** A part that shows letters and says nothing: links, labels of controls. */
function isMute(part: Element, parent: Element): boolean {
  return !part.contains(parent) && letters(part.textContent) > 0 && proseOf(part) <= 0;
}

/** Hidden, or a control; a whole card may be one control with links in it. */
function isPart(element: Element): boolean {
  return isHidden(element) || (isControl(element) && element.querySelector('a[href]') === null);
}

function bonusOf(element: Element): number {
  if (isNamedText(element)) return 3;
  return element.tagName === 'P' ? 1.5 : 1;
}

function weigh({ groups }: Search, parent: Element, block: Element, bonus: number): void {
  if (isCountLabel(block)) return;
  const weight =
    proseOf(block) * (HEADING.test(block.tagName) ? 0.5 : bonus) * (isAttribution(block) ? 0.3 : 1);
  if (weight <= 0) return;
  const group = groups.get(parent) ?? { parent, blocks: [], weight: 0 };
  group.blocks.push(block);
  group.weight += weight;
  groups.set(parent, group);
}

/** The outermost element that is named as the text, where the heaviest group is only a part of it (a list, a paragraph). */
function wholeText(scope: Scope, parent: Element): Element {
  let whole = parent;
  for (
    let up = parent.parentElement;
    up && up !== scope.root && holdsNoMark(scope, up);
    up = up.parentElement
  ) {
    if (up.querySelector(CONTROLS) || [...up.children].some((part) => isMute(part, parent))) break;
    if (isNamedText(up)) whole = up;
  }
  return whole;
}
