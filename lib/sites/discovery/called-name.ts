import { canBeAnswered } from './answering';
import { isNamedConversation } from './conversation';
import { isNameLike } from './name-like';

/** Where sites that show many kinds of names put one. */
const NAMED =
  ':is([class*="name" i], [class*="nick" i], [class*="sender" i], [class*="writer" i], [data-tag*="name" i], [data-testid*="name" i], [data-qa*="name" i])';
/** The name of a thing, or the class of one. */
const OF_THING =
  /(?:file|product|room|channel|group|game|item|site|brand|category|topic|board|forum|class|host|domain|company|shop|store|page|event|team|song|track|label|field)[-_]?name|rename/i;
const SPEECH = '[class*="message" i], [class*="comment" i]';

/** What is called a name, where people speak: on other pages things have names too. */
export function calledName(unit: Element): Element | undefined {
  const named = [...unit.querySelectorAll(NAMED)].find(
    (element) => isNameLike(element) && !isOfThing(element),
  );
  return named && isSpeech(unit) ? named : undefined;
}

function isOfThing(element: Element): boolean {
  return OF_THING.test(element.getAttribute('class') ?? '');
}

function isSpeech(unit: Element): boolean {
  return isNamedConversation(unit) || unit.querySelector(SPEECH) !== null || canBeAnswered(unit);
}
