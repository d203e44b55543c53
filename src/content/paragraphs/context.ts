import type { Context } from '../../text/sentence';

/** How much text before and after a word is kept to find its sentence in, in UTF-16 units. */
const CONTEXT_RADIUS = 500;

/** The text around [start, end) of a paragraph. */
export function contextOf(text: string, start: number, end: number): Context {
  const from = Math.max(0, start - CONTEXT_RADIUS);
  return { text: text.slice(from, end + CONTEXT_RADIUS), start: start - from, end: end - from };
}
