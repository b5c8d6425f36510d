/** Whether the nearest element of that kind around an element is `owner`: what stands in a nested one belongs to it. */
export const ownedBy = (owner: Element, kind: string) => (element: Element) =>
  element.closest(kind) === owner;
