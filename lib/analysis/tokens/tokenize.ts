import type { Normalized } from '../normalize';
import { joinLetters } from './join-letters';
import { quotations } from './quotation';
import { split } from './split';
import type { Token, Tokens } from './token';
import type { WordReader } from './word-reader';

/** What tokenising needs to know of a language. */
export interface Language {
  readonly reader: WordReader;
  /** Words that begin a new clause. */
  readonly breaks: ReadonlySet<string>;
}

/** What a phrase writes for "the sentence begins here"; a token without length. */
const BEGINNING = '^';
const NEVER = Number.POSITIVE_INFINITY;

/** Words, clauses and quotations of a normalised text, with offsets in the original. */
export function tokenize(
  normalized: Normalized,
  language: Language,
  pieces = split(normalized.text),
): Tokens {
  const { reader, breaks } = language;
  const quoted = quotations(normalized.text);
  const beginning = reader.read(BEGINNING);
  const all: Token[] = [];
  const symbols: number[] = [];
  const sentences: number[] = [];
  const questions = new Set<number>();
  let sentence = 0;
  let clause = 0;
  let quote = 0;
  for (const piece of joinLetters(pieces, (word) => reader.read(word).known)) {
    if (piece.question) questions.add(sentence);
    if (piece.edge === 'sentence') sentence += 1;
    if (piece.edge !== 'none' || breaks.has(piece.word)) clause += 1;
    while (piece.start >= (quoted[quote]?.[1] ?? NEVER)) quote += 1;
    const inside = piece.start > (quoted[quote]?.[0] ?? NEVER);
    const start = normalized.original(piece.start);
    const end = normalized.original(piece.end);
    const place = { sentence, clause, quoted: inside };
    if (piece.edge === 'sentence' || all.length === 0) {
      all.push({ word: BEGINNING, start, end: start, ...place });
      symbols.push(beginning.symbols[0] ?? 0);
      sentences.push(sentence);
    }
    const { words, symbols: numbers } = reader.read(piece.word);
    for (let k = 0; k < words.length; k++) {
      all.push({ word: words[k] ?? '', start, end, ...place });
      symbols.push(numbers[k] ?? 0);
      sentences.push(sentence);
    }
  }
  if (/\?\W*$/.test(normalized.text.slice(-12))) questions.add(sentence);
  return { all, symbols, sentences, questions };
}
