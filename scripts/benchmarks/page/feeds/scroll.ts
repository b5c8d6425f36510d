
/** One step of the wheel, in pixels a frame: a fling, faster than anybody reads. */
const STEP = 120;

const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: 'longtask', buffered: true });

/** Scrolls until so many posts have gone through the viewport. @returns durations of the page's long tasks so far, in milliseconds */
function scrollTo(post: number): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const step = () => {
      window.scrollBy(0, STEP);
      if (passed() >= post) resolve(longTasks);
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
}

/** The number of the post in the middle of the screen, from its invented id. */
function passed(): number {
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const link = middle?.closest('article')?.querySelector('a[href*="19850000000"], a[href*="/comments/"]');
  const href = link?.getAttribute('href') ?? '';
  const long = /19850000000(\d{8})/.exec(href)?.[1];
  if (long) return Number(long);
  const short = /comments\/(\w+)\//.exec(href)?.[1];
  return short ? Number.parseInt(short, 36) - 1_000_000 : -1;
}

Object.assign(globalThis, { scrollFeed: scrollTo });
