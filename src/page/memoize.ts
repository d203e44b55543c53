/**
 * Remembers the answer for each element: thousands of elements may ask about the box around them,
 * and each answer takes as long as what is in the box.
 */
export function memoize<T>(answer: (element: Element) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    if (!known.has(element)) known.set(element, answer(element));
    return known.get(element)!;
  };
}
