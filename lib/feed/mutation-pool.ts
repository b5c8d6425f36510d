/** Elements on the page that may have become, changed or lost a post. */
export interface MutationPool {
  /** Takes everything gathered so far. */
  drain(): readonly Element[];
  readonly size: number;
}

const uninteresting = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'TEMPLATE']);

/**
 * Gathers the candidates that mutations touch: those added, those inside what was added, and those around what changed.
 * Only collects; reading them is the scheduler's business. Ends with `signal`.
 */
export function poolMutations(options: {
  readonly root: Document | ShadowRoot;
  readonly candidates: string;
  readonly attributes?: readonly string[] | undefined;
  readonly onFilled: () => void;
  readonly signal: AbortSignal;
}): MutationPool {
  const pool = new Set<Element>();
  const observer = new MutationObserver((records) => {
    for (const record of records) collect(record, options.candidates, pool);
    if (pool.size > 0) options.onFilled();
  });
  observer.observe(options.root, {
    childList: true,
    subtree: true,
    characterData: true,
    ...(options.attributes?.length ? { attributes: true, attributeFilter: [...options.attributes] } : {}),
  });
  options.signal.addEventListener('abort', () => {
    observer.disconnect();
    pool.clear();
  });
  return {
    drain() {
      const drained = [...pool];
      pool.clear();
      return drained;
    },
    get size() {
      return pool.size;
    },
  };
}

function collect(record: MutationRecord, candidates: string, pool: Set<Element>): void {
  for (const node of record.addedNodes) {
    if (!(node instanceof Element) || uninteresting.has(node.tagName)) continue;
    if (node.matches(candidates)) pool.add(node);
    for (const inner of node.querySelectorAll(candidates)) pool.add(inner);
  }
  const around = record.target instanceof Element ? record.target : record.target.parentElement;
  for (
    let changed = around?.closest(candidates);
    changed;
    changed = changed.parentElement?.closest(candidates)
  ) {
    pool.add(changed);
  }
}
