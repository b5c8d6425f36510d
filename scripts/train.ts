/**
 * `npm run train [-- FOLDER]`: makes the heads of `lib/data/heads/` from the labelled posts of a folder (default `corpus/posts`), one file a
 * language. A fifth of the posts is kept aside as the test set (`npm run score -- --test`); thresholds and calibration come from sums out of fold.
 * The same posts give the same bytes.
 */
import { readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lexiconsOf } from '../lib/analysis/lexicons';
import { type HeadName, headNames } from '../lib/analysis/model';
import { root } from './support/install.mjs';
import { readLabelledPosts } from './support/labelled-posts';
import { calibrate } from './training/calibrate';
import { fitHead } from './training/fit';
import { FOLDS, TEST_FOLD } from './training/folds';
import { pack } from './training/pack';
import { type Prepared, prepare } from './training/prepare';
import { targetOf } from './training/targets';
import { chooseThresholds, type Sums } from './training/thresholds';

const folder = process.argv[2] ?? join(root, 'corpus', 'posts');
/** Weights a head keeps of the text's own features: what the budget of data a language allows. */
const WEIGHTS = { en: 1000, other: 1050 } as const;
const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de'] as const;

for (const language of LANGUAGES) await train(language);

async function train(language: (typeof LANGUAGES)[number]): Promise<void> {
  const began = Date.now();
  const posts = prepare(postsOf(language), language, lexiconsOf(language));
  const learning = posts.filter(({ fold }) => fold !== TEST_FOLD);
  const weights = language === 'en' ? WEIGHTS.en : WEIGHTS.other;
  const sums = outOfFold(learning, weights);
  const thresholds = chooseThresholds(learning, sums);
  const heads = headNames.map((head) => fitHead(learning, head, weights));
  const calibrations = headNames.map((head) =>
    calibrate(
      sums.map((sum) => sum[head]),
      learning.map(({ post }) => targetOf(post, head)),
    ),
  );
  const file = JSON.stringify(pack(language, heads, thresholds, calibrations, learning.length), null, 1);
  await mkdir(join(root, 'lib', 'data', 'heads'), { recursive: true });
  await writeFile(join(root, 'lib', 'data', 'heads', `${language}.json`), `${file}\n`);
  const kilobytes = (gzipSync(file, { level: 9 }).length / 1000).toFixed(1);
  const seconds = Math.round((Date.now() - began) / 1000);
  process.stdout.write(`${language}: ${learning.length} posts, ${kilobytes} kB gzip, ${seconds} s\n`);
}

/** The language's own posts and those that mix languages. */
function postsOf(language: string) {
  return [language, 'mixed'].flatMap((name) =>
    readdirSync(join(folder, name))
      .sort()
      .flatMap((file) => readLabelledPosts(join(folder, name, file))),
  );
}

/** Each post's sums from heads that have not seen its fold. */
function outOfFold(posts: readonly Prepared[], weights: number): readonly Sums[] {
  const sums = posts.map(() => ({}) as Record<HeadName, number>);
  for (const head of headNames) {
    for (let fold = 0; fold < FOLDS; fold++) {
      if (fold === TEST_FOLD) continue;
      const { sum } = fitHead(
        posts.filter((post) => post.fold !== fold),
        head,
        weights,
      );
      posts.forEach((post, index) => {
        const own = sums[index];
        if (own && post.fold === fold) own[head] = sum(post);
      });
    }
  }
  return sums;
}
