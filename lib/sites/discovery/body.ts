import { saysLoosely } from './loose-text';
import { marks, textsIn } from './marks';
import { weightByPlace } from './place';
import { letters } from './prose';
import { holdsNoMark, type Scope, scopeOf } from './scope';
import { type Group, textGroups } from './text-groups';
import { titleOf } from './title';
import { wholeText } from './whole-text';

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
  const scope = scopeOf(root, author, time);
  const groups = textGroups(scope);
  if (groups.size === 0) return setInQuote(scope) ?? (saysLoosely(scope) ? { elements: [root] } : undefined);
  const weights =
    groups.size > 1 || root.querySelector('blockquote')
      ? weightByPlace(root, groups)
      : new Map<Group, number>();
  const weigh = (group: Group) => weights.get(group) ?? group.weight;
  if ([...groups.values()].every((group) => isLabel(group, weigh(group)))) {
    const quoted = setInQuote(scope);
    if (quoted) return quoted;
  }
  const best = [...groups.values()].reduce((one, other) => (weigh(other) > weigh(one) ? other : one));
  const isWhole =
    best.parent !== root && holdsNoMark(scope, best.parent) && !best.parent.querySelector(NO_WORDS);
  const said = isWhole ? [wholeText(scope, best.parent)] : best.blocks;
  return { elements: [...titleOf(scope, groups, best), ...said] };
}

/** Whether `root` has any words that may be its own; cheaper than finding them. */
export function hasWords(root: Element, author?: Element, time?: Element): boolean {
  if (declaredText(root)) return true;
  const scope = scopeOf(root, author, time);
  return textGroups(scope).size > 0 || setInQuote(scope) !== undefined || saysLoosely(scope);
}

/** A heading alone, or what other items say word for word: it names what stands around it. */
function isLabel({ blocks, weight }: Group, weighed: number): boolean {
  return weighed < weight || blocks.every((block) => HEADING.test(block.tagName));
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

/** The element that the page itself says is the text, in a vocabulary that means it. */
function declaredText(root: Element): Element | undefined {
  const texts = textsIn(root);
  if (texts.length === 0) return undefined;
  const item = root.closest(marks.item);
  return texts.find((text) => text.closest(marks.item) === item && letters(text.textContent) > 0);
}
