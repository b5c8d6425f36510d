/** The elements that stand in no other of them, in order. */
export function outermost(elements: readonly Element[]): readonly Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}
