/** Longest stretch of work on the page's main thread before it is given back, in milliseconds. */
export const SLICE_MS = 4;

export interface SlicedQueue<T> {
  add(items: Iterable<T>): void;
}

/**
 * Works items off in slices of at most `SLICE_MS`, each in its own task, so that scrolling is never held up. The same item
 * queued twice is worked once. Ends with `signal`.
 */
export function inSlices<T>(
  work: (item: T) => void,
  signal: AbortSignal,
  clock: () => number = () => performance.now(),
): SlicedQueue<T> {
  const queue = new Set<T>();
  const channel = new MessageChannel();
  let scheduled = false;

  const schedule = () => {
    if (scheduled || signal.aborted) return;
    scheduled = true;
    channel.port2.postMessage(null);
  };
  channel.port1.onmessage = () => {
    scheduled = false;
    const deadline = clock() + SLICE_MS;
    for (const item of queue) {
      queue.delete(item);
      work(item);
      if (clock() >= deadline) break;
    }
    if (queue.size > 0) schedule();
  };
  signal.addEventListener('abort', () => {
    queue.clear();
    channel.port1.close();
  });

  return {
    add(items) {
      for (const item of items) queue.add(item);
      if (queue.size > 0) schedule();
    },
  };
}
