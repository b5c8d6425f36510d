import { parseArgs } from 'node:util';
import { feedPage, type Shape, shapes } from '../../support/feed-page';
import { type Browsers, startBrowsers } from './browsers';
import { cardDelays } from './card-delays';
import { longestOwnTask } from './own-tasks';
import { scrollFeed } from './scroll-feed';
import { type Figure, line, quantile } from './statistics';

const POSTS = 1500;
const MANY = 10_000;
/** Pixels a frame for the long walk, which would take five minutes at the usual pace. */
const FAST = 480;
/** Posts beyond the last stop, so that a feed never ends within a walk. */
const MORE = 60;
const ORIGINS = ['https://x.com/*', 'https://mastodon.social/*', 'https://www.reddit.com/*'];

/**
 * `npm run bench -- page [x|mastodon|reddit …] [--rounds 5] [--many]`. What a feed costs with Solace beside without it, in real Chromium, in turn: 1,500 posts scrolled in pages of the big sites' shapes. Prints each figure as median
 * of the rounds with lowest and highest, beside its bound. `--many` walks through 10,000 posts too, which takes some minutes a shape.
 */
export async function pageCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { rounds: { type: 'string', default: '5' }, many: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const browsers = await startBrowsers(ORIGINS);
  try {
    for (const shape of shapesNamed(positionals)) {
      for (const figure of await walks(browsers, shape, Number(values.rounds))) say(figure);
      if (values.many) say(await growth(browsers, shape));
    }
  } finally {
    await browsers.close();
  }
}

function shapesNamed(names: readonly string[]): readonly Shape[] {
  const known = shapes.filter((shape) => names.includes(shape));
  return known.length > 0 ? known : shapes;
}

function say(figure: Figure): void {
  process.stdout.write(line(figure));
}

async function walks(browsers: Browsers, shape: Shape, rounds: number): Promise<readonly Figure[]> {
  const feed = await feedPage(shape, POSTS + MORE);
  const ratio: number[] = [];
  const heap: number[] = [];
  const own: number[] = [];
  const delays: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    const without = await scrollFeed(browsers.without, feed, [POSTS]);
    const withSolace = await scrollFeed(browsers.withSolace, feed, [POSTS]);
    ratio.push(withSolace.task / without.task);
    heap.push((withSolace.heap - without.heap) / 1e6);
    own.push(await longestOwnTask(browsers.withSolace, shape));
    delays.push([...(await cardDelays(browsers.withSolace, shape))]);
  }
  return [
    { name: `${shape}: main-thread task time`, rounds: ratio, unit: '×', bound: 1.05, digits: 3 },
    { name: `${shape}: heap`, rounds: heap, unit: 'MB', bound: 8 },
    { name: `${shape}: our longest task`, rounds: own, unit: 'ms', bound: 50 },
    {
      name: `${shape}: a post's card, 95th percentile`,
      value: quantile(delays.flat(), 0.95),
      rounds: delays.map((delay) => quantile(delay, 0.95)),
      unit: 'ms',
      bound: 300,
      digits: 0,
    },
  ];
}

/** What a post costs more with Solace at the end of 10,000 than at their beginning, start aside. */
async function growth(browsers: Browsers, shape: Shape): Promise<Figure> {
  const feed = await feedPage(shape, MANY + MORE);
  const stops = [MANY * 0.1, MANY * 0.3, MANY * 0.8, MANY];
  const without = await scrollFeed(browsers.without, feed, stops, FAST);
  const withSolace = await scrollFeed(browsers.withSolace, feed, stops, FAST);
  const [first = 0, early = 0, late = 0, last = 0] = stops.map(
    (_, at) => (withSolace.stops[at] ?? 0) - (without.stops[at] ?? 0),
  );
  const rounds = [(last - late) / (early - first)];
  return {
    name: `${shape}: cost a post, last of ${MANY} to first`,
    rounds,
    unit: '×',
    bound: 1.2,
    digits: 2,
  };
}
