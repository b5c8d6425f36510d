import type { Lexicon } from '../../lib/analysis';
import { normalize } from '../../lib/analysis/normalize';
import { Automaton, Graph, Vocabulary } from '../../lib/analysis/pattern';
import { tokenize, WordReader } from '../../lib/analysis/tokens';

/**
 * Which entries' phrases occur in a text, as the judgement reads texts. Cues are not looked at, so that it serves
 * any lexicon; `grammar` gives the spellings and fillers that the lexicon's language is read with.
 */
export function phraseMatcher(lexicon: Lexicon, grammar: readonly Lexicon[]): (text: string) => Set<string> {
  const all = [...grammar, lexicon];
  const vocabulary = new Vocabulary(all.flatMap(({ spellings }) => Object.entries(spellings ?? {})));
  const graph = new Graph(vocabulary, new Map(all.flatMap(({ slots }) => Object.entries(slots ?? {}))));
  lexicon.entries.forEach(({ phrases }, index) => {
    for (const phrase of phrases) graph.add(phrase, index);
  });
  const fillers = new Set(all.flatMap((one) => one.fillers ?? []).map((word) => vocabulary.add(word)));
  const automaton = new Automaton(graph, fillers);
  const language = { reader: new WordReader(vocabulary), breaks: new Set<string>() };
  return (text) => {
    const { symbols, sentences } = tokenize(normalize(text), language);
    const found = new Set<string>();
    automaton.scan(symbols, sentences, (entry) => found.add(lexicon.entries[entry]?.id ?? ''));
    return found;
  };
}
