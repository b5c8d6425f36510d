/** What mutations touched on the page, gathered and not yet looked into. */
export interface MutationPool {
  /** Watches a root too: an open shadow root's mutations do not reach the document. */
  watch(root: Document | ShadowRoot): void;
  /** Stops hearing of mutations until `resume`. */
  rest(): void;
  resume(): void;
}

export interface Touched {
  /** Elements that were added, to be searched for posts. */
  readonly added: ReadonlySet<Element>;
  /** Elements in or around which something changed. */
  readonly around: ReadonlySet<Element>;
  /** Whether anything was taken off the page. */
  readonly removed: boolean;
}

const uninteresting = new Set(['SCRIPT', 'STYLE', 'LINK', 'META', 'NOSCRIPT', 'TEMPLATE']);

/**
 * Hears of every mutation and notes what it touched, each element once a batch; looking into it is the reader's business, in slices.
 * Ends with `signal`.
 */
export function poolMutations(options: {
  readonly attributes?: readonly string[] | undefined;
  readonly onTouched: (touched: Touched) => void;
  readonly signal: AbortSignal;
}): MutationPool {
  const { attributes, onTouched, signal } = options;
  const roots = new Set<WeakRef<Document | ShadowRoot>>();
  const observer = new MutationObserver((records) => onTouched(touchedBy(records)));
  const observe = (root: Document | ShadowRoot) =>
    observer.observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
      ...(attributes?.length ? { attributes: true, attributeFilter: [...attributes] } : {}),
    });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(root) {
      roots.add(new WeakRef(root));
      observe(root);
    },
    rest: () => observer.disconnect(),
    resume() {
      for (const held of roots) {
        const root = held.deref();
        if (root?.isConnected) observe(root);
        else roots.delete(held);
      }
    },
  };
}

function touchedBy(records: readonly MutationRecord[]): Touched {
  const added = new Set<Element>();
  const around = new Set<Element>();
  let removed = false;
  for (const { addedNodes, removedNodes, target } of records) {
    for (const node of addedNodes) {
      if (node instanceof Element && !uninteresting.has(node.tagName)) added.add(node);
    }
    removed ||= removedNodes.length > 0;
    const element = target instanceof Element ? target : (target.parentElement ?? hostOf(target));
    if (element) around.add(element);
  }
  return { added, around, removed };
}

function hostOf(node: Node): Element | undefined {
  return node instanceof ShadowRoot ? node.host : undefined;
}
