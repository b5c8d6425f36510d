import { textHash } from '../../lib/post';
import type { LabelledPost } from '../support/labelled-posts';

export const FOLDS = 5;
/** The repository's own test set: never trained or calibrated on. */
export const TEST_FOLD = 4;

/** 0 to 4, by the text alone; the halves of a minimal pair share a fold. */
export function foldOf({ text, pair }: LabelledPost): number {
  return Number.parseInt(textHash(pair ?? text), 36) % FOLDS;
}
