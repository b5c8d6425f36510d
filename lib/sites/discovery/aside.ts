import { isNamedText } from './habits';
import { hasOwnText, letters } from './prose';
import type { Scope } from './scope';

const HANDLE = /^@\S+$/;
const FACTS = 80;
const LONGEST_LABEL = 12;
const LONGEST_LINE = 40;
/** "12K views". */
const COUNTED = /^\p{Nd}[\p{Nd}.,]*\s?\p{L}?\s\p{L}{3,12}$/u;
const COUNT = /^\p{Nd}[\p{Nd}.,\s]*\p{L}?$/u;

/** A part of an item that is not its author's words: a list of facts, a card that leads elsewhere, words of somebody else. */
export function isAside(scope: Scope, part: Element): boolean {
  const { author, time } = scope;
  if ((author && part.contains(author)) || (time && part.contains(time))) return false;
  if (part.tagName === 'DL') return letters(part.textContent) <= FACTS;
  return isCard(part) || isOthersWords(scope, part);
}

/** One link around several lines. */
function isCard(part: Element): boolean {
  if (part.tagName !== 'A' || hasOwnText(part)) return false;
  return [...part.getElementsByTagName('*')].filter(hasOwnText).length > 1;
}

/** A box that begins with a name on a line of its own. */
function isOthersWords({ authors }: Scope, part: Element): boolean {
  if (part.tagName === 'P' || hasOwnText(part) || isNamedText(part)) return false;
  const texts = [...part.getElementsByTagName('*')].filter(hasOwnText);
  const first = texts[0];
  if (!first || texts.length < 2 || first.closest('p') || texts[1]?.contains(first)) return false;
  const isName = isWithin(authors, first, part) || HANDLE.test(first.textContent?.trim() ?? '');
  return isName && !first.parentElement?.contains(texts[1] ?? null);
}

function isWithin(names: ReadonlySet<Element>, text: Element, part: Element): boolean {
  for (let up: Element | null = text; up; up = up.parentElement) {
    if (names.has(up)) return true;
    if (up === part) return false;
  }
  return false;
}

/** "1.2K" in one element, "views" in the next. */
export function isCountLabel({ anchors }: Scope, block: Element): boolean {
  if (block.tagName !== 'P' && !isNamedText(block) && COUNTED.test(block.textContent?.trim() ?? ''))
    return true;
  const beside = block.previousElementSibling;
  if (!beside || anchors.has(beside)) return false;
  const before = beside.textContent?.trim() ?? '';
  return COUNT.test(before) && letters(block.textContent) <= LONGEST_LABEL;
}

/** A short line that ends with a name set apart: whom it answers, from whom it was taken. */
export function isAttribution(block: Element): boolean {
  const name = block.lastElementChild;
  if (block.tagName === 'P' || !name || letters(block.textContent) > LONGEST_LINE) return false;
  const text = block.textContent?.trim() ?? '';
  const end = name.textContent?.trim() ?? '';
  return (
    letters(end) > 0 &&
    !end.startsWith('#') &&
    text.endsWith(end) &&
    block.firstChild !== name &&
    text !== end
  );
}

/** A short line around a time: when it was edited. */
export function isDateline({ anchors }: Scope, block: Element): boolean {
  if (letters(block.textContent) > LONGEST_LINE) return false;
  for (const child of block.children) if (anchors.has(child)) return true;
  return false;
}
