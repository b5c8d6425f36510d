import type { BrowserContext, CDPSession } from 'playwright-core';
import { feedPage, type Shape } from '../../support/feed-page';
import { openFeed } from './scroll-feed';

const POSTS = 200;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** The longest stretch of an extension's own code within one task of the page, in milliseconds, from a trace of one walk. */
export async function longestOwnTask(context: BrowserContext, shape: Shape): Promise<number> {
  let end: EndOfTrace = async () => Number.NaN;
  const { page } = await openFeed(context, await feedPage(shape, POSTS + 50), async (session) => {
    end = await traceOwnTasks(session);
  });
  await page.evaluate(`scrollFeed(${POSTS})`);
  const longest = await end();
  await page.close();
  return longest;
}

/** Ends a trace. @returns the longest stretch of an extension's own code within one task, in milliseconds; 0 where none ran */
type EndOfTrace = () => Promise<number>;

/** Begins a trace of a page. */
export async function traceOwnTasks(session: CDPSession): Promise<EndOfTrace> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel'] },
  });
  return async () => {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    return longest(events);
  };
}

function longest(events: readonly TraceEvent[]): number {
  const tasks = events.filter(({ name, dur }) => dur && /RunTask$/.test(name));
  const ours = events.filter(
    ({ args, dur }) => dur && args?.data?.url?.startsWith('chrome-extension:') && !isWorker(args.data.url),
  );
  const outer = ours.filter((one) => !ours.some((other) => other !== one && holds(other, one)));
  const sums = new Map<TraceEvent | undefined, number>();
  for (const one of outer) {
    const task = tasks.find((task) => holds(task, one));
    sums.set(task ?? one, (sums.get(task ?? one) ?? 0) + (one.dur ?? 0));
  }
  return Math.max(0, ...sums.values()) / 1000;
}

/** The background has a thread of its own, where it holds up no page. */
function isWorker(url: string): boolean {
  return url.endsWith('/background.js');
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return (
    outer.pid === inner.pid &&
    outer.tid === inner.tid &&
    outer.ts <= inner.ts &&
    outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0)
  );
}
