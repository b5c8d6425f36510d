import { type Normalized, spellings } from '../normalize';
import type { Vocabulary } from '../pattern';
import { joinLetters } from './join-letters';
import { quotations } from './quotation';
import { split } from './split';
import type { Token, Tokens } from './token';

/** What tokenising needs to know of a language. */
export interface Language {
  readonly vocabulary: Vocabulary;
  /** Words that begin a new clause. */
  readonly breaks: ReadonlySet<string>;
}

const POSSESSIVE = /'s$/;
const NUMBER = /^\d+$/;
/** What a phrase writes for "any number". */
const ANY_NUMBER = '#';
/** What a phrase writes for "the sentence begins here"; a token without length. */
const BEGINNING = '^';

/** The written form that the vocabulary knows: itself, without `'s`, or an undone disguise. */
function known(word: string, vocabulary: Vocabulary): string {
  if (vocabulary.has(word)) return word;
  if (NUMBER.test(word)) return ANY_NUMBER;
  const bare = word.replace(POSSESSIVE, '');
  if (bare !== word && vocabulary.has(bare)) return bare;
  return spellings(word).find((spelling) => vocabulary.has(spelling)) ?? word;
}

/** Words, clauses and quotations of a normalised text, with offsets in the original. */
export function tokenize(normalized: Normalized, language: Language): Tokens {
  const { vocabulary, breaks } = language;
  const quoted = quotations(normalized.text);
  const all: Token[] = [];
  const symbols: number[] = [];
  const sentences: number[] = [];
  const questions = new Set<number>();
  let sentence = 0;
  let clause = 0;
  let quote = 0;
  const pieces = joinLetters(
    split(normalized.text),
    (word) => known(word, vocabulary) !== word || vocabulary.has(word),
  );
  for (const piece of pieces) {
    if (piece.question) questions.add(sentence);
    if (piece.edge === 'sentence') sentence += 1;
    if (piece.edge !== 'none' || breaks.has(piece.word)) clause += 1;
    while (piece.start >= (quoted[quote]?.[1] ?? Number.POSITIVE_INFINITY)) quote += 1;
    const inside = piece.start > (quoted[quote]?.[0] ?? Number.POSITIVE_INFINITY);
    const written = known(piece.word, vocabulary);
    const start = normalized.original(piece.start);
    const end = normalized.original(piece.end);
    if (piece.edge === 'sentence' || all.length === 0) {
      all.push({ word: BEGINNING, start, end: start, sentence, clause, quoted: inside });
      symbols.push(vocabulary.idOf(BEGINNING));
      sentences.push(sentence);
    }
    for (const word of vocabulary.expand(written) ?? [written]) {
      all.push({ word, start, end, sentence, clause, quoted: inside });
      symbols.push(vocabulary.idOf(word));
      sentences.push(sentence);
    }
  }
  if (/\?\W*$/.test(normalized.text.slice(-12))) questions.add(sentence);
  return { all, symbols, sentences, questions };
}
