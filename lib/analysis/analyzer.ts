import type { Content } from '../post';
import { type Compiled, compile } from './compile';
import { read } from './context';
import { distress } from './detectors/distress';
import { harm } from './detectors/harm';
import { appeals, plain } from './detectors/plain';
import { stigma } from './detectors/stigma';
import type { Lexicon } from './lexicon';
import { normalize } from './normalize';
import type { Signal } from './signal';
import { tokenize } from './tokens';

export type Analyzer = (content: Content) => Signal[];

/**
 * Makes the judge of posts from reviewed lexicons. The judge is pure and total: any string gives an answer, in time
 * linear in its length; of texts over 16,000 UTF-16 units the first and last 8,000 are read. `content.quoted` is never
 * read. Throws only here, for malformed lexicons.
 */
export function createAnalyzer(lexicons: readonly Lexicon[]): Analyzer {
  const languages = [...new Set(lexicons.map((lexicon) => lexicon.language))].map((language) =>
    compile(
      language,
      lexicons.filter((lexicon) => lexicon.language === language),
    ),
  );
  return ({ text }) => {
    const normalized = normalize(text);
    return languages.flatMap((language) => judge(read(tokenize(normalized, language), language)));
  };
}

function judge(reading: ReturnType<typeof read>): Signal[] {
  return [...distress(reading), ...stigma(reading), ...harm(reading), ...plain(reading), ...appeals(reading)];
}

export type { Compiled };
