/** The reading if no entry contains it: only kanji or imported entries are known. */
import { wordsOf, type CardSection } from '../card-section';
import { css } from '../view/css';
import { element, japanese } from '../view/elements';
import { readingReasons } from '../view/reading-reasons';
import { readingCorrectionStyles, readingPencil, readingRow } from '../view/reading-row';

const styles = css`
  ${readingCorrectionStyles}
  .read {
    display: flex;
    align-items: baseline;
    font-size: 15px;
  }
`;

export const readingSection: CardSection = {
  styles,
  layOut: (answer, setting, texts) => {
    const pencil = readingPencil(answer, setting, texts);
    if (wordsOf(answer).length > 0 || pencil === null) return [];
    const reading = japanese('span', '', answer.word?.reading ?? '');
    return [
      element('div', 'read', reading, pencil),
      readingReasons(answer, texts),
      readingRow(answer, setting, texts),
    ];
  },
};
