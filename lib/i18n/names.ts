/** `June 2026` for `2026-06` or `2026-06-02`; the input itself when it is no date. */
export function monthName(date: string, language: string): string {
  const [year, month] = date.split('-').map(Number);
  if (!year || !month) return date;
  const format = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, month - 1, 1)));
}

/** `English, Spanish`: names of languages in the reader's own. Tags nobody knows are shown as they are. */
export function languageNames(tags: readonly string[], language: string): string {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(
    tags.map((tag) => nameOf(names, tag)),
  );
}

/** `Germany` for `DE`, in the reader's language. */
export function countryName(code: string, language: string): string {
  return nameOf(new Intl.DisplayNames([language], { type: 'region' }), code);
}

function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
