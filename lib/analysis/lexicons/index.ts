import de from '../../data/lexicons/de/pain.json';
import deWording from '../../data/lexicons/de/wording.json';
import es from '../../data/lexicons/es/pain.json';
import esWording from '../../data/lexicons/es/wording.json';
import fr from '../../data/lexicons/fr/pain.json';
import frWording from '../../data/lexicons/fr/wording.json';
import pt from '../../data/lexicons/pt/pain.json';
import ptWording from '../../data/lexicons/pt/wording.json';
import type { Lexicon } from '../lexicon';
import { englishLexicons } from './en';

const lexicons: Readonly<Record<string, readonly Lexicon[]>> = {
  en: englishLexicons,
  es: [es, esWording],
  pt: [pt, ptWording],
  fr: [fr, frWording],
  de: [de, deWording],
};

/** The lexicons of a language, BCP 47 primary tag; none for a language that has none. */
export function lexiconsOf(language: string): readonly Lexicon[] {
  return lexicons[language] ?? [];
}
