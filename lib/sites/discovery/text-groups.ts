import { isControl, isHidden } from '../reading/hidden';
import { isAside, isAttribution, isCountLabel, isDateline } from './aside';
import { isChrome, isNamedText } from './habits';
import { hasOwnText, letters, proseOf } from './prose';
import { holdsOwnMark, holdsOwnMarks, isForeign, type Scope } from './scope';

/** Blocks of text that stand side by side, and how much they seem to say. */
export interface Group {
  readonly parent: Element;
  readonly blocks: Element[];
  weight: number;
}

/** By the element that holds them. */
export type Groups = ReadonlyMap<Element, Group>;

interface Search {
  readonly scope: Scope;
  readonly groups: Map<Element, Group>;
  readonly isWide: boolean;
}

/** How much more the words of an element weigh that is named as the text. */
const NAMED = 3;
const LEAD = /^\s*\p{L}{1,12}\s?[:：]\s*$/u;
const DEEPEST = 40;
const HEADING = /^H[1-6]$/;

/** What may be the words of an item: bylines, buttons, counts, quotes and other people's items are left out. */
export function textGroups(scope: Scope): Groups {
  const search: Search = { scope, groups: new Map(), isWide: false };
  visit(search, scope.root, 1, false, 0);
  if (search.groups.size > 0 || !scope.author || !scope.time) return search.groups;
  // What is named as a byline holds the whole item.
  visit({ ...search, isWide: true }, scope.root, 1, false, 0);
  return search.groups;
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
    if (marked || (isChrome(child) && !(search.isWide && holdsOwnMarks(scope, child)))) continue;
    const next = Math.max(bonus, bonusOf(child));
    if (hasOwnText(child) && !holdsOwnMark(scope, child)) weigh(search, parent, child, next);
    else if (depth < DEEPEST) {
      const inForeign = foreign || isForeign(scope, child);
      if (!visit(search, child, next, inForeign, depth + 1) && foreign) return false;
    }
  }
  return true;
}

/** Hidden, or a control; a whole card may be one control with links in it. */
function isPart(element: Element): boolean {
  return isHidden(element) || (isControl(element) && element.querySelector('a[href]') === null);
}

function bonusOf(element: Element): number {
  if (isNamedText(element)) return NAMED;
  return element.tagName === 'P' ? 1.5 : 1;
}

/** "+1", ":)": a little is said, without a letter. */
function marksIn(block: Element): number {
  return block.querySelector('a, button, svg, img') === null && letters(block.textContent) === 0 ? 1 : 0;
}

/** "Q:". */
function isLeadLabel(block: Element): boolean {
  return block.tagName !== 'P' && LEAD.test(block.textContent ?? '');
}

function weigh({ scope, groups }: Search, parent: Element, block: Element, bonus: number): void {
  if (isDateline(scope, block) || isLeadLabel(block)) return;
  if (isCountLabel(scope, block)) return;
  const weight =
    (proseOf(block) || (bonus === NAMED ? marksIn(block) : 0)) *
    (HEADING.test(block.tagName) ? 0.5 : bonus) *
    (isAttribution(block) ? 0.3 : 1);
  if (weight <= 0) return;
  const group = groups.get(parent) ?? { parent, blocks: [], weight: 0 };
  group.blocks.push(block);
  group.weight += weight;
  groups.set(parent, group);
}
