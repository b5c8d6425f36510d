const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const COUNTS = [1, 2, 3, 5, 11, 21];
const STYLES = ['long', 'short', 'narrow'] as const;
const LONGEST = 48;
const TOKEN = /\p{Nd}+|[\p{L}\p{M}]+/gu;
const NUMBER = /^\p{Nd}+$/u;
const CLOCK = /(?:^|[^\p{Nd}:])\p{Nd}{1,2}:\p{Nd}{2}(?![\p{Nd}])/u;
const DATE = /\p{Nd}{1,4}([-/.])\p{Nd}{1,2}\1\p{Nd}{1,4}/u;
/** Words that stand around a time and are in no calendar. */
const AROUND = ['ago', 'at', 'on', 'just', 'am', 'pm', 'h', 'm', 's', 'hr', 'hrs', 'min', 'mins'];

interface TimeWords {
  /** Every word that a time can be made of. */
  readonly words: ReadonlySet<string>;
  /** What is a time without a number: "now", "yesterday". */
  readonly whole: ReadonlySet<string>;
}

const known = new Map<string, TimeWords>();

/**
 * Whether a short text is a time and nothing else: `2 hours ago`, `Yesterday at 9:12`, `3月12日`, `۱۴:۲۲`. The words come from
 * the browser's own calendar of the page's language and of English; one word may stand before (`Posted 3 h ago`).
 */
export function readsAsTime(text: string, language: string): boolean {
  if (text.length > LONGEST) return false;
  const tokens = text.toLowerCase().match(TOKEN);
  if (!tokens || tokens.length > 9) return false;
  const { words, whole } = timeWords(language);
  if (whole.has(tokens.join(' '))) return true;
  const numbers = tokens.filter((token) => NUMBER.test(token)).length;
  if (numbers === 0) return false;
  const strange = tokens.findLastIndex((token) => !NUMBER.test(token) && !words.has(token));
  const isNamed = tokens.length > numbers + (strange === 0 ? 1 : 0);
  return strange <= 0 && (isNamed || (strange < 0 && (CLOCK.test(text) || DATE.test(text))));
}

function timeWords(language: string): TimeWords {
  const before = known.get(language);
  if (before) return before;
  const phrases = [...AROUND, ...phrasesOf('en'), ...phrasesOf(language)].map((said) => said.toLowerCase());
  const words = new Set(
    phrases.flatMap((said) => said.match(TOKEN) ?? []).filter((word) => !NUMBER.test(word)),
  );
  const whole = new Set(
    ['just now', ...wholesOf('en'), ...wholesOf(language)].map((said) => said.toLowerCase()),
  );
  const made = { words, whole };
  known.set(language, made);
  return made;
}

function phrasesOf(language: string): string[] {
  const locale = supported(language);
  return STYLES.flatMap((style) => {
    const relative = new Intl.RelativeTimeFormat(locale, { style, numeric: 'auto' });
    return UNITS.flatMap((unit) => {
      const amount = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style });
      return [0, ...COUNTS].flatMap((count) => [relative.format(-count, unit), amount.format(count)]);
    });
  }).concat(datesOf(locale));
}

function datesOf(locale: string): string[] {
  const styles = (['full', 'long', 'medium', 'short'] as const).map(
    (dateStyle) => new Intl.DateTimeFormat(locale, { dateStyle, timeStyle: 'short', timeZone: 'UTC' }),
  );
  const short = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  // One day of each month, of every weekday, before and after noon.
  const days = Array.from({ length: 14 }, (_, n) => new Date(Date.UTC(2023, n, 1 + n, n % 2 ? 9 : 15)));
  return days.flatMap((day) => [...styles, short].map((format) => format.format(day)));
}

function wholesOf(language: string): string[] {
  const relative = new Intl.RelativeTimeFormat(supported(language), { numeric: 'auto' });
  return [relative.format(0, 'second'), relative.format(-1, 'day'), relative.format(-2, 'day')];
}

/** A page may name a language that is none. */
function supported(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
