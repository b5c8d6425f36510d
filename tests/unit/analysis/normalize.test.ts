import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, spellings, WINDOW } from '../../../lib/analysis/normalize';

describe('normalize', () => {
  it.each([
    ['lower case', 'I Want OUT', 'i want out'],
    ['curly apostrophes', 'I can’t', "i can't"],
    ['curly quotes', '“gone”', '"gone"'],
    ['zero-width characters', 's\u200bu\u200di\ufeffc', 'suic'],
    ['combining-mark abuse', 'h\u0336e\u0336l\u0336p\u0336', 'help'],
    ['accents', 'Café', 'cafe'],
    ['full-width letters', 'ｈｅｌｐ', 'help'],
    ['mathematical letters', '𝓱𝓮𝓵𝓹', 'help'],
    ['a ligature', 'ﬁne', 'fine'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
    ['nothing', '', ''],
  ])('folds %s', (_, text, folded) => {
    expect(normalize(text).text).toBe(folded);
  });

  it('maps back to where the words stand in the original', () => {
    const text = '𝓱𝓮𝓵𝓹 m\u0336e\u0336 ﬁne';
    const { text: folded, original } = normalize(text);
    const at = folded.indexOf('me');
    expect(text.slice(original(at), original(at + 2))).toBe('m\u0336e\u0336');
    expect(original(folded.length)).toBe(text.length);
  });

  it('never maps out of the text or backwards', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, original } = normalize(text);
        const offsets = Array.from({ length: folded.length + 1 }, (_, index) => original(index));
        expect(offsets.every((offset, i) => offset >= (offsets[i - 1] ?? 0) && offset <= text.length)).toBe(
          true,
        );
      }),
    );
  });

  it('reads only the first and the last part of a very long text', () => {
    const text = `alpha${' '.repeat(WINDOW)}middle${' '.repeat(WINDOW)}omega`;
    const folded = normalize(text).text;
    expect(folded).toMatch(/^alpha/);
    expect(folded).toMatch(/omega$/);
    expect(folded).not.toContain('middle');
  });
});

describe('spellings', () => {
  it.each([
    ['su1c1de', 'suicide'],
    ['k!ll', 'kill'],
    ['s*icide', 'suicide'],
    ['su*c*de', 'suicide'],
    ['diiiie', 'die'],
    ['pleeease', 'please'],
    ['kіll', 'kill'],
    ['dιe', 'die'],
    ['$uicide', 'suicide'],
  ])('undoes %s', (disguised, plain) => {
    expect(spellings(disguised)).toContain(plain);
  });

  it.each(['kettle', 'a', '2024', 'жизнь', ''])('leaves "%s" alone', (word) => {
    expect(spellings(word)).toEqual([]);
  });
});
