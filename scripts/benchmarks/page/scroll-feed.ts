import type { BrowserContext, CDPSession, Page } from 'playwright-core';

/** What one walk through a feed cost. Times are of the main thread's own clock, so that other programs do not count. */
export interface Walk {
  /** Milliseconds in all tasks of the page's main thread, from its opening on. */
  readonly task: number;
  readonly script: number;
  /** Milliseconds of all tasks, up to each stop. */
  readonly stops: readonly number[];
  /** Bytes of the page's JavaScript heap after a collection. */
  readonly heap: number;
  /** Durations of the page's long tasks in milliseconds, by the wall's clock. */
  readonly longTasks: readonly number[];
}

export interface FeedPage {
  readonly url: string;
  readonly html: string;
}

/** Opens the feed in a page of its own, scrolls it to each stop (a number of posts) by so many pixels a frame, and measures. */
export async function scrollFeed(
  context: BrowserContext,
  feed: FeedPage,
  stops: readonly number[],
  pixels?: number,
): Promise<Walk> {
  const { page, session } = await openFeed(context, feed);
  const reached: number[] = [];
  let longTasks: readonly number[] = [];
  for (const stop of stops) {
    longTasks = await page.evaluate<readonly number[]>(`scrollFeed(${stop}, ${pixels})`);
    reached.push((await metrics(session)).task);
  }
  const { task, script } = await metrics(session);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { heap } = await metrics(session);
  await page.close();
  return { task, script, stops: reached, heap, longTasks };
}

/** A page at the feed's own address; nothing else on the web is reached. */
export async function openFeed(
  context: BrowserContext,
  { url, html }: FeedPage,
  prepare: (session: CDPSession) => Promise<unknown> = measureOwnThread,
): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const page = await context.newPage();
  await page.route(/^https?:/, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  const session = await context.newCDPSession(page);
  await prepare(session);
  await page.goto(url);
  return { page, session };
}

/** By the thread's own clock, which stands still while other programs run. */
function measureOwnThread(session: CDPSession): Promise<unknown> {
  return session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

async function metrics(session: CDPSession) {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    task: value('TaskDuration') * 1000,
    script: value('ScriptDuration') * 1000,
    heap: value('JSHeapUsedSize'),
  };
}
