import {
  contextsOf,
  holdIn,
  oneOf,
  textConditions,
  type Phrases,
  type TextContext,
  type When,
} from './context';
import { sourceOf } from './phrase';

/** A range of a text, [start, end) in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The part of a text that makes a rule hold: the word with what its context asks for next to it. The
 * word alone if the rule holds in any context, or only says what must not be there.
 * @param word its range in the text
 */
export function evidenceFor(when: When<TextContext>, text: string, word: TextRange): TextRange {
  const context = contextsOf(when).find(
    (one) => one !== null && holdIn(textConditions(one), text, word.start, word.end),
  );
  const before = lengthAt(context?.before, (phrase) => `(?<=(${phrase}))`, text, word.start);
  const after = lengthAt(context?.after, (phrase) => `(${phrase})`, text, word.end);
  return { start: word.start - before, end: word.end + after };
}

/** @param capture makes a pattern whose first group is the phrase */
function lengthAt(
  phrases: Phrases | undefined,
  capture: (source: string) => string,
  text: string,
  position: number,
): number {
  if (phrases === undefined) return 0;
  const pattern = new RegExp(capture(sourceOf(oneOf(phrases))), 'uy');
  pattern.lastIndex = position;
  return pattern.exec(text)?.[1]?.length ?? 0;
}
