import { sourceOfAny, type Phrases, type TextContext, type TextRange } from './context';

/**
 * The part of a text that makes a rule hold: the word with what its context asks for next to it. The
 * word alone if the context only says what must not be there.
 * @param context that holds; null for any context
 * @param word its range in the text
 */
export function evidenceFor(
  context: TextContext | null,
  text: string,
  { start, end }: TextRange,
): TextRange {
  const { before, after } = context ?? {};
  return {
    start: start - lengthAt(before, (source) => `(?<=(${source}))`, text, start),
    end: end + lengthAt(after, (source) => `(${source})`, text, end),
  };
}

/** @param capture makes a pattern whose first group is the phrase */
function lengthAt(
  phrases: Phrases | undefined,
  capture: (source: string) => string,
  text: string,
  position: number,
): number {
  if (phrases === undefined) return 0;
  const pattern = new RegExp(capture(sourceOfAny(phrases)), 'uy');
  pattern.lastIndex = position;
  return pattern.exec(text)?.[1]?.length ?? 0;
}
