/** How far beyond the viewport a post is judged, so that a card stands before its post scrolls into view. */
const MARGIN = '100% 0px';

export interface NearViewport {
  watch(element: Element): void;
  forget(element: Element): void;
  isNear(element: Element): boolean;
}

/** Tells when elements come near the viewport or leave its neighbourhood. Ends with `signal`. */
export function nearViewport(
  onChange: (element: Element, near: boolean) => void,
  signal: AbortSignal,
): NearViewport {
  const near = new WeakSet<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        onChange(target, isIntersecting);
      }
    },
    { rootMargin: MARGIN },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch: (element) => observer.observe(element),
    forget(element) {
      observer.unobserve(element);
      near.delete(element);
    },
    isNear: (element) => near.has(element),
  };
}
