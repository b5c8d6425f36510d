import { saysLoosely } from './loose-text';
import { othersIn } from './others';
import { weightByPlace } from './place';
import { holdsNoMark, type Scope, scopeOf } from './scope';
import { type Group, textGroups } from './text-groups';
import { titleOf } from './title';
import { wholeText } from './whole-text';
import { declaredText, quotation } from './words';

/** Where an item's words are: one element that holds all of them, or the blocks that do, in order. */
export interface Body {
  readonly elements: readonly Element[];
}

/** Where an element holds more than words. */
const HEADING = /^H[1-6]$/;
const NO_WORDS = 'button, svg, [role="button"], [role="toolbar"]';

/** The words of the item that `root` is, or `undefined`: what the page declares to be the text; else the heaviest group of blocks. */
export function findBody(root: Element, author?: Element, time?: Element): Body | undefined {
  const declared = declaredText(root);
  if (declared) return { elements: [declared] };
  const scope = scopeOf(root, author, time, othersIn);
  const groups = textGroups(scope);
  if (groups.size === 0) return withoutGroups(scope);
  const weights =
    groups.size > 1 || root.querySelector('blockquote')
      ? weightByPlace(root, groups)
      : new Map<Group, number>();
  const weigh = (group: Group) => weights.get(group) ?? group.weight;
  if ([...groups.values()].every((group) => isLabel(group, weigh(group)))) {
    const quoted = quotation(scope);
    if (quoted) return { elements: [quoted] };
  }
  const best = [...groups.values()].reduce((one, other) => (weigh(other) > weigh(one) ? other : one));
  const isWhole =
    best.parent !== root && holdsNoMark(scope, best.parent) && !best.parent.querySelector(NO_WORDS);
  const said = isWhole ? [wholeText(scope, best.parent)] : best.blocks;
  return { elements: [...titleOf(scope, groups, best), ...said] };
}

function withoutGroups(scope: Scope): Body | undefined {
  const element = quotation(scope) ?? (saysLoosely(scope) ? scope.root : undefined);
  return element && { elements: [element] };
}

/** A heading alone, or what other items say word for word: it names what stands around it. */
function isLabel({ blocks, weight }: Group, weighed: number): boolean {
  return weighed < weight || blocks.every((block) => HEADING.test(block.tagName));
}
