const CONVERSATION = /comment|repl(?:y|ies)|post|message|status|note|answer|chat|review/i;
const ANSWER = /comment|repl(?:y|ies)|review|reason|testimon|guestbook/i;

/** Whether an element, or one close around it, is named as people talking are. */
export function isNamedConversation(element: Element): boolean {
  return isNamed(element, CONVERSATION);
}

/** Named as what people say of something: no page lists its own things so. */
export function isNamedAnswer(element: Element): boolean {
  return isNamed(element, ANSWER);
}

function isNamed(element: Element, names: RegExp): boolean {
  let here: Element | null = element;
  for (let level = 0; here && level < 3; level++) {
    if (names.test(`${here.getAttribute('class')} ${here.id} ${here.getAttribute('data-testid')}`))
      return true;
    here = here.parentElement;
  }
  return false;
}
