import de from '../data/heads/de.json';
import en from '../data/heads/en.json';
import es from '../data/heads/es.json';
import fr from '../data/heads/fr.json';
import pt from '../data/heads/pt.json';
import type { Knowledge } from './analyzer';
import { lexiconsOf } from './lexicons';
import type { HeadsFile } from './model';

const heads = { en, es, pt, fr, de } as unknown as Readonly<Record<string, HeadsFile>>;

/** Languages that posts can be judged in, BCP 47 primary tags. */
export const judgedLanguages: readonly string[] = Object.keys(heads);

/** All that is known of these languages; those that are not known are left out. Bundles that import this carry all of it. */
export function knowledgeOf(languages: readonly string[]): readonly Knowledge[] {
  return languages.flatMap((language) => {
    const file = heads[language];
    return file ? [{ language, lexicons: lexiconsOf(language), heads: file }] : [];
  });
}
