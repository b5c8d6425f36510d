import { compile } from '../../lib/analysis/compile';
import { examine } from '../../lib/analysis/examine';
import type { Lexicon } from '../../lib/analysis/lexicon';
import { FeatureReader } from '../../lib/analysis/model';
import { normalize } from '../../lib/analysis/normalize';
import { split } from '../../lib/analysis/tokens/split';
import type { LabelledPost } from '../support/labelled-posts';
import { foldOf } from './folds';

/** Features whose weight is never pruned away: there are few and each is a finding of the lexicons. */
export interface Prepared {
  readonly post: LabelledPost;
  /** 0–4; posts of one minimal pair share a fold. Fold 4 is the test set and is never trained or calibrated on. */
  readonly fold: number;
  readonly text: readonly number[];
  readonly named: readonly number[];
  readonly value: number;
  /** A crisis may be said of it: a lexicon found words of pain. */
  readonly hasEvidence: boolean;
}

/** Every post as the engine will see it, by the same code. */
export function prepare(
  posts: readonly LabelledPost[],
  language: string,
  lexicons: readonly Lexicon[],
): Prepared[] {
  const compiled = compile(language, lexicons);
  const reader = new FeatureReader();
  return posts.map((post) => {
    const normalized = normalize(post.text);
    const examined = examine(normalized, compiled);
    const text = new Set<number>();
    const total = reader.each(split(normalized.text), (feature) => text.add(feature));
    return {
      post,
      fold: foldOf(post),
      text: [...text],
      named: [...new Set(examined.named)],
      value: 1 / Math.sqrt(total),
      hasEvidence:
        examined.pain.length > 0 || examined.proposals.some((signal) => signal.kind === 'distress'),
    };
  });
}
