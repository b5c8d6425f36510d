import type { LabelledPost } from '../../scripts/support/labelled-posts';

/** A labelled post with no label at all, changed as a test needs it. */
export function labelledPost(change: Partial<LabelledPost> = {}): LabelledPost {
  return {
    fn: 'made_up',
    text: 'soup today',
    kinds: new Set(),
    levels: [0],
    perspective: 'self',
    soft: new Set(),
    pair: undefined,
    kept: false,
    ...change,
  };
}
