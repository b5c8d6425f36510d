import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { normalize } from '../../lib/analysis/normalize';
import { phraseMatcher } from '../support/phrase-matcher';
import { rawData, wordingOf } from '../support/wording-files';

const LEAST = { en: 170, es: 25, pt: 25, fr: 25, de: 25 };
const TYPES = [
  'blame_weakness',
  'committed_suicide_wording',
  'dangerousness',
  'dismissal',
  'mocking',
  'slur_label',
  'trivialising',
];
const SAID_TO_THE_READER: Readonly<Record<string, RegExp>> = {
  en: /\b(you|your|yours|yourself)\b/i,
  es: /(?<!\p{L})(tú|te|tu|tus|ti|contigo|usted|ustedes)(?!\p{L})/iu,
  pt: /(?<!\p{L})(você|vocês|tu|te|ti|contigo)(?!\p{L})/iu,
  fr: /(?<!\p{L})(tu|te|toi|ton|ta|tes|vous|votre|vos)(?!\p{L})/iu,
  de: /(?<!\p{L})(du|dich|dir|dein\p{L}*|Ihnen|Ihr|Ihre[mnrs]?)(?!\p{L})/u,
};
const UNKIND =
  /\b(offenders?|perpetrators?|crazy people|normal people|people like that|victims? of (?!suicide))\b/i;
const ABOUT_WHO_WROTE_IT =
  /\b(the (author|writer|poster)|this (person|post)|(he|she|author|poster) (is|has|suffers|seems))\b/i;

/** Adjectives that put another judgement in the place of the first. */
const JUDGES_A_PERSON =
  /^(cruel|cold|heartless|without empathy|slow to react|thoughtless|reckless|ridiculous|frío|frio|torpe|maladroit|ungeschickt)$/i;

const languages = Object.keys(LEAST);
const files = languages.map((language) => ({ language, ...wordingOf(language) }));
const entries = files.flatMap(({ advice }) => advice.entries);
const sourceIds = Object.keys(sources());

function sources(): Record<string, unknown> {
  const loaded = rawData('sources-wording.json');
  if (typeof loaded !== 'object' || loaded === null) throw new TypeError('sources');
  return { ...loaded };
}

function faults(schema: string, data: unknown): unknown {
  const loaded = rawData(`schema/${schema}.schema.json`);
  if (typeof loaded !== 'object' || loaded === null) throw new TypeError(schema);
  const holds = new Ajv({ allErrors: true }).compile(loaded);
  return holds(data) ? [] : holds.errors;
}

const isGeneral = ({ id }: { readonly id: string }) => id.includes('.wording.type.');
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
const folded = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

describe('the notes on wording as data', () => {
  it('are of five languages, and no file is left out', () => {
    const names = readdirSync(new URL('../../lib/data/wording/', import.meta.url));
    expect(names.sort()).toEqual(languages.map((language) => `${language}.json`).sort());
  });

  it.each(files)('keep to their schema: $language', ({ language }) => {
    expect(faults('wording', rawData(`wording/${language}.json`))).toEqual([]);
  });

  it('offer for a label no word that judges the person all the same', () => {
    const unkind = entries.filter(
      ({ type, better }) => type === 'slur_label' && better.some((word) => JUDGES_A_PERSON.test(word)),
    );
    expect(ids(unkind)).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(ids(entries).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]);
    for (const { language, advice } of files)
      expect(ids(advice.entries).filter((id) => !id.startsWith(`${language}.`))).toEqual([]);
  });

  it.each(Object.entries(LEAST))('are many enough: %s has at least %i', (language, least) => {
    expect(wordingOf(language).advice.entries.length).toBeGreaterThanOrEqual(least);
  });

  it.each(files)('explain every type of stigma in general: $language', ({ language, advice }) => {
    const general = advice.entries.filter(isGeneral);
    expect(ids(general).sort()).toEqual(TYPES.map((type) => `${language}.wording.type.${type}`));
    expect(general.filter(({ id, type }) => !id.endsWith(type))).toEqual([]);
  });
});

describe('the sources of the notes', () => {
  it('keep to their schema, every link https', () => {
    expect(faults('sources-wording', rawData('sources-wording.json'))).toEqual([]);
  });

  it('are all known and all used', () => {
    expect([...new Set(entries.flatMap((entry) => entry.sources))].sort()).toEqual([...sourceIds].sort());
  });
});

describe('the tone of the notes', () => {
  it.each(files)('never turns to the reader: $language', ({ language, advice }) => {
    const reader = SAID_TO_THE_READER[language];
    expect(reader).toBeDefined();
    const said = advice.entries.filter(({ why, better }) => reader?.test([why, ...better].join('\n')));
    expect(ids(said)).toEqual([]);
  });

  it('speaks of words, and neither labels nor diagnoses who wrote them', () => {
    const unkind = entries.filter(({ why, better }) =>
      [why, ...better].some((line) => UNKIND.test(line) || ABOUT_WHO_WROTE_IT.test(line)),
    );
    expect(ids(unkind)).toEqual([]);
  });

  it('is short: one sentence of at most 26 words', () => {
    const long = entries.filter(({ why }) => why.split(/\s+/).length > 26 || /[.!?]\s/.test(why));
    expect(ids(long)).toEqual([]);
  });

  it('never offers the term itself as the kinder wording', () => {
    const same = entries.filter(({ term, better }) =>
      better.some((line) => folded(line).includes(folded(term))),
    );
    expect(ids(same)).toEqual([]);
  });
});

describe.each(files)('the phrases that find the notes: $language', ({ advice, lexicon, grammar }) => {
  const specific = advice.entries.filter((entry) => !isGeneral(entry));
  const find = phraseMatcher(lexicon, grammar);

  it('stand for the same entries, of the same types, and only name wordings', () => {
    const named = (id: string, type: string | undefined, cue: string) => `${id} ${type} ${cue}`;
    expect(lexicon.entries.map(({ id, type, cue }) => named(id, type, cue))).toEqual(
      specific.map(({ id, type }) => named(id, type, 'wording')),
    );
  });

  it('are written as texts are read: without capitals, accents or curly marks', () => {
    const phrases = lexicon.entries.flatMap((entry) => entry.phrases);
    expect(phrases.filter((phrase) => normalize(phrase).text !== phrase)).toEqual([]);
  });

  it('find every example that they should', () => {
    const missed = specific.flatMap(({ id, examples }) =>
      (examples?.match ?? []).filter((text) => !find(text).has(id)).map((text) => `${id}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it('find no example that they should not', () => {
    const wrong = specific.flatMap(({ id, examples }) =>
      (examples?.not ?? []).filter((text) => find(text).has(id)).map((text) => `${id}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('find nothing in the kinder wordings that they lead to', () => {
    const wrong = specific.flatMap(({ id, better }) =>
      better.filter((text) => find(text).has(id)).map((text) => `${id}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are small: at most 9 kB gzip', () => {
    expect(gzipSync(JSON.stringify(lexicon)).length).toBeLessThanOrEqual(9 * 1024);
  });
});
