/** Longest stretch of work on the page's main thread before it is given back, in milliseconds. */
export const SLICE_MS = 4;
/**
 * How long work is gathered before it begins, in milliseconds. Posts judged one after another cost about a fifth less than
 * one by one between a page's own frames (`npm run bench -- page`, November 2026), and what changes at every frame is read a dozen times a second.
 */
const GATHER_MS = 80;

export interface SlicedQueue<T> {
  add(items: Iterable<T>): void;
  /** Adds what cannot wait to be gathered. */
  addNow(items: Iterable<T>): void;
}

export interface Slices {
  /** A queue with work of its own. The same item queued twice is worked once. Queues made earlier go first. */
  queue<T>(work: (item: T) => void): SlicedQueue<T>;
}

/**
 * Works queues off in slices of at most `SLICE_MS` for all of them together, each in its own task, so that scrolling is never held
 * up. Ends with `signal`.
 */
export function slices(
  signal: AbortSignal,
  clock: () => number = () => performance.now(),
  gather: number = GATHER_MS,
): Slices {
  const steps: (() => boolean)[] = [];
  const channel = new MessageChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;

  const run = () => {
    clearTimeout(timer);
    timer = undefined;
    if (running || signal.aborted) return;
    running = true;
    channel.port2.postMessage(null);
  };
  channel.port1.onmessage = () => {
    const deadline = clock() + SLICE_MS;
    running = false;
    while (steps.some((step) => step())) {
      if (clock() < deadline) continue;
      run();
      return;
    }
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    steps.length = 0;
    channel.port1.close();
  });

  return {
    queue(work) {
      const items = new Set<Parameters<typeof work>[0]>();
      steps.push(() => stepOf(items, work));
      const add = (more: Iterable<Parameters<typeof work>[0]>) => {
        for (const item of more) items.add(item);
        return items.size > 0 && !signal.aborted;
      };
      return {
        add(more) {
          if (add(more) && !running) timer ??= setTimeout(run, gather);
        },
        addNow(more) {
          if (add(more)) run();
        },
      };
    },
  };
}

/** Works one item off. @returns whether there was one */
function stepOf<T>(items: Set<T>, work: (item: T) => void): boolean {
  for (const item of items) {
    items.delete(item);
    work(item);
    return true;
  }
  return false;
}
