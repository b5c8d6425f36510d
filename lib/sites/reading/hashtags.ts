/** A hash that no word precedes, then letters, digits and underscores of any script, not digits alone. */
const HASHTAG = /(?<![\p{L}\p{N}_&/#])[#＃]([\p{L}\p{N}\p{M}_]*\p{L}[\p{L}\p{N}\p{M}_]*)/gu;

/** Hashtags of a text without `#`, each once whatever its case, in order. */
export function hashtagsIn(text: string): readonly string[] {
  if (!/[#＃]/.test(text)) return [];
  const found = new Map<string, string>();
  for (const [, tag = ''] of text.matchAll(HASHTAG)) {
    const key = tag.toLowerCase();
    if (!found.has(key)) found.set(key, tag);
  }
  return [...found.values()];
}
