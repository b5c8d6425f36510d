import { describe, expect, it } from 'vitest';
import type { HeadName } from '../../../lib/analysis/model';
import { targetOf } from '../../../scripts/training/targets';
import { labelledPost } from '../../support/labelled-post';

const heads = ['low', 'moderate', 'crisis', 'other'] as const satisfies readonly HeadName[];

describe('what the heads of distress should say', () => {
  it.each([
    ['none', [0], [false, false, false, undefined]],
    ['low', [1], [true, false, false, false]],
    ['moderate', [2], [true, true, false, false]],
    ['crisis', [3], [true, true, true, false]],
    ['none or low', [0, 1], [undefined, false, false, false]],
    ['moderate or crisis', [2, 3], [true, true, undefined, false]],
    ['anything from low to crisis', [1, 2, 3], [true, undefined, undefined, false]],
  ])('of %s', (_, levels, expected) => {
    expect(heads.map((head) => targetOf(labelledPost({ levels }), head))).toEqual(expected);
  });

  it('of another person’s crisis', () => {
    expect(targetOf(labelledPost({ levels: [3], perspective: 'other' }), 'other')).toBe(true);
  });

  it('of a post on whose distress readers differ altogether: nothing', () => {
    const post = labelledPost({ levels: [3], soft: new Set(['distress']) });
    expect(heads.slice(0, 3).map((head) => targetOf(post, head))).toEqual([undefined, undefined, undefined]);
  });
});

describe('what the other heads should say', () => {
  it.each([
    ['yes where the kind is a label', ['harm'], [], true],
    ['no where it is not', ['support'], [], false],
    ['nothing where readers differ on it', ['harm'], ['harm'], undefined],
    ['yes where readers differ on another kind', ['harm'], ['advocacy'], true],
  ])('%s', (_, kinds, soft, expected) => {
    expect(targetOf(labelledPost({ kinds: new Set(kinds), soft: new Set(soft) }), 'harm')).toBe(expected);
  });
});
