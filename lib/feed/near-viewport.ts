/** How far beyond the viewport a post is judged, so that a card stands before its post scrolls into view. */
const MARGIN = '100% 0px';

export interface NearViewport {
  /** Watches an element until it is forgotten; one that is watched already is told of again. */
  watch(element: Element): void;
  forget(element: Element): void;
}

/**
 * Tells when elements come near the viewport or leave its neighbourhood. Each element watched costs a little at every frame, so what has
 * been judged is forgotten. Ends with `signal`.
 */
export function nearViewport(
  onChange: (element: Element, near: boolean) => void,
  signal: AbortSignal,
): NearViewport {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) onChange(target, isIntersecting);
    },
    // The scroll margin does for a feed in an inner scroller what the root margin does for the page (Chromium 120, Firefox 141).
    { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(element) {
      observer.unobserve(element);
      observer.observe(element);
    },
    forget: (element) => observer.unobserve(element),
  };
}
