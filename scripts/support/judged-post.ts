import type { Signal } from '../../lib/analysis';
import { plainKinds } from '../../lib/analysis/signal';
import { type LabelledPost, LEVELS, levelNumber } from './labelled-posts';
import { percent, rate, Tally } from './tally';

const KINDS = ['stigma', ...plainKinds] as const;

/** A post with what the engine made of it. */
export interface Judged {
  readonly post: LabelledPost;
  readonly kinds: ReadonlySet<string>;
  readonly level: number;
  readonly perspective: string;
  readonly entries: readonly string[];
  readonly wrong: readonly string[];
}

/** None and low pass for each other: no card follows from either. */
function band(level: number): number {
  return level < 2 ? 0 : level;
}

export function judgePost(post: LabelledPost, signals: readonly Signal[]): Judged {
  const distress = signals.find((signal) => signal.kind === 'distress');
  const level = levelNumber(distress?.level);
  const perspective = distress?.perspective ?? 'self';
  const kinds = new Set<string>(signals.map((signal) => signal.kind));
  const wrong: string[] = KINDS.filter(
    (kind) => !post.soft.has(kind) && kinds.has(kind) !== post.kinds.has(kind),
  ).map((kind) => `${kinds.has(kind) ? '+' : '-'}${kind}`);
  if (!post.soft.has('distress')) {
    const accepted = post.levels.some((one) => band(one) === band(level));
    const names = post.levels.map((one) => LEVELS[one]).join('/');
    if (!accepted) wrong.push(`${names}→${LEVELS[level] ?? ''}`);
    else if (level >= 2 && Math.min(...post.levels) >= 2 && perspective !== post.perspective)
      wrong.push('perspective');
  }
  const entries = signals.flatMap((signal) => signal.evidence.map(({ entry }) => entry.replace('en.', '')));
  return { post, kinds, level, perspective, entries, wrong };
}

function distressTally(judged: readonly Judged[], cut: number): Tally {
  const tally = new Tally();
  for (const { post, level } of judged) {
    const sides = new Set(post.levels.map((one) => one >= cut));
    if (sides.size === 1 && !post.soft.has('distress')) tally.add(sides.has(true), level >= cut);
  }
  return tally;
}

function kindTally(judged: readonly Judged[], kind: string): Tally {
  const tally = new Tally();
  for (const { post, kinds } of judged)
    if (!post.soft.has(kind)) tally.add(post.kinds.has(kind), kinds.has(kind));
  return tally;
}

function row(name: string, tally: Tally): string {
  const { found, missed, falseAlarm, precision, recall, f1 } = tally;
  const counts = `found ${found}, missed ${missed}, false ${falseAlarm}`;
  return `${name.padEnd(18)} P ${percent(precision).padStart(6)}  R ${percent(recall).padStart(6)}  F1 ${percent(f1).padStart(6)}   ${counts}`;
}

/** Functions, kinds, quiet posts and pairs, as text. */
export function report(judged: readonly Judged[]): string {
  const byFunction = groupBy(judged, (one) => one.post.fn);
  const passed = (some: readonly Judged[]) => some.filter((one) => one.wrong.length === 0).length;
  const quiet = judged.filter(({ post }) => post.kinds.size === 0 && Math.max(...post.levels) === 0);
  const marked = quiet.filter((one) => one.kinds.size > 0).length;
  const pairs = [...groupBy(judged, (one) => one.post.pair)].filter(
    ([key, halves]) => key && halves.length > 1,
  );
  return [
    ...[...byFunction].sort().map(([fn, some]) => `${fn.padEnd(28)} ${rate(passed(some), some.length)}`),
    '',
    row('crisis', distressTally(judged, 3)),
    row('moderate or worse', distressTally(judged, 2)),
    ...KINDS.map((kind) => row(kind, kindTally(judged, kind))),
    '',
    `all labels right       ${rate(passed(judged), judged.length)}`,
    `quiet posts all right  ${rate(passed(quiet), quiet.length)}; with any mark at all ${rate(marked, quiet.length)}`,
    `pairs both right       ${rate(pairs.filter(([, halves]) => passed(halves) === halves.length).length, pairs.length)}`,
  ].join('\n');
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
