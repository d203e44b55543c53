/**
 * Asks once about each element: thousands of elements may have a question about the box around them,
 * and each answer takes as long as what is in the box.
 */
export function remembered<T>(ask: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    if (!known.has(element)) known.set(element, ask(element));
    return known.get(element)!;
  };
}
