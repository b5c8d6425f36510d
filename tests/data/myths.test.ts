import { readdirSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../lib/analysis/normalize';
import { assertedMyths } from '../support/asserted-myths';
import { factSources, mythsOf } from '../support/myth-files';
import { rawData } from '../support/wording-files';

const { cautions, entries, lexicon } = mythsOf('en');
const sources = factSources();
const ABOUT_MEDICINES =
  /\b(medicines?|medications?|antidepressants?|lithium|pills?|tablets?|methadone|buprenorphine|stimulants?)\b/i;
const SAYS_NOT_TO_STOP = /do not stop .*suddenly.*prescribed/i;
const BODY_OR_DOSE =
  /\d\s*(mg|mcg|µg|ml|grams?|kg|lbs?|stone|iu|kcal|calories|units?|tablets?|pills?|%)\b|\bbmi\b/i;
const ANSWERS_BACK =
  /\b(myth|not true|untrue|wrong|false|actually|in fact|contrary|nonsense|believe it or not)\b|!/i;
const SAID_TO_THE_READER = /\b(you|your|yours|yourself)\b/i;
const UNKIND =
  /\b(offenders?|addicts?|junkies|schizophrenics?|the mentally ill|commit(s|ted)? suicide|suffers? from)\b/i;

const said = ({ fact, more }: (typeof entries)[number]) => [fact, ...more];
const where = (isWrong: (entry: (typeof entries)[number]) => boolean) =>
  entries.filter(isWrong).map(({ id }) => id);

function faults(schema: string, data: unknown): unknown {
  const loaded = rawData(`schema/${schema}.schema.json`);
  if (typeof loaded !== 'object' || loaded === null) throw new TypeError(schema);
  const holds = new Ajv({ allErrors: true }).compile(loaded);
  return holds(data) ? [] : holds.errors;
}

describe('the facts as data', () => {
  it('are in English only so far, and no file is left out', () => {
    expect(readdirSync(new URL('../../lib/data/myths/', import.meta.url))).toEqual(['en.json']);
  });

  it('keep to their schema', () => {
    expect(faults('myths', rawData('myths/en.json'))).toEqual([]);
  });

  it('are many enough, each with an id of its own', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(80);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the sources of the facts', () => {
  it('keep to their schema, every link https', () => {
    expect(faults('sources-myths', rawData('sources-myths.json'))).toEqual([]);
    expect(faults('fact-checkers', rawData('fact-checkers.json'))).toEqual([]);
  });

  it('are all known, and stand in one list only', () => {
    expect(where((entry) => entry.sources.some((id) => sources.all[id] === undefined))).toEqual([]);
    expect(Object.keys(sources.own).filter((id) => id in sources.shared)).toEqual([]);
  });

  it('are all used', () => {
    const cited = new Set(entries.flatMap((entry) => entry.sources));
    expect(Object.keys(sources.own).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('bear the confidence: it is high only where somebody has opened one', () => {
    const unread = where((entry) => !entry.sources.some((id) => sources.all[id]?.opened));
    expect(where(({ id, confidence }) => confidence === 'high' && unread.includes(id))).toEqual([]);
  });
});

describe('the safety of the facts', () => {
  it('tells on every entry about medicines not to stop suddenly', () => {
    expect(cautions.medicine).toMatch(SAYS_NOT_TO_STOP);
    const warned = new Set(['medicine', 'pregnancy']);
    const about = where(
      (entry) => entry.topic === 'medication' || said(entry).some((line) => ABOUT_MEDICINES.test(line)),
    );
    expect(about.length).toBeGreaterThan(15);
    expect(where(({ id, caution }) => about.includes(id) && !warned.has(caution ?? ''))).toEqual([]);
    expect(where(({ topic, caution }) => topic === 'medication' && caution !== 'medicine')).toEqual([]);
  });

  it('names only cautions that exist, and leaves none unused', () => {
    expect(new Set(entries.flatMap(({ caution }) => caution ?? []))).toEqual(new Set(Object.keys(cautions)));
  });

  it('holds no doses and no body numbers', () => {
    expect(where((entry) => said(entry).some((line) => BODY_OR_DOSE.test(line)))).toEqual([]);
  });
});

describe('the tone of the facts', () => {
  it('says what is, and never answers back', () => {
    expect(where((entry) => said(entry).some((line) => ANSWERS_BACK.test(line)))).toEqual([]);
  });

  it('never turns to the reader, and labels nobody', () => {
    expect(where((entry) => said(entry).some((line) => SAID_TO_THE_READER.test(line)))).toEqual([]);
    expect(where((entry) => said(entry).some((line) => UNKIND.test(line)))).toEqual([]);
  });

  it('is short: at most two sentences, of at most 26 words each', () => {
    const sentences = (text: string) => text.split(/[.:]\s+(?=\p{Lu})/u);
    expect(where(({ fact }) => sentences(fact).length > 2)).toEqual([]);
    const long = (text: string) => sentences(text).some((one) => one.split(/\s+/).length > 26);
    expect(where((entry) => said(entry).some(long))).toEqual([]);
  });

  it('never repeats a myth', () => {
    expect(where((entry) => said(entry).some((line) => assertedMyths(line).length > 0))).toEqual([]);
  });
});

describe('the phrases that recognise a myth', () => {
  it('stand for the same entries, in the same order', () => {
    expect(lexicon.entries.map(({ id, cue }) => `${cue} ${id}`)).toEqual(
      entries.map(({ id }) => `myth ${id}`),
    );
  });

  it('are written as texts are read: without capitals, accents or curly marks', () => {
    const phrases = lexicon.entries.flatMap((entry) => entry.phrases);
    expect(phrases.filter((phrase) => normalize(phrase).text !== phrase)).toEqual([]);
  });

  it('find it where it is asserted', () => {
    const missed = entries.flatMap(({ id, examples }) =>
      examples.match.filter((text) => !assertedMyths(text).includes(id)).map((text) => `${id}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it('find no myth where it is asked, corrected, or not meant', () => {
    const wrong = entries.flatMap(({ id, examples }) =>
      examples.not.filter((text) => assertedMyths(text).length > 0).map((text) => `${id}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    'People say that antidepressants are addictive',
    'It is a myth that depression is a choice',
    'He told me "vaccines cause autism" and left',
    'Are vaccines behind autism? Do vaccines cause autism?',
  ])('leave alone who only repeats it: %s', (text) => {
    expect(assertedMyths(text)).toEqual([]);
  });
});
