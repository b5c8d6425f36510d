import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import * as everyCountry from '../../lib/resources/every-country';
import { helplineFiles } from '../../scripts/support/helpline-files';
import { sourceNames } from '../../scripts/support/source-names';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../lib/data/${name}`, import.meta.url), 'utf8'));
const names = readdirSync(new URL('../../lib/data/helplines/', import.meta.url)).sort();
const shelves = helplineFiles();
const services = shelves.flatMap(({ country, services }) =>
  services.map((service) => ({ country, service })),
);
const sources = sourceNames();

function schema(name: string) {
  const loaded = read(`schema/${name}.schema.json`);
  if (typeof loaded !== 'object' || loaded === null) throw new TypeError(name);
  return new Ajv({ allErrors: true }).compile(loaded);
}

describe('the helplines as data', () => {
  it('keep to their schema', () => {
    const holds = schema('helplines');
    const broken = names.filter((name) => !holds(read(`helplines/${name}`)));
    expect(broken).toEqual([]);
  });

  it('and so do their sources and the retired numbers', () => {
    for (const name of ['helplines-sources', 'helplines-retired']) {
      const holds = schema(name);
      expect(holds(read(`${name}.json`)), JSON.stringify(holds.errors)).toBe(true);
    }
  });

  it('are each in the file of their own country, and every file is in the bundle', () => {
    const countries = names.map((name) => read(`helplines/${name}`));
    expect(countries).toEqual(
      names.map((name) => expect.objectContaining({ country: name.replace('.json', '') })),
    );
    expect(Object.keys(everyCountry).sort()).toEqual(names.map((name) => name.replace('.json', '')));
  });

  it('have ids that begin with the country and are used once', () => {
    const ids = services.map(({ service }) => service.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const astray = services.filter(
      ({ country, service }) => !service.id.startsWith(`${country.toLowerCase()}-`),
    );
    expect(astray).toEqual([]);
  });

  it('name only sources that exist, and every source is used', () => {
    const named = new Set(services.flatMap(({ service }) => Object.keys(service.sources)));
    expect([...named].filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
    expect(Object.keys(sources).filter((id) => !named.has(id))).toEqual([]);
  });

  it('claim no newer evidence than their newest source', () => {
    const bold = services.filter(({ service: { verified, sources } }) => {
      const newest = Object.values(sources).sort().at(-1) ?? '';
      return verified > newest && verified !== `${newest}-01`;
    });
    expect(bold.map(({ service }) => service.id)).toEqual([]);
  });

  it('have hours in zones that the platform knows', () => {
    const zones = services.flatMap(({ service }) => service.hours.zone ?? []);
    for (const timeZone of new Set(zones)) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone }), timeZone).not.toThrow();
    }
    expect(zones.length).toBeGreaterThan(30);
  });

  it('put the emergency services last, once at most', () => {
    for (const { country, services } of shelves) {
      const places = services.flatMap(({ topics }, index) => (topics.includes('emergency') ? [index] : []));
      expect(
        places.filter((place) => place !== services.length - 1),
        country,
      ).toEqual([]);
    }
  });

  it('cover what was promised: countries with a service, a crisis line, an emergency number', () => {
    const having = (...topics: string[]) =>
      shelves.filter(
        ({ country, services }) =>
          country !== 'INT' &&
          services.some((service) => service.topics.some((topic) => topics.includes(topic))),
      ).length;
    const withService = shelves.filter(
      ({ country, services }) =>
        country !== 'INT' && services.some(({ topics }) => !topics.includes('emergency')),
    ).length;
    expect(withService).toBeGreaterThanOrEqual(127);
    expect(having('suicide', 'crisis')).toBeGreaterThanOrEqual(98);
    expect(having('emergency')).toBeGreaterThanOrEqual(225);
  });
});
