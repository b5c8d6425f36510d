import type { Content } from '../post';
import { compile } from './compile';
import { type Reading, read } from './context';
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

/** Of a person in distress no wording is judged: support comes first . */
function judge(reading: Reading): Signal[] {
  const hurting = distress(reading);
  const suffers = hurting.some((signal) => signal.level !== 'low' && signal.perspective === 'self');
  return [
    ...hurting,
    ...(suffers ? [] : stigma(reading)),
    ...harm(reading),
    ...plain(reading, suffers),
    ...appeals(reading),
  ];
}
