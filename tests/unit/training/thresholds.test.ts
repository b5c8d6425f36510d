import { describe, expect, it } from 'vitest';
import { type HeadName, headNames } from '../../../lib/analysis/model';
import type { LabelledPost } from '../../../scripts/support/labelled-posts';
import type { Prepared } from '../../../scripts/training/prepare';
import { chooseThresholds, type Sums } from '../../../scripts/training/thresholds';
import { labelledPost } from '../../support/labelled-post';

interface Case {
  readonly post: LabelledPost;
  readonly sums: Partial<Sums>;
  readonly hasEvidence?: boolean;
}

const NO = Object.fromEntries(headNames.map((head) => [head, -0.8])) as Record<HeadName, number>;

function choose(cases: readonly Case[]) {
  const posts = cases.map(
    ({ post, hasEvidence = true }): Prepared => ({
      post,
      fold: 0,
      text: [],
      named: [],
      value: 1,
      hasEvidence,
    }),
  );
  return chooseThresholds(
    posts,
    cases.map(({ sums }) => ({ ...NO, ...sums })),
  );
}

const harmful = labelledPost({ kinds: new Set(['harm']) });
const quiet = labelledPost();
const crisis = labelledPost({ levels: [3] });
const levelled = { low: 0.8, moderate: 0.8 };

describe('thresholds', () => {
  it('lie between what should speak and what should not', () => {
    const { harm } = choose([
      { post: harmful, sums: { harm: 0.5 } },
      { post: harmful, sums: { harm: 0.3 } },
      { post: quiet, sums: { harm: 0.1 } },
      { post: quiet, sums: { harm: -0.4 } },
    ]);
    expect(harm).toBeGreaterThan(0.1);
    expect(harm).toBeLessThanOrEqual(0.3);
  });

  it('rather miss than mark a quiet post: one of each at the same sum stays silent', () => {
    const { harm } = choose([
      { post: harmful, sums: { harm: 0.2 } },
      { post: quiet, sums: { harm: 0.2 } },
    ]);
    expect(harm).toBeGreaterThan(0.2);
  });

  it('let a kind speak whose posts outweigh its false marks', () => {
    const { harm } = choose([
      ...[0.2, 0.2, 0.2].map((harm) => ({ post: harmful, sums: { harm } })),
      { post: quiet, sums: { harm: 0.2 } },
    ]);
    expect(harm).toBeLessThanOrEqual(0.2);
  });

  it('find a crisis', () => {
    const chosen = choose([
      { post: crisis, sums: { ...levelled, crisis: 0.4 } },
      { post: labelledPost({ levels: [2] }), sums: { ...levelled, crisis: 0 } },
      { post: quiet, sums: {} },
    ]);
    expect(chosen.crisis).toBeGreaterThan(0);
    expect(chosen.crisis).toBeLessThanOrEqual(0.4);
  });

  it('do not count on a crisis that no lexicon has evidence of', () => {
    const unseen = { post: crisis, sums: { ...levelled, crisis: 0.4 }, hasEvidence: false };
    const worse = { post: labelledPost({ levels: [2] }), sums: { ...levelled, crisis: 0.4 } };
    expect(choose([unseen, worse]).crisis).toBeGreaterThan(0.4);
  });

  it('ask nothing of a kind on which readers differ', () => {
    const open = labelledPost({ soft: new Set(['harm']) });
    const plain = choose([{ post: harmful, sums: { harm: 0.3 } }]);
    const withOpen = choose([
      { post: harmful, sums: { harm: 0.3 } },
      { post: open, sums: { harm: 0.6 } },
    ]);
    expect(withOpen.harm).toBe(plain.harm);
  });

  it('are the same for the same posts', () => {
    const cases = [
      { post: harmful, sums: { harm: 0.3 } },
      { post: quiet, sums: { harm: 0.2 } },
      { post: crisis, sums: { ...levelled, crisis: 0.1 } },
    ];
    expect(choose(cases)).toEqual(choose(cases));
  });
});
