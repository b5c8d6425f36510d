import { describe, expect, it } from 'vitest';
import { countries } from '../../../lib/resources';
import { parseCountryFile } from '../../../lib/resources/country-file';
import { overdue } from '../../../scripts/support/overdue';
import { printHelplines } from '../../../scripts/support/print-helplines';

const now = Date.UTC(2026, 10, 24, 12);

describe('the helplines command', () => {
  it('prints the fields of its contract, in order', () => {
    const [first] = printHelplines({ country: 'US', need: 'suicide' }, now);
    expect(Object.keys(first ?? {}).slice(0, 11)).toEqual(
      'id name country topics contacts hours cost languages confidence verified sources'.split(' '),
    );
    expect(first).toMatchObject({ country: 'US', hours: '24/7', cost: 'free', confidence: 'high' });
  });

  it('prints all of a country without a need, its emergency number included', () => {
    expect(printHelplines({ country: 'de' }, now).at(-1)?.id).toBe('de-emergency');
  });

  it('answers for every country', () => {
    for (const { code } of countries()) {
      expect(printHelplines({ country: code }, now).length, code).toBeGreaterThan(0);
      expect(printHelplines({ country: code, need: 'crisis' }, now).length, code).toBeGreaterThan(0);
    }
  });

  it.each([
    [{}, /country/],
    [{ country: 'XX' }, /XX/],
    [{ country: '../US' }, /country/],
    [{ country: 'US', need: 'luck' }, /luck/],
    [{ country: 'US', language: 'no tag' }, /no tag/],
  ])('says what is wrong with %o', (asked, words) => {
    expect(() => printHelplines(asked, now)).toThrow(words);
  });
});

describe('what is overdue', () => {
  const line = {
    id: 'xx-line',
    name: 'Line',
    topics: ['crisis'],
    contacts: [{ kind: 'call', text: '100', href: 'tel:100' }],
    hours: { text: '24/7', always: true },
    cost: 'free',
    languages: [],
    status: 'active',
    confidence: 'high',
    verified: '2026-05-25',
    sources: { somewhere: '2026-05-25' },
  };
  const shelf = (country: string, change: object) => [
    { country, services: parseCountryFile({ country, services: [{ ...line, ...change }] }) },
  ];

  it.each([
    ['US', {}, '2026-11-24', false],
    ['US', {}, '2026-12-25', true],
    ['FJ', {}, '2026-12-25', false],
    ['FJ', {}, '2027-06-25', true],
    ['US', { topics: ['emergency'] }, '2028-05-25', false],
    ['US', { topics: ['emergency'] }, '2028-06-25', true],
    ['US', { verified: '2026-05' }, '2026-12-01', true],
  ])('a line of %s with %o on %s: %s', (country, change, today, late) => {
    expect(overdue(shelf(country, change), new Date(today)).length > 0).toBe(late);
  });
});
