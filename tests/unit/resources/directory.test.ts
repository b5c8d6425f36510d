import { describe, expect, it } from 'vitest';
import {
  allResources,
  countries,
  countryOfTimeZone,
  findResources,
  international,
  needTopics,
  resourceById,
} from '../../../lib/resources';

describe('the directory', () => {
  it('lists all of a country, its emergency number last', () => {
    const found = allResources('US');
    expect(found.at(-1)?.id).toBe('us-emergency');
    expect(found.length).toBeGreaterThan(8);
    expect(found.every(({ country }) => country === 'US')).toBe(true);
  });

  it('lists the international directories before the emergency number of a country with no service', () => {
    expect(allResources('TV').map(({ id }) => id)).toEqual([
      ...international.map(({ id }) => id),
      'tv-emergency',
    ]);
    expect(allResources(null)).toEqual(international);
  });

  it('finds a resource by the id under which it was saved', () => {
    expect(resourceById('gb-samaritans')?.contacts[0]?.href).toBe('tel:116123');
    expect(resourceById('int-befrienders')?.country).toBe('INT');
    expect(resourceById('no-such-line')).toBeUndefined();
  });

  it('knows every country, with the number of its services', () => {
    const services = new Map(countries().map((country) => [country.code as string, country.services]));
    expect(services.size).toBeGreaterThanOrEqual(249);
    expect(services.get('GB')).toBe(allResources('GB').length - 1);
    expect(services.get('TV')).toBe(0);
    expect(services.has('INT')).toBe(false);
  });

  it('has something for every need in every country', () => {
    for (const { code } of countries()) {
      for (const topic of needTopics()) {
        const found = findResources({ topic, for: 'reader' }, { country: code, language: 'en' });
        expect(found.length, `${code} ${topic}`).toBeGreaterThan(0);
      }
    }
  });

  it('names its sources, each with a date', () => {
    const sources = resourceById('us-988-suicide-crisis-lifeline')?.sources ?? [];
    expect(sources.length).toBeGreaterThan(2);
    expect(sources.every(({ what, asOf }) => what.length > 3 && /^\d{4}/.test(asOf))).toBe(true);
  });
});

describe('the country of a time zone', () => {
  it.each([
    ['Europe/London', 'GB'],
    ['Asia/Calcutta', 'IN'],
    ['Asia/Kolkata', 'IN'],
    ['Europe/Kiev', 'UA'],
    ['America/Argentina/Buenos_Aires', 'AR'],
    ['America/Buenos_Aires', 'AR'],
    ['Asia/Saigon', 'VN'],
    ['America/Martinique', 'MQ'],
  ])('%s is %s', (zone, country) => {
    expect(countryOfTimeZone(zone)).toBe(country);
  });

  it.each(['UTC', 'Etc/GMT+5', '', 'Nowhere/Town'])('%s is of no country', (zone) => {
    expect(countryOfTimeZone(zone)).toBeUndefined();
  });

  it('is known for every zone of this platform', () => {
    const unknown = Intl.supportedValuesOf('timeZone').filter(
      (zone) => countryOfTimeZone(zone) === undefined,
    );
    expect(unknown.filter((zone) => zone.includes('/') && !zone.startsWith('Etc/'))).toEqual([]);
  });
});
