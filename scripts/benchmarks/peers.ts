import { createAnalyzer } from '../../lib/analysis';
import { knowledgeOf } from '../../lib/analysis/knowledge';
import { readLabelledPosts } from '../support/labelled-posts';
import { type Judge, peers } from './peers/judges';

/**
 * What judging an ordinary post costs beside its peers, in one run: the judges take turns, so that what the machine does besides
 * meets them all alike. Built and run by itself by `npm run bench`.
 */
const folder = process.argv[2] ?? '';
const ROUNDS = 7;
const POSTS = 200;

const analyze = createAnalyzer(knowledgeOf(['en']));
const solace: Judge = { name: 'Solace', judge: (text) => analyze({ text, lang: 'en' }) };
const texts = ['ordinary.jsonl', 'plain_ordinary.jsonl']
  .flatMap((file) => readLabelledPosts(`${folder}/${file}`).map(({ text }) => text))
  .filter(({ length }) => length > 200 && length < 360)
  .slice(0, POSTS);

const judges = [solace, ...(await peers())];
const times = new Map(judges.map(({ name }) => [name, [] as number[]]));
for (let round = 0; round <= ROUNDS; round++) {
  for (const { name, judge } of judges) {
    const began = performance.now();
    for (const text of texts) judge(text);
    const mean = (performance.now() - began) / texts.length;
    if (round > 0) times.get(name)?.push(mean); // the first round warms up
  }
}
const own = median(times.get('Solace') ?? []);
for (const { name } of judges) {
  const cost = median(times.get(name) ?? []);
  const ratio = name === 'Solace' ? '' : `  ${(cost / own).toFixed(1)}×`;
  process.stdout.write(`${`an ordinary post: ${name}`.padEnd(52)} ${cost.toFixed(3)} ms${ratio}\n`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
