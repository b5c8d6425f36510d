import { saysLoosely } from './loose-text';
import { marks, textsIn } from './marks';
import { letters } from './prose';
import { holdsNoMark, type Scope } from './scope';
import { textGroups } from './text-groups';

/** Whether an element has any words that may be its own; cheaper than finding them. */
export function hasWords(scope: Scope): boolean {
  return (
    declaredText(scope.root) !== undefined ||
    textGroups(scope).size > 0 ||
    quotation(scope) !== undefined ||
    saysLoosely(scope)
  );
}

/** How much the heaviest words of an element weigh, in letters. */
export function wordsWeight(scope: Scope): number {
  return Math.max(0, ...[...textGroups(scope).values()].map(({ weight }) => weight));
}

/** The element that the page itself says is the text, in a vocabulary that means it. */
export function declaredText(root: Element): Element | undefined {
  const texts = textsIn(root);
  if (texts.length === 0) return undefined;
  const item = root.closest(marks.item);
  return texts.find((text) => text.closest(marks.item) === item && letters(text.textContent) > 0);
}

/** Some sites set what is said as a quotation: the only one that is nobody else's. */
export function quotation(scope: Scope): Element | undefined {
  const quotes = [...scope.root.querySelectorAll('blockquote')].filter(
    (quote) =>
      holdsNoMark(scope, quote) &&
      letters(quote.textContent) > 0 &&
      ![...scope.others].some((other) => other.contains(quote)),
  );
  return quotes.length === 1 ? quotes[0] : undefined;
}
