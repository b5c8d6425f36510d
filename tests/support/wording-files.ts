import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const entry = v.object({
  id: v.string(),
  term: v.string(),
  type: v.string(),
  why: v.string(),
  better: v.array(v.string()),
  note: v.optional(v.string()),
  sources: v.array(v.string()),
  basis: v.string(),
  examples: v.optional(v.object({ match: v.array(v.string()), not: v.array(v.string()) })),
});
const file = v.object({
  language: v.string(),
  remarks: v.record(v.string(), v.string()),
  entries: v.array(entry),
});
const strings = v.array(v.string());
const lexicon = v.object({
  language: v.string(),
  slots: v.exactOptional(v.record(v.string(), strings)),
  spellings: v.exactOptional(v.record(v.string(), v.string())),
  fillers: v.exactOptional(strings),
  entries: v.array(
    v.object({ id: v.string(), cue: v.string(), type: v.exactOptional(v.string()), phrases: strings }),
  ),
});

const at = (name: string): URL => new URL(`../../lib/data/${name}`, import.meta.url);

/** A file of `lib/data`, not yet parsed. */
export function rawData(name: string): unknown {
  return JSON.parse(readFileSync(at(name), 'utf8'));
}

/** What the notes of one language say, and the phrases that find them. */
export function wordingOf(language: string) {
  const grammar = `lexicons/${language}/grammar.json`;
  return {
    advice: v.parse(file, rawData(`wording/${language}.json`)),
    lexicon: v.parse(lexicon, rawData(`lexicons/${language}/wording.json`)),
    grammar: existsSync(at(grammar)) ? [v.parse(lexicon, rawData(grammar))] : [],
  };
}
