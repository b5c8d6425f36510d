import { isNamedText } from './habits';
import { letters, proseOf } from './prose';
import { holdsNoMark, type Scope } from './scope';

const CONTROLS = 'button, [role="button"], a[href="#"]';

/** The outermost element that is named as the text, where the heaviest group is only a part of it (a list, a paragraph). */
export function wholeText(scope: Scope, parent: Element): Element {
  let whole = parent;
  for (
    let up = parent.parentElement;
    up && up !== scope.root && holdsNoMark(scope, up);
    up = up.parentElement
  ) {
    if (up.querySelector(CONTROLS) || [...up.children].some((part) => isMute(part, parent))) break;
    if (isNamedText(up)) whole = up;
  }
  return whole;
}

/** A part that shows letters and says nothing: links, labels of controls. */
function isMute(part: Element, parent: Element): boolean {
  return !part.contains(parent) && letters(part.textContent) > 0 && proseOf(part) <= 0;
}
