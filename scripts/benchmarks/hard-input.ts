import { readdirSync } from 'node:fs';
import { createAnalyzer, type Knowledge } from '../../lib/analysis';
import { knowledgeOf } from '../../lib/analysis/knowledge';
import { readLabelledPosts } from '../support/labelled-posts';
import { hardInputs } from './hard-inputs';

/**
 * What judging costs where a careless engine would stall: texts made to be hard, a lexicon ten times as large, ever longer
 * texts. Built and run by itself by `npm run bench`.
 */
const folder = process.argv[2] ?? '';
const SIZE = 10_000;
const ROUNDS = 9;

const texts = readdirSync(folder).flatMap((file) =>
  readLabelledPosts(`${folder}/${file}`).map(({ text }) => text),
);
const posts = texts.slice(0, 2000);
const english = knowledgeOf(['en']);
const analyze = createAnalyzer(english);

const costs = hardInputs(SIZE).map(({ name, text }) => ({
  name,
  cost: median(() => analyze({ text, lang: 'en' })),
}));
const [worst] = costs.sort((a, b) => b.cost - a.cost);
say(`${costs.length} hard inputs of 10 kB, the slowest`, `${worst?.cost.toFixed(3)} ms (${worst?.name})`);

const larger = createAnalyzer(english.map(tenfold));
const [small, large] = inTurn(
  [analyze, larger].map((judge) => () => {
    for (const text of posts) judge({ text, lang: 'en' });
  }),
);
say('a lexicon ten times as large costs', `${((large ?? 0) / (small ?? 1)).toFixed(2)} × as much a post`);

const long = texts.join('\n');
const [one, ten] = [1_600, 16_000].map((size) =>
  median(() => analyze({ text: long.slice(0, size), lang: 'en' })),
);
say('ten times the text (16,000 for 1,600) costs', `${((ten ?? 0) / (one ?? 1)).toFixed(1)} × as much`);

/** Each entry with nine more of its kind, whose phrases begin with words of their own that no post uses. */
function tenfold(known: Knowledge): Knowledge {
  const copies = ['', 'qa', 'qb', 'qc', 'qd', 'qe', 'qf', 'qg', 'qh', 'qi'];
  const lexicons = known.lexicons.map((lexicon) => ({
    ...lexicon,
    entries: lexicon.entries.flatMap((entry) =>
      copies.map((copy) => ({
        ...entry,
        id: `${entry.id}${copy}`,
        phrases:
          copy === ''
            ? entry.phrases
            : entry.phrases.map((phrase) => `${copy} ${phrase.replace(/^\^ ?/, '')}`),
      })),
    ),
  }));
  return { ...known, lexicons };
}

function inTurn(works: readonly (() => void)[]): readonly number[] {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    works.forEach((work, index) => {
      const began = performance.now();
      work();
      times[index]?.push(performance.now() - began);
    });
  }
  return times.map(middle);
}

function median(work: () => unknown): number {
  const [time = Number.NaN] = inTurn([work]);
  return time;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function say(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(52)} ${value}\n`);
}
