/** Batches of mutations without a single post before the feed rests. */
const BATCHES = 100;
const FIRST_REST_MS = 500;
const LONGEST_REST_MS = 60_000;

/** What a reader does where something may have come that no navigation told of, such as opened comments. */
const SIGNS_OF_LIFE = ['scroll', 'pointerdown', 'keydown', 'visibilitychange'] as const;

export interface Patience {
  /** A batch of mutations came. */
  batch(): void;
  /** A post was read: the page has a feed, and is never left again. */
  reward(): void;
}

/**
 * Works ever less on a page that changes and changes and shows no post: after a hundred batches the feed rests, each time twice as
 * long. Rests end after their time, up to a minute; after that only by what the reader does, and a navigation begins the walk anew anyway.
 */
export function patience(
  page: { rest(): void; resume(): void },
  signal: AbortSignal,
  timer: (then: () => void, ms: number) => void = (then, ms) => void setTimeout(then, ms),
): Patience {
  let batches = 0;
  let restMs = FIRST_REST_MS;
  let found = false;
  let resting = false;

  const wake = () => {
    if (!resting || signal.aborted) return;
    resting = false;
    batches = 0;
    page.resume();
  };
  const rest = () => {
    resting = true;
    page.rest();
    if (restMs <= LONGEST_REST_MS) timer(wake, restMs);
    else for (const type of SIGNS_OF_LIFE) document.addEventListener(type, wake, { ...once, signal });
    restMs *= 2;
  };
  return {
    batch() {
      batches += 1;
      if (!found && !resting && batches >= BATCHES) rest();
    },
    reward() {
      found = true;
    },
  };
}

const once = { capture: true, passive: true, once: true } as const;
