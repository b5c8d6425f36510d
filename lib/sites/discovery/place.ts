import { looksLike } from './likeness';
import { othersIn } from './others';
import { personIn } from './person';
import { scopeOf } from './scope';
import { firstStamp } from './stamp';
import { type Group, type Groups, textGroups } from './text-groups';

const NEIGHBOURS = 3;
/** Letters beyond which a group is surely the words themselves. */
const LONG = 80;
const REPEATED = 0.1;

/**
 * How much is said in each group's place, here and in the items beside it: a post of two letters stands where the others have their
 * sentences, and what the others say word for word is the page's. Empty where one group is long enough to need no comparison.
 */
export function weightByPlace(root: Element, groups: Groups): ReadonlyMap<Group, number> {
  const weights = new Map<Group, number>();
  if ([...groups.values()].some(({ weight }) => weight > LONG)) return weights;
  const others = alikeBeside(root).flatMap((item) => [
    ...textGroups(scopeOf(item, personIn(item), firstStamp(item), othersIn)).values(),
  ]);
  for (const group of groups.values()) {
    const place = placeOf(group);
    const said = others.filter((other) => placeOf(other) === place);
    const isRepeated = said.some((other) => wordsOf(other) === wordsOf(group));
    const most = Math.max(0, ...said.map(({ weight }) => weight));
    weights.set(group, isRepeated ? group.weight * REPEATED : group.weight + most);
  }
  return weights;
}

/** Without the numbers, which may be counts. */
function wordsOf({ blocks }: Group): string {
  return blocks.map((block) => block.textContent?.replace(/[\p{Nd}\s]+/gu, ' ').trim()).join(' ');
}

function alikeBeside(root: Element): readonly Element[] {
  const siblings = around(root, [...(root.parentElement?.children ?? [])]);
  if (siblings.length > 0 || root.classList.length === 0) return siblings;
  // The only answer of its branch.
  const named = [...root.ownerDocument.getElementsByClassName(root.classList[0] ?? '')];
  return around(root, named).filter((other) => !other.contains(root) && !root.contains(other));
}

function around(root: Element, row: readonly Element[]): readonly Element[] {
  const at = row.indexOf(root);
  return row
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .filter((other) => other !== root && looksLike(other, root));
}

function placeOf({ parent, blocks }: Group): string {
  const name = (element: Element | undefined) => `${element?.tagName} ${element?.getAttribute('class')}`;
  return `${name(parent)} > ${name(blocks[0])}`;
}
