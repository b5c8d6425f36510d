import { isHidden } from '../reading/hidden';
import { isChrome } from './habits';
import { marks } from './marks';
import { hasOwnText, letters } from './prose';

const LONGEST_NAME = 48;
const HANDLE = /^@[\p{L}\p{N}_.-]+(?:@[\w.-]+)?$/u;
const CONTROL =
  'button, [role="button"], [role="img"][aria-label], [title]:not(a, img, time, abbr, [title=""]) > svg';
/** A picture as small as faces are shown, or said to be one. */
const FACE =
  ':is(img, div, span, i, figure):is([class*="avatar" i], [class*="userpic" i], [class*="profile-p" i]), img:is([width="16"], [width="20"], [width="24"], [width="28"], [width="32"], [width="36"], [width="40"], [width="42"], [width="44"], [width="48"], [width="56"], [width="64"])';
const FEW_CONTROLS = 2;

/**
 * Who an element shows as speaking. By the usual marks of a name; else by what any page of conversation has: a small picture that
 * leads where the name leads, or a picture or `@handle` with a short text beside at least two things to do.
 */
export function personIn(unit: Element): Element | undefined {
  const marked = [...unit.querySelectorAll(marks.author)];
  return marked.find((found) => !found.closest(SPOKEN)) ?? shownPerson(unit) ?? marked[0];
}

const SPOKEN = `p, blockquote, ${marks.text}`;

/** How many things an element has to answer with. */
export function controlsIn(unit: Element): number {
  return unit.querySelectorAll(CONTROL).length;
}

function hasControls(unit: Element): boolean {
  return controlsIn(unit) >= FEW_CONTROLS;
}

/** Whether an element shows a face and what people answer with, as what is said does and what is listed does not. */
export function isSpoken(unit: Element): boolean {
  return unit.querySelector(FACE) !== null && hasControls(unit);
}

function shownPerson(unit: Element): Element | undefined {
  const face = unit.querySelector(FACE);
  const linked = face && nameBeside(face, unit);
  if (linked) return linked;
  if (!hasControls(unit)) return undefined;
  const texts = shortTexts(unit);
  const handle = texts.find((text) => HANDLE.test(text.textContent?.trim() ?? ''));
  if (!face && !handle) return undefined;
  return texts.find((text) => text !== handle) ?? handle;
}

/** A short link to where the picture leads. */
function nameBeside(face: Element, unit: Element): Element | undefined {
  const target = face.closest('a[href]')?.getAttribute('href');
  if (!target || target === '#') return undefined;
  return [...unit.querySelectorAll('a[href]')].find((link) => {
    const text = link.textContent?.trim() ?? '';
    return link.getAttribute('href') === target && text.length <= LONGEST_NAME && letters(text) > 0;
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
    if (letters(text) > 0 && !isChrome(element)) found.push(element);
  }
  return found;
}
