import { readdirSync } from 'node:fs';
import { createAnalyzer } from '../../lib/analysis';
import { knowledgeOf } from '../../lib/analysis/knowledge';
import { readLabelledPosts } from '../support/labelled-posts';

/** Bundled and run by itself by `npm run bench`, so that what is timed is the code that ships. */
const folder = process.argv[2] ?? '';
const ROUNDS = 20;

const textsOf = (file: string) => readLabelledPosts(`${folder}/${file}`).map(({ text }) => text);
const texts = readdirSync(folder).flatMap(textsOf);
const ordinary = ['ordinary.jsonl', 'plain_ordinary.jsonl']
  .flatMap(textsOf)
  .filter(({ length }) => length > 200 && length < 360);
const knowledge = knowledgeOf(['en']);

const ready = timed(() => createAnalyzer(knowledge));
const analyze = createAnalyzer(knowledge);
const judge = (text: string) => analyze({ text, lang: 'en' });
const rounds = () => {
  for (let round = 0; round < ROUNDS; round++) for (const text of ordinary) judge(text);
};
/** A page begins with a cold engine: the first thousands of posts are what most pages ever see. */
const cold = timed(rounds);
rounds();
const warm = timed(rounds);
const long = texts.slice(0, 4000).map((_, index) =>
  texts
    .slice(index, index + 40)
    .join(' ')
    .slice(0, 2000),
);
const each = long.map((text) => timed(() => judge(text))).sort((a, b) => a - b);
const grown = [10_000, 100_000, 1_000_000].map((size) => texts.join('\n').slice(0, size));

const letters = Math.round(average(ordinary.map(({ length }) => length)));
const judged = ROUNDS * ordinary.length;
const rows: readonly (readonly [string, number, string])[] = [
  ['ready to judge English, cold', ready, 'ms'],
  [`an ordinary post of ${letters} characters, the first ${judged}`, cold / judged, 'ms'],
  ['the same, once the engine is warm', warm / judged, 'ms'],
  ['2,000 characters, mean', average(each), 'ms'],
  ['2,000 characters, 99th percentile', each[Math.floor(each.length * 0.99)] ?? Number.NaN, 'ms'],
  ...grown.map(
    (text) => [`${text.length.toLocaleString('en')} characters`, timed(() => judge(text)), 'ms'] as const,
  ),
];
for (const [name, value, unit] of rows)
  process.stdout.write(`${name.padEnd(52)} ${value.toFixed(3)} ${unit}\n`);

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
