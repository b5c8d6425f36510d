import { isLabel } from '../reading/page-labels';

const CONTROL =
  'button, [role="button"], a[href="#"], a[href*="reply" i], a[href*="report" i], a[class*="reply" i]';

/** Whether an element has a control that only what people say has: to reply to it, quote or report it. */
export function canBeAnswered(unit: Element): boolean {
  for (const control of unit.querySelectorAll(CONTROL)) {
    if (isLabel('answer', control.textContent?.trim() || control.getAttribute('aria-label') || ''))
      return true;
  }
  return false;
}
