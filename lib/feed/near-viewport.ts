/**
 * How far beyond the viewport a post is judged, so that a card stands before its post scrolls into view: one screen. Chromium applies
 * both margins to the page, one upon the other, and the second alone to a feed in an inner scroller; a browser without the second
 * (before Chromium 120, Firefox 141) looks half a screen ahead.
 */
const MARGINS = { rootMargin: '50% 0px', scrollMargin: '25% 0px' };

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
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) onChange(target, isIntersecting);
  }, MARGINS);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(element) {
      observer.unobserve(element);
      observer.observe(element);
    },
    forget: (element) => observer.unobserve(element),
  };
}
