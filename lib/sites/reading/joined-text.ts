import { type TextOptions, visibleText } from './visible-text';

/** What several elements say, each on lines of its own. */
export function joinedText(elements: readonly Element[], options?: TextOptions): string {
  return elements
    .map((element) => visibleText(element, options))
    .filter(Boolean)
    .join('\n');
}
