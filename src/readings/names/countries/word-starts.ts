/** Where an abbreviated country can begin: 米 at the start, in トランプ米大統領, in これを米政府は. */
import {
  anyOf,
  HIRAGANA,
  KATAKANA,
  PUNCTUATION,
  sequence,
  SPACE,
  START_OF_TEXT,
  unlessBefore,
} from '../../../rules/phrase';
import type { CountryContext } from './country-rule';

/** What ends right before a word, whichever the word is. */
export const WORD_START = anyOf(START_OF_TEXT, KATAKANA, PUNCTUATION, SPACE);
/** Not after お: お米 is rice. */
const AFTER_HIRAGANA = sequence(unlessBefore('お'), HIRAGANA);
/** Rarely words of their own, so that they are countries after hiragana too. */
const RARELY_WORDS = '米英仏独露韓伊豪欧';

/** The context at each of these places. */
export function atWordStart(context: CountryContext): readonly CountryContext[] {
  return [
    { ...context, before: WORD_START },
    { ...context, before: AFTER_HIRAGANA, kanji: RARELY_WORDS },
  ];
}
