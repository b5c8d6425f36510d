import { commonParent, precedes } from '../reading/find';
import { isHidden } from '../reading/hidden';
import { canBeAnswered } from './answering';
import { calledName } from './called-name';
import { cellPerson, panelPerson, termPerson } from './cell-person';
import { isNamedAnswer, isNamedConversation } from './conversation';
import { isChrome, isNamedText } from './habits';
import { isOneOfRow } from './likeness';
import { authorsIn, marks } from './marks';
import { isNameLike, LONGEST_NAME } from './name-like';
import { hasOwnText, letters, ownLetters } from './prose';
import { languageOn, readsAsTime } from './reads-as-time';
import { remembered } from './remembered';
import { firstStamp } from './stamp';

/** "submitted by". */
const LONGEST_LEAD = 12;
const HANDLE = /^@[\p{L}\p{N}_.-]+(?:@[\w.-]+)?$/u;
const CONTROL =
  'button, [role="button"], [role="img"][aria-label], [title]:not(a, img, time, abbr, [title=""]) > svg';
/** A picture as small as faces are shown, or said to be one. */
const FACE =
  ':is(img, div, span, i, figure):is([class*="avatar" i], [class*="userpic" i], [class*="profile-p" i]), svg image[width="40"], img:is([width="16"], [width="20"], [width="24"], [width="28"], [width="32"], [width="36"], [width="40"], [width="42"], [width="44"], [width="48"])';
const MOST_INITIALS = 3;
const FEW_CONTROLS = 2;

/**
 * Who an element shows as speaking. By the usual marks of a name; else by what any page of conversation has: a small picture that
 * leads where the name leads, or a picture or `@handle` with a short text beside at least two things to do.
 */
export const personIn = remembered(findPerson);

function findPerson(unit: Element): Element | undefined {
  const marked = authorsIn(unit);
  const named = marked.find((found) => !isMention(found));
  if (named) return spelledOut(named, marked, unit) ?? named;
  return (
    shownPerson(unit) ??
    cellPerson(unit) ??
    termPerson(unit) ??
    calledName(unit) ??
    bylineName(unit) ??
    (isAnswered(unit) ? panelPerson(unit) : undefined) ??
    marked[0]
  );
}

/** Where only the picture is marked, the name that stands over the words beside it. */
function spelledOut(mark: Element, marked: readonly Element[], unit: Element): Element | undefined {
  if (marked.some((other) => letters(other.textContent) > 0) || !hasControls(unit)) return undefined;
  const name = shortTexts(unit)[0];
  const isOver = name && precedes(mark, name) && !name.closest('p, pre, button') && !isNamedText(name);
  return isOver && isNameLike(name) ? name : undefined;
}

/** A name within a sentence, not over one. */
export function isMention(name: Element): boolean {
  const around = name.parentElement;
  const spoken = name.closest(SPOKEN);
  return (spoken !== null && !isItself(spoken)) || (around !== null && ownLetters(around) > LONGEST_LEAD);
}

/** Some boards make each post a quotation: then it has its like beside it, and they are dated. */
function isItself(spoken: Element): boolean {
  return spoken.tagName === 'BLOCKQUOTE' && isOneOfRow(spoken);
}

const SPOKEN = `p, blockquote, ${marks.text}`;

/** What stands alone with the time in one line, over words that one can answer in several ways. */
function bylineName(unit: Element): Element | undefined {
  const time = isAnswered(unit) ? firstStamp(unit) : undefined;
  const name = time && shortTexts(unit)[0];
  if (!time || !name || !precedes(name, time) || !isNameLike(name)) return undefined;
  const line = commonParent(name, time);
  const isLine = line !== unit && letters(line.textContent) <= LONGEST_NAME && !line.matches('p, li');
  return isLine && !/\p{Nd}/u.test(name.textContent ?? '') ? name : undefined;
}

function isAnswered(unit: Element): boolean {
  if (isNamedAnswer(unit)) return true;
  const controls = controlsIn(unit);
  if (controls > FEW_CONTROLS || (controls === FEW_CONTROLS && isNamedConversation(unit))) return true;
  return canBeAnswered(unit);
}

/** How many things an element has to answer with. */
export function controlsIn(unit: Element): number {
  return unit.querySelectorAll(CONTROL).length;
}

function hasControls(unit: Element): boolean {
  return controlsIn(unit) >= FEW_CONTROLS;
}

/** Whether an element shows a face and what people answer with, as what is said does and what is listed does not. */
export function isSpoken(unit: Element): boolean {
  return faceIn(unit) !== null && hasControls(unit);
}

export function faceIn(unit: Element): Element | null {
  return unit.querySelector(FACE);
}

function shownPerson(unit: Element): Element | undefined {
  const face = faceIn(unit);
  const linked = face && nameBeside(face, unit);
  if (linked) return linked;
  if (!hasControls(unit)) return undefined;
  const short = shortTexts(unit);
  const texts = short.filter((text) => !face || handleOf(text) || !precedes(text, face));
  const handle = texts.find(handleOf);
  if (!face && !handle) return nameOfInitials(short);
  return texts.find((text) => text !== handle) ?? handle;
}

/** Where there is no picture sites show a first letter, and the name that begins with it. */
function nameOfInitials([initials, name]: readonly Element[]): Element | undefined {
  const first = initials?.textContent?.trim().toLowerCase() ?? '';
  const text = name?.textContent?.trim().toLowerCase() ?? '';
  const isInitials = first.length > 0 && first.length <= MOST_INITIALS && text.length > first.length;
  return isInitials && text.startsWith(first.charAt(0)) ? name : undefined;
}

/** A short first line over words that somebody answers to, where the page says that people speak. */
export function nameOverWords(unit: Element): Element | undefined {
  const name = shortTexts(unit)[0];
  return name && !name.closest('p, button') && isNameLike(name) && controlsIn(unit) > 0 ? name : undefined;
}

function handleOf(text: Element): boolean {
  return HANDLE.test(text.textContent?.trim() ?? '');
}

/** A short link to where the picture leads. */
function nameBeside(face: Element, unit: Element): Element | undefined {
  const target = face.closest('a[href]')?.getAttribute('href');
  if (!target || target === '#') return undefined;
  return [...unit.querySelectorAll('a[href]')].find((link) => {
    return link.getAttribute('href') === target && isNameLike(link);
  });
}

/** The first few short texts that may be a name. */
function shortTexts(unit: Element): readonly Element[] {
  const found: Element[] = [];
  for (const element of unit.getElementsByTagName('*')) {
    if (found.length >= 3) break;
    if (!hasOwnText(element) || (isHidden(element) && element.tagName !== 'BUTTON')) continue;
    const text = element.textContent?.trim() ?? '';
    if (text.length > LONGEST_NAME) break;
    if (letters(text) > 0 && !isChrome(element) && !readsAsTime(text, languageOn(element)))
      found.push(element);
  }
  return found;
}
