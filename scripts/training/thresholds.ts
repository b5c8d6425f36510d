import { type HeadName, headNames } from '../../lib/analysis/model';
import type { LabelledPost } from '../support/labelled-posts';
import type { Prepared } from './prepare';

const LOWEST = -0.9;
const HIGHEST = 0.9;
const STEP = 0.05;
const ROUNDS = 3;
/** A mark on a post that should be left alone costs this much on top of the mistake. */
const FALSE_MARK = 1.5;
/** A crisis found is worth this much beside a post that is right; one that is none costs more, for the card it brings. */
const CRISIS_FOUND = 1;
const FALSE_CRISIS = 3;
/** Feeds hold many more ordinary posts than the corpus: each of these counts as so many. */
const ORDINARY = 2;
const ordinary: ReadonlySet<string> = new Set(['ordinary', 'plain_ordinary', 'long_ordinary']);

/** Each signal that is rightly given is worth this much by itself, and each that is not costs as much. */
const SIGNAL = 0.5;

/** Low mood where there is none, or the other way round: a mistake that no card follows from. */
const WRONG_LOW = 0.3;

const plainHeads = headNames.filter((head) => !['crisis', 'moderate', 'low', 'other'].includes(head));

export type Sums = Readonly<Record<HeadName, number>>;
export type Thresholds = Record<HeadName, number>;

/** Thresholds under which most posts are right in all their labels, found one head at a time. `sums` are out of fold. */
export function chooseThresholds(posts: readonly Prepared[], sums: readonly Sums[]): Thresholds {
  const chosen = Object.fromEntries(headNames.map((head) => [head, 0])) as Thresholds;
  for (let round = 0; round < ROUNDS; round++) {
    for (const head of headNames) {
      let best = Number.NEGATIVE_INFINITY;
      let at = 0;
      for (let step = 0; LOWEST + step * STEP <= HIGHEST; step++) {
        const threshold = Number((LOWEST + step * STEP).toFixed(2));
        const worth = worthOf(posts, sums, { ...chosen, [head]: threshold });
        if (worth > best) [best, at] = [worth, threshold];
      }
      chosen[head] = at;
    }
  }
  return chosen;
}

function worthOf(posts: readonly Prepared[], sums: readonly Sums[], thresholds: Thresholds): number {
  let worth = 0;
  posts.forEach(({ post, hasEvidence }, index) => {
    const sum = sums[index];
    if (!sum) return;
    const said = saidOf(sum, thresholds, hasEvidence);
    worth += (ordinary.has(post.fn) ? ORDINARY : 1) * worthOfOne(post, said);
  });
  return worth;
}

function worthOfOne(post: LabelledPost, said: Said): number {
  const signals = crisisWorth(post, said) + signalWorth(post, said);
  if (isRight(post, said)) return signals + (post.levels.includes(said.level) ? 1 : 1 - WRONG_LOW);
  const marks = said.level > 1 || said.kinds.length > 0;
  return signals - (isQuiet(post) && marks ? FALSE_MARK : 0);
}

function crisisWorth(post: LabelledPost, { level }: Said): number {
  if (level < 3 || post.soft.has('distress')) return 0;
  return post.levels.includes(3) ? CRISIS_FOUND : -FALSE_CRISIS;
}

function signalWorth(post: LabelledPost, { level, kinds }: Said): number {
  const judged = kinds.filter((kind) => !post.soft.has(kind));
  const right = judged.filter((kind) => post.kinds.has(kind)).length;
  return SIGNAL * (2 * right - judged.length + distressWorth(post, level));
}

/** 1 for moderate distress or worse that every reader sees, -1 for one that none does. */
function distressWorth(post: LabelledPost, level: number): number {
  if (level < 2 || post.soft.has('distress')) return 0;
  return Number(Math.min(...post.levels) >= 2) - Number(Math.max(...post.levels) < 2);
}

interface Said {
  readonly level: number;
  readonly perspective: string;
  readonly kinds: readonly string[];
}

function saidOf(sum: Sums, thresholds: Thresholds, hasEvidence: boolean): Said {
  const says = (head: HeadName) => sum[head] >= thresholds[head];
  const level = says('crisis') ? (hasEvidence ? 3 : 2) : says('moderate') ? 2 : says('low') ? 1 : 0;
  return { level, perspective: says('other') ? 'other' : 'self', kinds: plainHeads.filter(says) };
}

function isRight(post: LabelledPost, { level, perspective, kinds }: Said): boolean {
  for (const head of plainHeads) {
    if (!post.soft.has(head) && kinds.includes(head) !== post.kinds.has(head)) return false;
  }
  if (post.soft.has('distress')) return true;
  const band = (each: number) => Math.max(1, each);
  if (!post.levels.some((each) => band(each) === band(level))) return false;
  return level < 2 || Math.min(...post.levels) < 2 || perspective === post.perspective;
}

function isQuiet(post: LabelledPost): boolean {
  return post.kinds.size === 0 && Math.max(...post.levels) === 0;
}
