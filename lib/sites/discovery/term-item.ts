import type { Item } from './item';
import { marks } from './marks';
import { isNameLike } from './name-like';
import { letters } from './prose';
import { languageOn, readsAsTime } from './reads-as-time';
import { remembered } from './remembered';
import { firstStamp } from './stamp';
import { isNumber, timeWords, tokensOf } from './time-words';

const TEXT = 3;
const ENOUGH = 3;
const NAME = 'b, strong, a[href]';

/** An answer on a board that is one list of terms: the term is the byline, what describes it the words. */
export function termItem(element: Element): Item | undefined {
  const byline = element.tagName === 'DD' ? element.previousElementSibling : null;
  const author = byline && nameIn(byline);
  if (!author || letters(element.textContent) === 0) return undefined;
  if (!isOneOfEnough(byline, isDated) && !isOneOfEnough(byline, hasFrameOf(byline))) return undefined;
  const time = bylineStamp(byline);
  return { author, time, body: { elements: [element] } };
}

function nameIn(byline: Element): Element | undefined {
  if (byline.tagName !== 'DT') return undefined;
  const name = byline.querySelector(marks.author) ?? byline.querySelector(NAME);
  return name && isNameLike(name) ? name : undefined;
}

const isDated = (byline: Element) => bylineStamp(byline) !== undefined;

function bylineStamp(byline: Element): Element | undefined {
  if (byline.tagName !== 'DT') return undefined;
  return firstStamp(byline) ?? (tellsWhen(byline) ? byline : undefined);
}

/** `1 : <b>Ann</b> : 2025/03/12 10:01`. */
function tellsWhen(byline: Element): boolean {
  const language = languageOn(byline);
  return [...byline.childNodes].some(
    (node) => node.nodeType === TEXT && readsAsTime(node.nodeValue?.trim() ?? '', language),
  );
}

/** Whether a byline has the same words around another name: "Ann wrote:", "Bo wrote:". Terms of a glossary have none. */
function hasFrameOf(byline: Element): (other: Element) => boolean {
  const frame = frameOf(byline);
  return (other) => frame !== '' && frameOf(other) === frame && nameIn(other) !== undefined;
}

/** What stands in the byline itself, without times. */
const frameOf = remembered((byline) => {
  const { words } = timeWords(languageOn(byline));
  const said = [...byline.childNodes].filter(({ nodeType }) => nodeType === TEXT);
  return said
    .flatMap((node) => tokensOf(node.nodeValue ?? ''))
    .filter((token) => !isNumber(token) && !words.has(token))
    .join(' ');
});

function isOneOfEnough(byline: Element, isAlike: (other: Element) => boolean): boolean {
  if (!isAlike(byline)) return false;
  let count = 0;
  for (const sibling of byline.parentElement?.children ?? []) {
    if (sibling.tagName === 'DT' && isAlike(sibling)) count++;
    if (count >= ENOUGH) return true;
  }
  return false;
}
