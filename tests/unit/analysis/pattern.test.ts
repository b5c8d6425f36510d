import { describe, expect, it } from 'vitest';
import { Automaton, Graph, parsePhrase, Vocabulary } from '../../../lib/analysis/pattern';

/** Texts of the matches of `phrases` in `text`; fillers are transparent. */
function found(phrases: readonly string[], text: string, fillers: readonly string[] = []): string[] {
  const vocabulary = new Vocabulary([['wanna', 'want to']]);
  const graph = new Graph(vocabulary, new Map([['self', ['myself', 'my own self']]]));
  phrases.forEach((phrase, entry) => {
    graph.add(phrase, entry);
  });
  const automaton = new Automaton(graph, new Set(fillers.map((word) => vocabulary.add(word))));
  const words = text.split(' ');
  const matches: string[] = [];
  const sentences = words.map((_, i) => words.slice(0, i).filter((word) => word === '.').length);
  automaton.scan(
    words.map((word) => vocabulary.idOf(word)),
    sentences,
    (_, first, last) => {
      matches.push(words.slice(first, last + 1).join(' '));
    },
  );
  return matches;
}

describe('phrases', () => {
  it.each([
    ['plain words', 'want to go', 'i want to go home', ['want to go']],
    ['one word or another', 'kill|end it', 'end it', ['end it']],
    ['groups', '(fall asleep|go to bed) and not wake', 'go to bed and not wake', ['go to bed and not wake']],
    ['groups in groups', '(a (b|c d)|e) f', 'a c d f', ['a c d f']],
    ['an optional word', 'so very? tired', 'so tired', ['so tired']],
    ['an optional group', 'want (to be)? gone', 'want to be gone', ['want to be gone']],
    ['a slot', 'hurt {self}', 'hurt my own self', ['hurt my own self']],
    ['a gap that is used', 'tell ~2 goodbye', 'tell my mum goodbye', ['tell my mum goodbye']],
    ['a gap that is empty', 'tell ~2 goodbye', 'tell goodbye', ['tell goodbye']],
    ['a gap that is too short', 'tell ~1 goodbye', 'tell my mum goodbye', []],
    ['the end of a sentence', 'want to go', 'want . to go', []],
    ['words of no phrase', 'want to go', 'went to go', []],
  ])('know %s', (_, phrase, text, matches) => {
    expect(found([phrase], text)).toEqual(matches);
  });

  it('expand spellings in the phrase as in the text', () => {
    expect(found(['wanna go'], 'want to go')).toEqual(['want to go']);
  });

  it('let fillers stand anywhere inside', () => {
    expect(found(['want to go'], 'want so to really go', ['so', 'really'])).toEqual(['want so to really go']);
  });

  it.each(['(a b', 'a b)', '(a|) b', '|', '{Bad}', '~x'])('refuse "%s"', (phrase) => {
    expect(() => parsePhrase(phrase)).toThrow();
  });

  it('refuse a slot that does not exist, and one that uses itself', () => {
    const graph = new Graph(new Vocabulary([]), new Map([['loop', ['a {loop}']]]));
    expect(() => graph.add('{none}', 0)).toThrow(/none/);
    expect(() => graph.add('{loop}', 0)).toThrow(/loop/);
  });
});

describe('the automaton', () => {
  it('does work in proportion to the length of the text', () => {
    const count = (length: number) => {
      let matches = 0;
      const vocabulary = new Vocabulary([]);
      const graph = new Graph(vocabulary, new Map());
      graph.add('a ~3 b', 0);
      const symbols = Array.from({ length }, (_, i) => vocabulary.idOf(i % 2 ? 'b' : 'a'));
      new Automaton(graph, new Set()).scan(symbols, new Array(length).fill(0), () => {
        matches += 1;
      });
      return matches;
    };
    expect(count(4_000) / count(400)).toBeCloseTo(10, 0);
  });
});
