import { describe, expect, it } from 'vitest';
import { readsAsTime } from '../../../lib/sites/discovery/reads-as-time';

describe('a text that is a time', () => {
  it.each([
    ['2h', 'en'],
    ['now', 'en'],
    ['an hour ago', 'en'],
    ['Posted 3 hours ago', 'en'],
    ['Yesterday at 9:12 AM', 'en'],
    ['Reviewed in the United Kingdom on 3 March 2025', 'en'],
    ['2025-03-12 10:00', 'en'],
    ['час назад', 'ru'],
    ['hace 3 días', 'es'],
    ['vor 5 Minuten', 'de'],
    ['٩:١٢', 'ar'],
    ['לפני שעה', 'he'],
    ['3分钟前', 'zh-CN'],
    ['3月12日', 'ja'],
    ['2 days ago', 'no-such-language-tag'],
  ])('%s (%s)', (text, language) => {
    expect(readsAsTime(text, language)).toBe(true);
  });
});

describe('a text that is no time', () => {
  it.each([
    '',
    '12',
    '1.2K views',
    '3 replies',
    'ok',
    'I was there 2 hours ago',
    'Open until ten',
    '5.1 km',
    '14 answers',
  ])('%s', (text) => {
    expect(readsAsTime(text, 'en')).toBe(false);
  });
});
