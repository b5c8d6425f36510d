import { isNumber, type TimeWords, timeWords, tokensOf } from './time-words';

const LONGEST = 64;
const MOST_WORDS = 11;
/** "Reviewed in the United Kingdom on" before a full date. */
const PREAMBLE = 7;
const CLOCK = /(?:^|[^\p{Nd}:])\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd})/u;
const DATE = /\p{Nd}{1,4}([-/.])\p{Nd}{1,2}\1\p{Nd}{1,4}/u;

/**
 * Whether a short text is a time and nothing else: `2 hours ago`, `Yesterday at 9:12`, `3月12日`, `۱۴:۲۲`. One word may stand before
 * (`Posted 3 h ago`), more of them before a full date.
 */
export function readsAsTime(text: string, language: string): boolean {
  if (text.length > LONGEST) return false;
  const tokens = tokensOf(text);
  if (tokens.length === 0 || tokens.length > MOST_WORDS) return false;
  const calendar = timeWords(language);
  if (calendar.whole.has(tokens.join(' '))) return true;
  const strange = tokens.findLastIndex((token) => !isNumber(token) && !calendar.words.has(token));
  const told = tokens.slice(strange + 1);
  if (strange >= PREAMBLE) return false;
  if (strange > 0) return isFullDate(told);
  if (!told.some(isNumber)) return isPast(told, calendar);
  if (strange === 0 && isMonth(told)) return false;
  return (
    told.some((token) => !isNumber(token) && !calendar.joints.has(token)) ||
    (strange < 0 && (CLOCK.test(text) || DATE.test(text)))
  );
}

/** "on 3 March 2025", in any order. */
function isFullDate(told: readonly string[]): boolean {
  const numbers = told.filter(isNumber);
  const hasYear = numbers.some((number) => number.length === 4);
  return hasYear && numbers.length === 2 && told.length - numbers.length <= 3 && told.length > 2;
}

/** "Jun 2009": when somebody joined, not when they spoke. */
function isMonth(told: readonly string[]): boolean {
  const [number, ...others] = told.filter(isNumber);
  return number?.length === 4 && others.length === 0 && told.length === 2;
}

/** "an hour ago". */
function isPast(told: readonly string[], { past }: TimeWords): boolean {
  return told.length > 1 && told.length <= 3 && told.some((token) => past.has(token));
}

/** The language a page says it is in; English where it says nothing. */
export function languageOn(element: Element): string {
  return element.ownerDocument.documentElement.lang || 'en';
}
