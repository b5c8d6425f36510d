import { createAnalyzer } from '../lib/analysis';
import { judgedLanguages, knowledgeOf } from '../lib/analysis/knowledge';
import { type Judged, judgePost, report } from './support/judged-post';
import { readLabelledPosts } from './support/labelled-posts';
import { foldOf, TEST_FOLD } from './training/folds';

/**
 * Scores the judgement on labelled posts: `score.ts [--test | --every-third | --seen] [--worst] FILES…`. `--test` takes the fifth
 * that no head was trained or calibrated on; `--every-third` takes
 * only the lines kept unseen (index % 3 == 2), `--seen` only the others; `--worst` lists the failures of seen lines.
 */
function main(): void {
  const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  if (files.length === 0) {
    process.stderr.write('Name the files of labelled posts: npm run score -- corpus/posts/en/*.jsonl\n');
    process.exitCode = 2;
    return;
  }
  const analyze = createAnalyzer(knowledgeOf(judgedLanguages));
  const posts = files.flatMap(readLabelledPosts).filter((post) => {
    if (flags.includes('--test')) return foldOf(post) === TEST_FOLD;
    if (flags.includes('--every-third')) return post.kept;
    return flags.includes('--seen') ? !post.kept : true;
  });
  const judged = posts.map((post): Judged => judgePost(post, analyze({ text: post.text })));
  console.log(report(judged));
  if (!flags.includes('--worst')) return;
  for (const { post, wrong, entries } of judged.filter((one) => one.wrong.length > 0 && !one.post.kept)) {
    console.log(
      `${post.fn} ${wrong.join(' ')} | ${entries.join(' ')} | ${post.text.slice(0, 220).replaceAll('\n', ' ')}`,
    );
  }
}

main();
