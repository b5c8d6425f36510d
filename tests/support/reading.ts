import { compile } from '../../lib/analysis/compile';
import { read } from '../../lib/analysis/context';
import { lexiconsOf } from '../../lib/analysis/lexicons';
import { normalize } from '../../lib/analysis/normalize';
import { tokenize } from '../../lib/analysis/tokens';

const english = compile('en', lexiconsOf('en'));

/** An English text with the hits of every lexicon entry, before any detector speaks. */
export function readEnglish(text: string) {
  return read(tokenize(normalize(text), english), english);
}

/** Ids of the entries that occur in an English text. */
export function entriesIn(text: string): ReadonlySet<string> {
  return new Set(readEnglish(text).hits.map((hit) => hit.entry.id));
}
