import { expect, it } from 'vitest';
import { cardMessagesFor, countryName, direction, fill, languageNames, monthName } from '../../../lib/i18n';

it('fills values in and leaves a name without one', () => {
  expect(fill('Call {text} in {place}', { text: '988' })).toBe('Call 988 in {place}');
});

it.each([
  ['2026-06-02', 'June 2026'],
  ['2026-06', 'June 2026'],
  ['soon', 'soon'],
])('names the month of %s', (date, name) => {
  expect(monthName(date, 'en')).toBe(name);
});

it('names languages and countries, and shows what it does not know as it is', () => {
  expect(languageNames(['en', 'es'], 'en')).toBe('English, Spanish');
  expect(countryName('DE', 'en')).toBe('Germany');
  expect(countryName('not a code', 'en')).toBe('not a code');
});

it('reads Arabic and Hebrew from the right', () => {
  expect([direction('ar'), direction('he-IL'), direction('en')]).toEqual(['rtl', 'rtl', 'ltr']);
});

it('falls back to English for a language it does not speak', () => {
  expect(cardMessagesFor('tlh').lang).toBe('en');
  expect(cardMessagesFor('en-GB').lang).toBe('en');
});
