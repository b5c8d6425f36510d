import { words } from '../../data/languages.json';
import { normalize } from '../normalize';

/** A language that is at least this share of the clearest one counts as spoken too: people mix. */
const SPOKEN_TOO = 0.5;
const MIXED_FROM = 2;

const index = new Map<string, string[]>();
for (const [language, list] of Object.entries(words)) {
  for (const listed of list) {
    const word = normalize(listed).text;
    index.set(word, [...(index.get(word) ?? []), language]);
  }
}

/**
 * The languages a text seems to be in, clearest first, by its small words; where these say nothing, the page's `hint` (BCP 47);
 * and where nothing does, every language known. A hint alone never overrules the words: sites guess it.
 */
export function languagesOf(
  text: readonly { readonly word: string }[],
  hint: string | undefined,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { word } of text) {
    for (const language of index.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const hinted = hint?.toLowerCase().split('-', 1)[0] ?? '';
  if (counts.size === 0) return hinted in words ? [hinted] : Object.keys(words);
  if (counts.has(hinted)) counts.set(hinted, (counts.get(hinted) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  const most = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, count]) => count === most || (count >= MIXED_FROM && count >= most * SPOKEN_TOO))
    .map(([language]) => language);
}
