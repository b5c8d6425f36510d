import { describe, expect, it } from 'vitest';
import { readEnglish } from '../../support/reading';

const tokens = (text: string) => readEnglish(text).tokens.all.filter(({ word }) => word !== '^');
const words = (text: string) => tokens(text).map(({ word }) => word);

describe('words', () => {
  it.each([
    ['contractions, with and without their apostrophe', "I'm dont", ['i', 'am', 'do', 'not']],
    ['chat spellings', 'wanna go tn', ['want', 'to', 'go', 'tonight']],
    ['a disguise', 'su1c1de', ['suicide']],
    ['letters apart', 'k m s', ['kms']],
    ['letters with dots', 's.u.i.c.i.d.e', ['suicide']],
    ['letters with dashes', 'k-m-s', ['kms']],
    ['stretched letters', 'pleeease', ['please']],
    ['hashtags', '#EndTheStigma', ['endthestigma']],
    ['emoji', 'dead 💀', ['dead', '💀']],
    ['numbers', '14 days', ['#', 'days']],
  ])('read %s', (_, text, read) => {
    expect(words(text)).toEqual(read);
  });

  it('leave single letters that spell nothing alone', () => {
    expect(words('plan b c d')).toEqual(['plan', 'b', 'c', 'd']);
  });

  it('know no word inside a link or a name', () => {
    expect(words('https://example.org/suicide @suicide')).toEqual([
      'https://example.org/suicide',
      '@suicide',
    ]);
  });

  it('stand where they stand in the original', () => {
    const text = 'I don’t want ｔｏ';
    const [last] = tokens(text).slice(-1);
    expect(text.slice(last?.start, last?.end)).toBe('ｔｏ');
  });
});

describe('sentences and clauses', () => {
  it.each([
    ['full stops', 'i stay. i go', 2, 2],
    ['line breaks', 'i stay\ni go', 2, 2],
    ['commas', 'i stay, i go', 1, 2],
    ['dots that trail off', 'i... go', 1, 2],
    ['joining words', 'i stay but i go', 1, 2],
    ['nothing', 'i stay and', 1, 2],
    ['a number with a point', 'at 2.14 today', 1, 1],
  ])('are told apart by %s', (_, text, sentences, clauses) => {
    const all = tokens(text);
    expect(new Set(all.map(({ sentence }) => sentence)).size).toBe(sentences);
    expect(new Set(all.map(({ clause }) => clause)).size).toBe(clauses);
  });

  it('know a question', () => {
    expect(readEnglish('is it real? it is').tokens.questions).toEqual(new Set([0]));
    expect(readEnglish('is it real?').tokens.questions).toEqual(new Set([0]));
  });
});

describe('quotations', () => {
  const quoted = (text: string) =>
    tokens(text)
      .filter((token) => token.quoted)
      .map(({ word }) => word);

  it.each([
    ['double marks', 'he said "go away" twice', ['go', 'away']],
    ['curly marks', 'he said “go away” twice', ['go', 'away']],
    ['single marks around words', "he said 'go away' twice", ['go', 'away']],
    ['apostrophes, which are none', "the kids' bikes aren't here", []],
    ['a mark without its partner', 'he is 6" tall', []],
  ])('are found by %s', (_, text, inside) => {
    expect(quoted(text)).toEqual(inside);
  });
});
