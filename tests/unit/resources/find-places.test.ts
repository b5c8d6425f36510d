import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../lib/resources';

const ids = (...wanted: Parameters<typeof findPlaces>) => findPlaces(...wanted).map(({ id }) => id);
const kinds = (...wanted: Parameters<typeof findPlaces>) => findPlaces(...wanted).map(({ kind }) => kind);

describe('the places of a country', () => {
  it('are its communities, then its ways to a professional', () => {
    const found = kinds('GB', 'en');
    expect(found).toEqual([...found].sort());
    expect(new Set(found)).toEqual(new Set(['community', 'professionals']));
    expect(findPlaces('GB', 'en').every(({ country }) => country === 'GB')).toBe(true);
  });

  it.each([null, 'ZZ', '', 'gb'])('are those for everyone where the country is %j', (country) => {
    const found = findPlaces(country, 'en');
    expect(found.length).toBeGreaterThan(5);
    expect(found.every((place) => place.country === 'INT')).toBe(true);
  });

  it('are filled up from those for everyone where a kind is missing', () => {
    const found = findPlaces('CA', 'en');
    const countriesOf = (kind: string) =>
      new Set(found.filter((place) => place.kind === kind).map(({ country }) => country));
    expect(countriesOf('community')).toEqual(new Set(['INT']));
    expect(countriesOf('professionals')).toEqual(new Set(['CA']));
  });
});

describe('the places for a topic', () => {
  it('begin with those for it, near before far, and leave out those for something else', () => {
    const found = ids('GB', 'en', 'substance');
    expect(found[0]).toBe('gb-smart-recovery');
    expect(found).toContain('int-smart-recovery');
    expect(found.indexOf('int-smart-recovery')).toBeLessThan(found.indexOf('gb-side-by-side'));
    expect(found).not.toContain('gb-beat-groups');
  });

  it('are the general ones where nothing is known for it', () => {
    expect(ids('AU', 'en', 'gambling')).toContain('au-sane-forums');
    expect(ids('FR', 'fr', 'no-such-topic')).toContain('int-togetherall');
  });

  it('prefer what is moderated', () => {
    const general = ids(null, 'en', 'loneliness');
    expect(general.indexOf('int-togetherall')).toBeLessThan(general.indexOf('int-7-cups'));
  });
});

describe('a place', () => {
  it('names its sources in words, with their dates', () => {
    const [place] = findPlaces('AU', 'en', 'trauma');
    expect(place?.id).toBe('au-sane-forums');
    for (const { what, asOf } of place?.sources ?? []) {
      expect(what).toMatch(/^SANE/);
      expect(asOf).toMatch(/^20\d\d/);
    }
  });

  it('says whether somebody opened it', () => {
    const opened = new Set(findPlaces('US', 'en').map((place) => place.opened));
    expect(opened).toEqual(new Set([true, false]));
  });

  it('shows nothing of how it is sorted', () => {
    expect(findPlaces('DE', 'de').filter((place) => 'topics' in place)).toEqual([]);
  });
});
