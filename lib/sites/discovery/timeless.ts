import { canBeAnswered } from './answering';
import { findBody } from './body';
import { isNamedAnswer, isNamedConversation } from './conversation';
import type { Item } from './item';
import { looksLike } from './likeness';
import { marks } from './marks';
import { isNoSpeech } from './no-speech';
import { controlsIn, nameOverWords, personIn } from './person';
import { isEntry, isTeaser } from './teaser';

const ENOUGH = 2;
const MANY_CONTROLS = 3;

/** An item where the page shows no times: one of three alike with a name, words and what people answer with. */
export function timelessItem(element: Element): Item | undefined {
  const author = speaker(element);
  if (!author || alikeBeside(element) < ENOUGH || isTeaser(element, author)) return undefined;
  if (isNoSpeech(element)) return undefined;
  const body = findBody(element, author);
  return body && !isEntry(element, author, undefined, body) ? { author, time: undefined, body } : undefined;
}

function speaker(element: Element): Element | undefined {
  if (!element.matches(marks.unit)) return undefined;
  const person = personIn(element);
  if (person && controlsIn(element) >= MANY_CONTROLS) return person;
  const inside = element.firstElementChild ?? element;
  if (person) return isNamedConversation(inside) || canBeAnswered(element) ? person : undefined;
  return isNamedAnswer(inside) || canBeAnswered(element) ? nameOverWords(element) : undefined;
}

function alikeBeside(element: Element): number {
  let count = 0;
  for (const sibling of element.parentElement?.children ?? []) {
    if (sibling !== element && looksLike(sibling, element) && speaker(sibling)) count++;
    if (count >= ENOUGH) break;
  }
  return count;
}
