import { dayInJapan } from '../../../src/numbers/english/calendar';
import type { TextContext } from '../../../src/numbers/english/phrase';

/** A text of which no analysis is known: every position may be a word's, every numeral a number. */
export function contextOf(text: string, published = ''): TextContext {
  return {
    text,
    published: dayInJapan(published),
    isBoundary: () => true,
    isNumeral: () => true,
    readingOf: () => '',
    latinOf: () => null,
  };
}
