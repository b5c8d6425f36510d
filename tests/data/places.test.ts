import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isCountryCode } from '../../lib/resources/country-code';
import { parsePlaces } from '../../lib/resources/place-file';
import { harshLines, sentenceLengths } from '../support/gentle-words';
import { dataFile, schemaFaults } from '../support/schema-faults';

const FILES = ['communities/places.json', 'professionals/places.json'];
/** What a place rests on where nobody opened anything. */
const LISTINGS = ['solace-listing', 'solace-peer-list', 'solace-directory-pages'];

const shelves = FILES.map((file) => parsePlaces(dataFile(file)));
const places = shelves.flatMap(({ places }) => places);
const sources = v.parse(v.record(v.string(), v.unknown()), dataFile('sources-places.json'));
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

describe('the places as data', () => {
  it.each(FILES)('keep to their schema, every link https: %s', (file) => {
    expect(schemaFaults('places', file)).toEqual([]);
  });

  it('are of countries that exist, with ids that begin with the country and are used once', () => {
    expect(places.filter(({ country }) => !isCountryCode(country))).toEqual([]);
    expect(ids(places.filter(({ id, country }) => !id.startsWith(`${country.toLowerCase()}-`)))).toEqual([]);
    expect(new Set(ids(places)).size).toBe(places.length);
  });

  it('are many enough: communities and ways to a professional, for everyone too', () => {
    for (const { kind, places } of shelves) {
      expect(places.length, kind).toBeGreaterThanOrEqual(25);
      const general = places.filter(({ country, topics }) => country === 'INT' && topics.includes('general'));
      expect(general.length, kind).toBeGreaterThanOrEqual(2);
    }
  });

  it('name only sources that exist, and every source is used', () => {
    const named = new Set(places.flatMap(({ sources }) => Object.keys(sources)));
    expect([...named].sort()).toEqual(Object.keys(sources).sort());
    expect(schemaFaults('sources-places', 'sources-places.json')).toEqual([]);
  });

  it('claim no newer evidence than their newest source', () => {
    const bold = places.filter(({ verified, sources }) => verified !== Object.values(sources).sort().at(-1));
    expect(ids(bold)).toEqual([]);
  });

  it('are called opened only where they rest on more than a listing', () => {
    const bold = places.filter(
      ({ opened, sources }) => opened && Object.keys(sources).every((source) => LISTINGS.includes(source)),
    );
    expect(ids(bold)).toEqual([]);
  });

  it('say who moderates only where a source says it', () => {
    const bold = places.filter(
      ({ moderated, sources }) =>
        moderated !== undefined && Object.keys(sources).every((source) => LISTINGS.includes(source)),
    );
    expect(ids(bold)).toEqual([]);
  });
});

describe('the words of the places', () => {
  it('are gentle, safe and short', () => {
    expect(ids(places.filter(({ what }) => harshLines([what]).length > 0))).toEqual([]);
    const long = places.filter(({ what }) => sentenceLengths(what).some((words) => words > 30));
    expect(ids(long)).toEqual([]);
  });

  it('hold no number to call, which would grow old unseen: those belong to the helplines', () => {
    expect(ids(places.filter(({ what }) => /\b(?!20\d\d\b)\d{3,}/.test(what)))).toEqual([]);
  });

  it('say helpline, or a service by phone, only of what is marked as a line', () => {
    const unmarked = places.filter(
      ({ what, line }) => !line && /helpline|hotline|(service|care)\b[^.]* by phone/i.test(what),
    );
    expect(ids(unmarked)).toEqual([]);
    expect(ids(places.filter(({ line }) => line)).length).toBeGreaterThan(0);
  });

  it('warn where listings are paid for or carers are not clinicians', () => {
    const what = (id: string) => places.find((place) => place.id === id)?.what;
    expect(what('us-psychology-today')).toMatch(/pay/);
    expect(what('int-7-cups')).toMatch(/not clinicians/);
  });
});
