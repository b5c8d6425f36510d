/**
 * Runs `then` at once when the element is in view or below it, and otherwise when it is scrolled into view: adding height
 * above the viewport would move what a person is reading.
 * @returns gives up waiting
 */
export function untilSeen(element: Element, then: () => void): () => void {
  if (element.getBoundingClientRect().bottom >= 0) {
    then();
    return () => {};
  }
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    then();
  });
  observer.observe(element);
  return () => observer.disconnect();
}
