import { isLabel } from '../reading/page-labels';
import { hasOwnText } from './prose';

const LONGEST_LABEL = 24;

/** Whether an item bears the label of an advertisement: a short text of its own that says so and nothing else. */
export function isAdvertisement(item: Element): boolean {
  for (const element of item.getElementsByTagName('*')) {
    if (!hasOwnText(element)) continue;
    const text = element.textContent ?? '';
    if (text.length <= LONGEST_LABEL && isLabel('advertisement', text)) return true;
  }
  return false;
}
