import deCrisis from '../../data/lexicons/de/crisis.json';
import deManner from '../../data/lexicons/de/manner.json';
import de from '../../data/lexicons/de/pain.json';
import deWording from '../../data/lexicons/de/wording.json';
import esCrisis from '../../data/lexicons/es/crisis.json';
import esManner from '../../data/lexicons/es/manner.json';
import es from '../../data/lexicons/es/pain.json';
import esWording from '../../data/lexicons/es/wording.json';
import frCrisis from '../../data/lexicons/fr/crisis.json';
import frManner from '../../data/lexicons/fr/manner.json';
import fr from '../../data/lexicons/fr/pain.json';
import frWording from '../../data/lexicons/fr/wording.json';
import ptCrisis from '../../data/lexicons/pt/crisis.json';
import ptManner from '../../data/lexicons/pt/manner.json';
import pt from '../../data/lexicons/pt/pain.json';
import ptWording from '../../data/lexicons/pt/wording.json';
import type { Lexicon } from '../lexicon';
import { englishLexicons } from './en';

const lexicons: Readonly<Record<string, readonly Lexicon[]>> = {
  en: englishLexicons,
  es: [es, esCrisis, esManner, esWording],
  pt: [pt, ptCrisis, ptManner, ptWording],
  fr: [fr, frCrisis, frManner, frWording],
  de: [de, deCrisis, deManner, deWording],
};

/** The lexicons of a language, BCP 47 primary tag; none for a language that has none. */
export function lexiconsOf(language: string): readonly Lexicon[] {
  return lexicons[language] ?? [];
}
