import { looksLike } from './likeness';
import { personIn } from './person';
import { scopeOf } from './scope';
import { firstStamp } from './stamp';
import { type Group, type Groups, textGroups } from './text-groups';

const NEIGHBOURS = 3;
/** Letters beyond which a group is surely the words themselves. */
const LONG = 80;

/**
 * How much is said in each group's place, here and in the items beside it: a post of two letters stands where the others have their
 * sentences. Empty where one group is long enough to need no comparison.
 */
export function weightByPlace(root: Element, groups: Groups): ReadonlyMap<Group, number> {
  const weights = new Map<Group, number>();
  if ([...groups.values()].some(({ weight }) => weight > LONG)) return weights;
  const said = new Map<string, number>();
  for (const neighbour of alikeBeside(root)) {
    const scope = scopeOf(neighbour, personIn(neighbour), firstStamp(neighbour));
    for (const group of textGroups(scope).values()) {
      said.set(placeOf(group), Math.max(said.get(placeOf(group)) ?? 0, group.weight));
    }
  }
  for (const group of groups.values()) weights.set(group, group.weight + (said.get(placeOf(group)) ?? 0));
  return weights;
}

function alikeBeside(root: Element): readonly Element[] {
  const siblings = [...(root.parentElement?.children ?? [])];
  const at = siblings.indexOf(root);
  return siblings
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1)
    .filter((sibling) => sibling !== root && looksLike(sibling, root));
}

function placeOf({ parent, blocks }: Group): string {
  const name = (element: Element | undefined) => `${element?.tagName} ${element?.getAttribute('class')}`;
  return `${name(parent)} > ${name(blocks[0])}`;
}
