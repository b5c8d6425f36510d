import { letters } from './prose';

export const LONGEST_NAME = 48;
const SENTENCE = /[?!:？！：]$/;

/** Whether an element is as short as a name, and no question or label. */
export function isNameLike(element: Element): boolean {
  const text = element.textContent?.trim() ?? '';
  return text.length <= LONGEST_NAME && letters(text) > 0 && !SENTENCE.test(text);
}
