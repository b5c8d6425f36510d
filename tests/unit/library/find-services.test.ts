import { describe, expect, it } from 'vitest';
import type { Search } from '../../../components/library';
import { directoryIndex } from '../../../entrypoints/library/directory-index';
import { anything, findServices, isSearching } from '../../../entrypoints/library/find-services';
import { routeOf } from '../../../entrypoints/library/route-of';
import { pageMessagesFor } from '../../../lib/i18n';
import { wholeDirectory } from '../../../lib/resources';

/** Three in the morning of a Tuesday in Europe. */
const NIGHT = Date.UTC(2026, 10, 24, 3);
const index = directoryIndex(wholeDirectory(), 'en', pageMessagesFor('en'));
const find = (search: Partial<Search>, where: { own?: string; within?: string } = {}) =>
  findServices(index, { ...anything, ...search }, { own: where.own ?? null, within: where.within }, NIGHT);
const ids = (search: Partial<Search>, where?: { own?: string; within?: string }) =>
  find(search, where).flatMap(({ resources }) => resources.map(({ id }) => id));

describe('the whole directory', () => {
  it('is searched without accents and in any case', () => {
    expect(ids({ text: 'TELEFONO DE LA ESPERANZA' }).length).toBeGreaterThan(0);
    expect(ids({ text: 'Cote d’Ivoire' })).toEqual(ids({ text: 'Côte d’Ivoire' }));
  });

  it('answers the person’s own country first, then by name', () => {
    const [first, ...others] = find({ topic: 'suicide' }, { own: 'GB' }).map(({ shelf }) => shelf.name);
    expect(first).toBe('United Kingdom');
    expect(others).toEqual([...others].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('is searched in one country where the address names one', () => {
    const found = find({ topic: 'general' }, { own: 'GB', within: 'SE' });
    expect(found.map(({ shelf }) => shelf.code)).toEqual(['SE']);
  });

  it.each<[string, Partial<Search>, string, string]>([
    ['a topic', { topic: 'youth', text: 'sweden' }, 'se-bris', 'se-spes'],
    ['a contact', { contact: 'sms', text: 'united kingdom' }, 'gb-shout', 'gb-samaritans'],
    [
      'a language',
      { language: 'fr', text: 'belgium' },
      'be-centre-de-prevention-du-suicide',
      'be-zelfmoordlijn-1813',
    ],
    ['who is open now', { openNow: true, text: 'portugal' }, 'pt-1411', 'pt-sos-voz-amiga'],
  ])('is filtered by %s', (_, search, kept, left) => {
    expect(ids({ text: search.text ?? '' })).toContain(left);
    expect(ids(search)).toContain(kept);
    expect(ids(search)).not.toContain(left);
  });

  it('keeps to all filters at once', () => {
    const both = ids({ contact: 'chat', language: 'de' });
    expect(both.length).toBeGreaterThan(0);
    expect(both.filter((id) => !ids({ contact: 'chat' }).includes(id))).toEqual([]);
    expect(both.filter((id) => !ids({ language: 'de' }).includes(id))).toEqual([]);
  });

  it('has a name in words for every topic that a service has', () => {
    const names: Record<string, string> = pageMessagesFor('en').directory.topics;
    const topics = new Set(index.shelves.flatMap(({ resources }) => resources.flatMap((it) => it.topics)));
    expect([...topics].filter((topic) => !names[topic])).toEqual([]);
  });
});

it.each([
  [anything, false],
  [{ ...anything, text: '   ' }, false],
  [{ ...anything, text: 'a' }, true],
  [{ ...anything, openNow: true }, true],
  [{ ...anything, language: 'de' }, true],
])('%j asks for something in particular: %s', (search, expected) => {
  expect(isSearching(search)).toBe(expected);
});

it.each([
  ['#/welcome', { page: 'welcome' }],
  ['#/support', { page: 'support' }],
  ['', { page: 'support' }],
  ['#/support/gb', { page: 'support', country: 'GB' }],
  ['#/support/GB/more', { page: 'support' }],
])('the address %j is %j', (hash, route) => {
  expect(routeOf(hash)).toEqual(route);
});
