import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ATOMIC_RULES } from '../../tests/fixtures/feeds/atomic-rules';
import { root } from './install.mjs';
import { readLabelledPosts } from './labelled-posts';

export const shapes = ['x', 'mastodon', 'reddit'] as const;
export type Shape = (typeof shapes)[number];

interface FeedShape {
  readonly url: string;
  readonly entry: string;
  readonly body: string;
}

const feeds: Readonly<Record<Shape, FeedShape>> = {
  x: { url: 'https://x.com/home', entry: 'x-feed.tsx', body: '<main role="main" id="root"></main>' },
  mastodon: {
    url: 'https://mastodon.social/home',
    entry: 'mastodon-feed.tsx',
    body: '<div class="app-holder" id="mastodon"></div>',
  },
  reddit: {
    url: 'https://www.reddit.com/',
    entry: 'reddit-feed.ts',
    body: '<shreddit-app><main id="main-content"><shreddit-feed></shreddit-feed><div id="end"></div></main></shreddit-app>',
  },
};

/** One post in so many is of a kind that may bring a card; corpora hold far more of them than a feed does. */
const EVERY = 20;
const ordinary = ['ordinary', 'plain_ordinary', 'gaming_sports', 'hyperbole', 'news_awareness', 'emoji'];
const marked = ['crisis_explicit', 'plain_distress', 'stigma_slur', 'plain_stigma', 'recovery'];

export interface FeedOptions {
  /** Adds a watch on posts and cards, for `cardDelays`. */
  readonly timed?: boolean;
  /** What the posts say, again from the first when there are more. */
  readonly texts?: readonly string[];
}

/** A feed as a page: where it stands, and its HTML with everything inside, so that nothing is fetched. */
export async function feedPage(
  shape: Shape,
  count: number,
  { timed = false, texts = corpusTexts() }: FeedOptions = {},
): Promise<{ readonly url: string; readonly html: string }> {
  const { url, entry, body } = feeds[shape];
  const here = join(root, 'tests', 'fixtures', 'feeds');
  const { outputFiles } = await build({
    stdin: {
      contents: `${timed ? "import './arrivals';" : ''} import './${entry}'; import './scroll';`,
      resolveDir: here,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const css = readFileSync(join(here, 'feed.css'), 'utf8') + (shape === 'x' ? atomicCss() : '');
  const data = JSON.stringify({ count, texts }).replaceAll('<', '\\u003c');
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Home</title><style>${css}</style></head>
    <body>${body}<script>var feedData = ${data};</script><script>${outputFiles[0]?.text ?? ''}</script></body></html>`;
  return { url, html };
}

/** A style sheet of many rules of one harmless declaration each, which every element has to be matched against. */
function atomicCss(): string {
  const rules = Array.from({ length: ATOMIC_RULES }, (_, at) => `.r-${at} { outline-offset: ${at % 9}px }`);
  return rules.join('\n');
}

/** Invented posts of the corpus, in a fixed order: ordinary ones, and now and then one that may bring a card. */
function corpusTexts(): readonly string[] {
  const read = (name: string) =>
    readLabelledPosts(join(root, 'corpus', 'posts', 'en', `${name}.jsonl`)).map(({ text }) => text);
  const rare = marked.map(read);
  const stock = ordinary.flatMap(read);
  return stock.map((_, index) => {
    const text = stock[(index * 1009) % stock.length] ?? '';
    if (index % EVERY !== EVERY - 1) return text;
    const kind = rare[Math.floor(index / EVERY) % rare.length] ?? [];
    return kind[Math.floor(index / EVERY / rare.length) % kind.length] ?? text;
  });
}
