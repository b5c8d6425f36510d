import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../../lib/analysis';
import { lexiconsOf } from '../../../lib/analysis/lexicons';
import { readEnglish } from '../../support/reading';

/** The rules by themselves, without heads. */
const analyze = createAnalyzer([{ language: 'en', lexicons: lexiconsOf('en') }]);

/** Strings of words that mean something to the lexicons, mixed with any characters at all. */
const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'I want to die',
        'kill myself',
        'not',
        'psycho',
        'OCD',
        '"',
        '…',
        'su1c1de',
        '💀',
        'my friend',
        '\n',
      ),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join(' '));

describe('the analyzer', () => {
  it('answers any string, with evidence inside the text', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        for (const { evidence } of analyze({ text })) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { start, end } of evidence) {
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          }
        }
      }),
    );
  });

  it('gives evidence where the words stand, through decoration', () => {
    const text = 'ok so… “hello” 😭 I want to 𝐤𝐢𝐥𝐥 myself';
    const [found] = analyze({ text });
    expect(found?.evidence.map(({ start, end }) => text.slice(start, end))).toContain('𝐤𝐢𝐥𝐥 myself');
  });

  it('says the same of the same text, whatever it read before', () => {
    const text = 'I want to die';
    const before = analyze({ text });
    analyze({ text: 'something else entirely, lol 💀' });
    expect(analyze({ text })).toEqual(before);
  });

  it.each([
    ['an empty text', ''],
    ['only spaces', ' \n\t '],
    ['lone surrogates', '\ud800\udfff\ud800'],
    ['right-to-left text', 'אני רוצה לישון \u202e'],
    ['another language', 'Heute war ein schöner Tag am See'],
    ['a thousand quotes', '"'.repeat(1000)],
  ])('finds nothing in %s', (_, text) => {
    expect(analyze({ text })).toEqual([]);
  });

  it('reads both ends of a megabyte', () => {
    const filler = 'la '.repeat(350_000);
    expect(analyze({ text: `I want to kill myself. ${filler}` })).toHaveLength(1);
    expect(analyze({ text: `${filler}. I want to kill myself` })).toHaveLength(1);
  });

  it('finds matches in proportion to the length of the text', () => {
    const hits = (times: number) => readEnglish('i want to die but not really. '.repeat(times)).hits.length;
    expect(hits(200) / hits(20)).toBeCloseTo(10, 0);
  });

  it('refuses a lexicon that does not make sense', () => {
    const entry = { id: 'en.x', cue: 'death-wish', phrases: ['a'] };
    const make = (change: object) => () =>
      createAnalyzer([
        { language: 'en', lexicons: [{ language: 'en', entries: [{ ...entry, ...change }] }] },
      ]);
    expect(make({})).not.toThrow();
    expect(make({ cue: 'no-such-cue' })).toThrow(/no-such-cue/);
    expect(make({ phrases: ['(a'] })).toThrow();
    expect(make({ topic: 'weather' })).toThrow(/weather/);
    expect(make({ type: 'rude' })).toThrow(/rude/);
    expect(make({ id: 'Not An Id' })).toThrow();
  });
});
