import type { HeadName } from '../../lib/analysis/model';
import type { LabelledPost } from '../support/labelled-posts';

/** What a head should say of a post: yes, no, or `undefined` where reasonable readers differ. */
export function targetOf(post: LabelledPost, head: HeadName): boolean | undefined {
  switch (head) {
    case 'low':
      return atLeast(post, 1);
    case 'moderate':
      return atLeast(post, 2);
    case 'crisis':
      return atLeast(post, 3);
    case 'other':
      return Math.max(...post.levels) === 0 ? undefined : post.perspective === 'other';
    default:
      return post.soft.has(head) ? undefined : post.kinds.has(head);
  }
}

function atLeast(post: LabelledPost, level: number): boolean | undefined {
  if (post.soft.has('distress')) return undefined;
  const sides = new Set(post.levels.map((each) => each >= level));
  return sides.size === 1 ? sides.has(true) : undefined;
}
