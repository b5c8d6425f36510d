import * as v from 'valibot';
import { rawData } from './wording-files';

const strings = v.array(v.string());
const entry = v.object({
  id: v.string(),
  topic: v.string(),
  fact: v.string(),
  more: strings,
  caution: v.optional(v.string()),
  sources: strings,
  confidence: v.string(),
  search: v.string(),
  examples: v.object({ match: strings, not: strings }),
});
const file = v.object({
  language: v.string(),
  cautions: v.record(v.string(), v.string()),
  entries: v.array(entry),
});
const sourceList = v.record(v.string(), v.object({ opened: v.boolean() }));
const lexicon = v.object({
  entries: v.array(v.object({ id: v.string(), cue: v.string(), phrases: strings })),
});

/** The facts of one language, and the phrases that recognise the myths beside which they stand. */
export function mythsOf(language: string) {
  return {
    ...v.parse(file, rawData(`myths/${language}.json`)),
    lexicon: v.parse(lexicon, rawData(`lexicons/${language}/myths.json`)),
  };
}

/** Sources by id: those of the facts alone, and those that notes on wording share with them. */
export function factSources() {
  const own = v.parse(sourceList, rawData('sources-myths.json'));
  const shared = v.parse(sourceList, rawData('sources-wording.json'));
  return { own, shared, all: { ...shared, ...own } };
}
