import { labelsOf } from '../reading/page-labels';

const UNITS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
const COUNTS = [1, 2, 3, 5, 11, 21];
const STYLES = ['long', 'short', 'narrow'] as const;
const TOKEN = /\p{Nd}+|[\p{L}\p{M}]+/gu;
const NUMBER = /^\p{Nd}+$/u;

/** What times are made of in one language, and in English. */
export interface TimeWords {
  readonly words: ReadonlySet<string>;
  /** Those that only join: "at". */
  readonly joints: ReadonlySet<string>;
  /** What is a time without a number: "now", "yesterday". */
  readonly whole: ReadonlySet<string>;
  /** What says that a time is over: "an hour ago". */
  readonly past: ReadonlySet<string>;
}

const known = new Map<string, TimeWords>();

/** The words of the browser's own calendar. Takes some milliseconds once for each language. */
export function timeWords(language: string): TimeWords {
  const before = known.get(language);
  if (before) return before;
  const locales = ['en', supported(language)];
  const joints = new Set(labelsOf('timeJoint'));
  const made = {
    joints,
    words: wordsOf([
      ...joints,
      ...labelsOf('timeUnit'),
      ...locales.flatMap((locale) => [...spansOf(locale), ...datesOf(locale)]),
    ]),
    whole: new Set(['just now', ...locales.flatMap(wholesOf)].map((said) => said.toLowerCase())),
    past: wordsOf(locales.flatMap(pastOf)),
  };
  known.set(language, made);
  return made;
}

export function tokensOf(text: string): readonly string[] {
  return text.toLowerCase().match(TOKEN) ?? [];
}

export function isNumber(token: string): boolean {
  return NUMBER.test(token);
}

function wordsOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap(tokensOf).filter((word) => !isNumber(word)));
}

function spansOf(locale: string): string[] {
  return STYLES.flatMap((style) => {
    const relative = new Intl.RelativeTimeFormat(locale, { style, numeric: 'auto' });
    return UNITS.flatMap((unit) => {
      const amount = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: style });
      return [0, ...COUNTS].flatMap((count) => [relative.format(-count, unit), amount.format(count)]);
    });
  });
}

function datesOf(locale: string): string[] {
  const styles = (['full', 'long', 'medium', 'short'] as const).map(
    (dateStyle) => ({ dateStyle, timeStyle: 'short' }) as const,
  );
  const short = { weekday: 'short', month: 'short', day: 'numeric' } as const;
  const formats = [...styles, short].map(
    (style) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }),
  );
  // One day of each month, of every weekday, before and after noon.
  const days = Array.from({ length: 14 }, (_, n) => new Date(Date.UTC(2023, n, 1 + n, n % 2 ? 9 : 15)));
  return days.flatMap((day) => formats.map((format) => format.format(day)));
}

function wholesOf(locale: string): string[] {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return [relative.format(0, 'second'), relative.format(-1, 'day'), relative.format(-2, 'day')];
}

/** What every "… ago" of a language has in common. */
function pastOf(locale: string): string[] {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  const [first = [], ...others] = UNITS.map((unit) => tokensOf(relative.format(-5, unit)));
  return first.filter((word) => others.every((said) => said.includes(word)));
}

/** A page may name a language that is none. */
function supported(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
