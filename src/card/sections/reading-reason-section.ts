/** Why the word is read so, if a rule decided it by what is next to the word. */
import type { ReadingReason } from '../../look-up/card-entry';
import type { CardElement } from '../card-node';
import type { CardSection } from '../card-section';
import { colors, css } from '../view/css';
import { element, japanese } from '../view/elements';

const styles = css`
  .reasons {
    clear: both;
    margin-top: 12px;
    padding-top: 10px;
    border-top: 1px solid ${colors.line};
    font-size: 13px;
    line-height: 1.45;
  }
  .reasons h2 {
    margin: 0;
    color: ${colors.soft};
    font-size: 11px;
    font-weight: 400;
  }
  .reasons p {
    margin: 3px 0 0;
  }
  .evidence {
    margin-inline-end: 8px;
    color: ${colors.accent};
  }
`;

export const readingReasonSection: CardSection = {
  styles,
  layOut: ({ word }, _, { t }) => {
    const reasons = word?.readingReasons ?? [];
    if (reasons.length === 0) return [];
    return [
      element(
        'section',
        'reasons more',
        element('h2', '', t('cardWhyReading')),
        ...reasons.map(reasonLine),
      ),
    ];
  },
};

/** The rules of the readings are written in English, like the meanings. */
function reasonLine({ evidence, why }: ReadingReason): CardElement {
  return element(
    'p',
    '',
    evidence !== '' && japanese('span', 'evidence', evidence),
    element('span', { lang: 'en' }, why),
  );
}
