import factCheckers from '../data/fact-checkers.json';
import en from '../data/myths/en.json';
import mythSources from '../data/sources-myths.json';
import wordingSources from '../data/sources-wording.json';
import type { FactAdvice } from './fact-advice';

/** The part of a `lib/data/myths/<lang>.json` that is shown; the schema beside it says the rest. */
interface FactFile {
  readonly language: string;
  /** Sentences that several entries share, by name. */
  readonly cautions: Readonly<Record<string, string>>;
  readonly entries: readonly FactEntry[];
}

interface FactEntry {
  readonly id: string;
  readonly fact: string;
  readonly more: readonly string[];
  /** A name in the file's `cautions`. */
  readonly caution?: string;
  readonly sources: readonly string[];
  /** A few neutral words for a fact-checker, in the file's language. */
  readonly search: string;
}

/** Facts of one language by the part of their ids that languages share: `myth-vaccines`. */
interface Facts {
  readonly file: FactFile;
  readonly byName: ReadonlyMap<string, FactEntry>;
}

const MOST_SEARCHES = 4;
const sources: Readonly<Record<string, FactAdvice['sources'][number]>> = {
  ...wordingSources,
  ...mythSources,
};
const facts: ReadonlyMap<string, Facts> = new Map(
  [en].map((file: FactFile) => [file.language, factsOf(file)]),
);

/**
 * The fact beside the myth that one of `entries` recognised: of several the first that carries a caution, since it is the one that
 * can do harm, else the first that is known. In `language` (BCP 47, the reader's) where that has facts, else in the entry's own.
 * `undefined` where no entry is a known myth.
 */
export function findFact(entries: readonly string[], language: string): FactAdvice | undefined {
  const known = entries.flatMap((entry) => adviceOf(entry, language) ?? []);
  return known.find(({ caution }) => caution !== undefined) ?? known[0];
}

function factsOf(file: FactFile): Facts {
  return { file, byName: new Map(file.entries.map((entry) => [nameOf(entry.id), entry])) };
}

/** `myth-vaccines` of `en.myth-vaccines`. */
function nameOf(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? '';
}

function adviceOf(id: string, reader: string): FactAdvice | undefined {
  const own = id.slice(0, Math.max(id.indexOf('.'), 0));
  if (!facts.has(own)) return undefined;
  for (const language of [primary(reader), own]) {
    const { file, byName } = facts.get(language) ?? {};
    const entry = byName?.get(nameOf(id));
    if (file !== undefined && entry !== undefined) return shown(id, entry, file);
  }
  return undefined;
}

function shown(id: string, entry: FactEntry, { language, cautions }: FactFile): FactAdvice {
  const caution = entry.caution === undefined ? undefined : cautions[entry.caution];
  return {
    entry: id,
    fact: entry.fact,
    more: entry.more,
    ...(caution === undefined ? {} : { caution }),
    sources: entry.sources.flatMap((source) => sourceOf(source)),
    searches: searchesFor(entry.search, language),
  };
}

function sourceOf(id: string): FactAdvice['sources'] {
  const source = sources[id];
  return source === undefined ? [] : [{ title: source.title, href: source.href, opened: source.opened }];
}

/** The words are in the language of the fact, and so must be what they are looked up in. */
function searchesFor(words: string, language: string): FactAdvice['searches'] {
  const fitting = factCheckers.filter(({ languages }) => languages.includes(language));
  return fitting
    .slice(0, MOST_SEARCHES)
    .map(({ name, search }) => ({ name, href: search.replace('{q}', encodeURIComponent(words)) }));
}
