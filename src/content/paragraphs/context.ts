import type { Context } from '../../text/sentence';

/** A sentence is looked for on this much of either side of the word, in UTF-16 units. */
const SIGHT = 500;

/** What stands around [start, end) of a paragraph. */
export function contextOf(text: string, start: number, end: number): Context {
  const from = Math.max(0, start - SIGHT);
  return { text: text.slice(from, end + SIGHT), start: start - from, end: end - from };
}
