import crisis from '../../data/lexicons/en/crisis.json';
import grammar from '../../data/lexicons/en/grammar.json';
import kinds from '../../data/lexicons/en/kinds.json';
import lifeAndDeath from '../../data/lexicons/en/life-and-death.json';
import lowMood from '../../data/lexicons/en/low-mood.json';
import manner from '../../data/lexicons/en/manner.json';
import myths from '../../data/lexicons/en/myths.json';
import pain from '../../data/lexicons/en/pain.json';
import stigma from '../../data/lexicons/en/stigma.json';
import stigmaWords from '../../data/lexicons/en/stigma-words.json';
import wording from '../../data/lexicons/en/wording.json';
import type { Lexicon } from '../lexicon';

/** Every English lexicon; a bundle that does not import it does not carry it. */
export const englishLexicons: readonly Lexicon[] = [
  grammar,
  crisis,
  pain,
  lifeAndDeath,
  lowMood,
  manner,
  stigma,
  stigmaWords,
  wording,
  kinds,
  myths,
];
