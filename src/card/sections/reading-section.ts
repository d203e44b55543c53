/** The row about the reading if no entry contains it: only kanji or imported entries are known. */
import { wordsOf, type CardSection } from '../card-section';
import { readingCorrectionStyles, readingRow } from '../view/reading-row';

export const readingSection: CardSection = {
  styles: readingCorrectionStyles,
  layOut: (answer, setting, texts) =>
    wordsOf(answer).length > 0 ? [] : [readingRow(answer, setting, texts)],
};
