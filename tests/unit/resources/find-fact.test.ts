import { describe, expect, it } from 'vitest';
import { findFact } from '../../../lib/resources';

describe('the fact beside a myth', () => {
  it('says what is, where it comes from, and where to look further', () => {
    const advice = findFact(['en.myth-vaccines'], 'en');
    expect(advice?.entry).toBe('en.myth-vaccines');
    expect(advice?.fact).not.toBe('');
    expect(advice?.more.length).toBeGreaterThan(0);
    expect(advice?.sources.length).toBeGreaterThanOrEqual(2);
    expect(advice?.searches.length).toBeGreaterThan(0);
  });

  it('shows nothing of what is kept for reviewers', () => {
    const shown = Object.keys(findFact(['en.myth-meds-shootings'], 'en') ?? {}).sort();
    expect(shown).toEqual(['caution', 'entry', 'fact', 'more', 'searches', 'sources']);
    expect(findFact(['en.myth-men'], 'en')).not.toHaveProperty('caution');
  });

  it.each([
    [[]],
    [['']],
    [['en.model.misinformation']],
    [['en.myth-']],
    [['myth-men']],
    [['xx.myth-men']],
    [['en.myth-no-such-thing']],
    [['__proto__', 'en.constructor']],
  ])('is absent for %j, which no fact belongs to', (entries) => {
    expect(findFact(entries, 'xx')).toBeUndefined();
  });
});

describe('of several myths in one post', () => {
  it('takes the first that is known', () => {
    expect(findFact(['en.model.misinformation', 'en.myth-men', 'en.myth-vaccines'], 'en')?.entry).toBe(
      'en.myth-men',
    );
  });

  it('takes one about medicines before any other, since stopping them can harm', () => {
    const advice = findFact(['en.myth-men', 'en.myth-meds-stop-now'], 'en');
    expect(advice?.entry).toBe('en.myth-meds-stop-now');
    expect(advice?.caution).toBeDefined();
  });
});

describe('the language of a fact', () => {
  it.each(['en', 'en-GB', 'EN', 'de', 'fi', ''])(
    'is English, the only one so far, for a reader of "%s"',
    (language) => {
      expect(findFact(['en.myth-men'], language)).toEqual(findFact(['en.myth-men'], 'en'));
    },
  );
});

describe('the searches at fact-checkers', () => {
  const searches = findFact(['en.myth-vaccines'], 'en')?.searches ?? [];

  it('are few, each at a place of its own, over https', () => {
    expect(searches.length).toBeLessThanOrEqual(4);
    expect(new Set(searches.map(({ name }) => name)).size).toBe(searches.length);
    for (const { href } of searches) expect(new URL(href).protocol).toBe('https:');
  });

  it('carry our words, encoded, and no placeholder', () => {
    for (const { href } of searches) {
      expect(href).toContain('vaccines%20autism');
      expect(href).not.toMatch(/[{}\s]/);
    }
  });
});

describe('what is said of a source', () => {
  it('includes whether somebody of us has opened it', () => {
    const sources = findFact(['en.myth-meds-addictive'], 'en')?.sources ?? [];
    expect(new Set(sources.map(({ opened }) => opened))).toEqual(new Set([true, false]));
    for (const { href } of sources) expect(new URL(href).protocol).toBe('https:');
  });
});
