import type { Item } from './item';
import { marks } from './marks';
import { letters } from './prose';
import { languageOn, readsAsTime } from './reads-as-time';
import { firstStamp } from './stamp';

const TEXT = 3;
const ENOUGH = 3;

/** An answer on a board that is one list of terms: the term is the byline, what describes it the words. */
export function termItem(element: Element): Item | undefined {
  const byline = element.tagName === 'DD' ? element.previousElementSibling : null;
  const time = byline && bylineStamp(byline);
  if (!byline || !time || letters(element.textContent) === 0) return undefined;
  const author = byline.querySelector(marks.author) ?? byline.querySelector('b, strong, a[href]');
  if (!author || !isOneOfEnough(byline)) return undefined;
  return { author, time, body: { elements: [element] } };
}

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

function isOneOfEnough(byline: Element): boolean {
  let count = 0;
  for (const sibling of byline.parentElement?.children ?? []) {
    if (bylineStamp(sibling)) count++;
    if (count >= ENOUGH) return true;
  }
  return false;
}
