import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createModel,
  decodeWeights,
  encodeWeights,
  FEATURE_BITS,
  FeatureReader,
  headNames,
  MOST_STEPS,
  namedFeature,
} from '../../../lib/analysis/model';
import { normalize } from '../../../lib/analysis/normalize';
import { split } from '../../../lib/analysis/tokens/split';

const FEATURES = 2 ** FEATURE_BITS;
const wordsOf = (text: string) => split(normalize(text).text);

const weights = fc.dictionary(
  fc.integer({ min: 0, max: FEATURES - 1 }).map(String),
  fc.uniqueArray(fc.tuple(fc.nat(headNames.length - 1), fc.integer({ min: -MOST_STEPS, max: MOST_STEPS })), {
    minLength: 1,
    selector: ([head]) => head,
  }),
);

describe('packed weights', () => {
  it('are the same after packing and unpacking', () => {
    fc.assert(
      fc.property(weights, (wanted) => {
        const rows = new Map(Object.entries(wanted).map(([feature, row]) => [Number(feature), row] as const));
        const { features, starts, heads, steps } = decodeWeights(encodeWeights(rows));
        const unpacked = features.map((feature, number) => {
          const places = Array.from(heads.keys()).slice(starts[number], starts[number + 1]);
          return [feature, places.map((place) => [heads[place], steps[place]])];
        });
        expect(unpacked).toEqual([...rows].sort(([a], [b]) => a - b));
      }),
    );
  });

  it('may be none', () => {
    expect(decodeWeights(encodeWeights(new Map())).features).toEqual([]);
  });

  it('hold no character that JSON escapes', () => {
    const every = Array.from(
      { length: 2 * MOST_STEPS + 1 },
      (_, step) => [step * 977, [[step % 13, step - MOST_STEPS]]] as const,
    );
    const packed = JSON.stringify(encodeWeights(new Map(every)));
    expect(packed).not.toContain('\\');
  });
});

function featuresOf(text: string, reader = new FeatureReader()): readonly number[] {
  const seen: number[] = [];
  reader.each(wordsOf(text), (feature) => seen.push(feature));
  return seen;
}

describe('the features of a text', () => {
  it('exist for any string, each within bounds and at a word of the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const words = wordsOf(text);
        const total = new FeatureReader().each(words, (feature, word) => {
          expect(feature >= 0 && feature < FEATURES).toBe(true);
          expect(word).toBeLessThan(words.length);
        });
        expect(total).toBeGreaterThan(0);
      }),
    );
  });

  it('are the same whatever was read before', () => {
    const reader = new FeatureReader();
    const before = featuresOf('soup on the balcony', reader);
    featuresOf('something else entirely', reader);
    expect(featuresOf('soup on the balcony', reader)).toEqual(before);
  });

  it.each([
    ['a link for a link', 'see https://a.example/1', 'see https://b.example/2'],
    ['a name for a name', 'thanks @made_up', 'thanks @invented'],
    ['a number for a number of as many digits', 'at 10:30', 'at 11:45'],
    ['a drawn-out word for another', 'sooooo tired', 'sooo tired'],
  ])('take %s', (_, one, other) => expect(featuresOf(one)).toEqual(featuresOf(other)));

  it('tell the order of words', () => {
    expect([...featuresOf('never again')].sort()).not.toEqual([...featuresOf('again never')].sort());
  });

  it('come from both ends of a long text', () => {
    const long = (middle: string) => `${'one '.repeat(300)}${middle} ${'two '.repeat(300)}`;
    expect(featuresOf(long('three'))).toEqual(featuresOf(long('four')));
  });
});

describe('a model', () => {
  const [soup] = featuresOf('soup');
  const cue = namedFeature('cue harm');
  const head = headNames.indexOf('harm');
  const file = {
    language: 'en',
    heads: headNames.map((name) => ({
      name,
      bias: -0.5,
      scale: 0.1,
      threshold: 0,
      calibration: [2, 0] as const,
    })),
    weights: encodeWeights(
      new Map([
        [soup ?? 0, [[head, 100]]],
        [cue, [[head, 10]]],
      ]),
    ),
    made: { posts: 0, from: 'by hand' },
  };
  const model = createModel(file);

  it('says yes for a word it has learnt, names that word, and is silent otherwise', () => {
    const opinion = model(wordsOf('warm soup'), []);
    expect([opinion.says('harm'), opinion.says('support')]).toEqual([true, false]);
    expect(opinion.mover('harm')).toBe(1);
    expect(opinion.mover('support')).toBeUndefined();
    expect(model(wordsOf('cold tea'), []).says('harm')).toBe(false);
  });

  it('counts a finding of the rules in full, however long the text is', () => {
    const tea = wordsOf('tea '.repeat(50));
    expect(model(tea, [cue]).probability('harm')).toBe(0.731); // 1 / (1 + e^-(2 × (-0.5 + 10 × 0.1)))
    expect(model(tea, []).probability('harm')).toBe(0.269);
  });

  it('counts a word once, however often it stands there', () => {
    const once = model(wordsOf('soup tea tea tea'), []).probability('harm');
    const often = model(wordsOf('soup soup soup soup'), []).probability('harm');
    expect(often).toBeLessThanOrEqual(once);
  });

  it('without a head says nothing of it', () => {
    const none = createModel({ ...file, heads: [], weights: encodeWeights(new Map()) });
    expect(headNames.filter((name) => none(wordsOf('warm soup'), []).says(name))).toEqual([]);
  });
});
