import type { Content } from '../post';
import { type Compiled, compile } from './compile';
import { examine } from './examine';
import { languagesOf } from './language';
import type { Lexicon } from './lexicon';
import { createModel, type HeadName, type HeadsFile, type Model } from './model';
import { type Normalized, normalize } from './normalize';
import { settle } from './settle';
import type { Signal } from './signal';
import { split } from './tokens/split';

export type Analyzer = (content: Content) => Signal[];

/** What is known of one language: reviewed lexicons, and heads where they have been trained. */
export interface Knowledge {
  readonly language: string;
  readonly lexicons: readonly Lexicon[];
  readonly heads?: HeadsFile;
}

interface Judge {
  readonly language: string;
  readonly compiled: Compiled;
  readonly model: Model | undefined;
}

/**
 * Makes the judge of posts. The judge is pure and total: any string gives an answer, in time linear in its length; of texts over
 * 16,000 UTF-16 units the first and last 8,000 are read. `content.quoted` is never read, and a text in a language that is not
 * known says nothing. Throws only here, for malformed lexicons.
 */
export function createAnalyzer(knowledge: readonly Knowledge[]): Analyzer {
  const judges = new Map(knowledge.map((known) => [known.language, judgeOf(known)]));
  return ({ text, lang }) => {
    const normalized = normalize(text);
    const words = split(normalized.text);
    const languages = languagesOf(words, lang);
    const known = languages.flatMap((language) => judges.get(language) ?? []);
    return merge(known.map((judge) => judged(judge, normalized, words)));
  };
}

function judgeOf({ language, lexicons, heads }: Knowledge): Judge {
  const model = heads && createModel(heads);
  return { language, compiled: compile(language, lexicons), model };
}

type Words = ReturnType<typeof split>;

function judged({ language, compiled, model }: Judge, text: Normalized, words: Words): Signal[] {
  if (words.length === 0) return [];
  const examined = examine(text, compiled, words);
  if (!model) return [...examined.proposals];
  const opinion = model(words, examined.named);
  const placeOf = (head: HeadName) => {
    const word = words[opinion.mover(head) ?? 0];
    return { start: text.original(word?.start ?? 0), end: text.original(word?.end ?? 0) };
  };
  return settle(examined, opinion, placeOf, language);
}

const RANK = { low: 1, moderate: 2, crisis: 3 } as const;

/** Of a text in several languages every signal counts once; of distress the highest level. */
function merge(judgements: readonly (readonly Signal[])[]): Signal[] {
  const merged = new Map<string, Signal>();
  for (const signal of judgements.flat()) {
    const key = signal.kind === 'stigma' ? `stigma ${signal.type}` : signal.kind;
    const before = merged.get(key);
    const higher =
      signal.kind === 'distress' && before?.kind === 'distress' && RANK[signal.level] > RANK[before.level];
    if (!before || higher) merged.set(key, signal);
  }
  return [...merged.values()];
}
