/** Why the word is read so, if a rule decided it by what is next to the word. */
import type { CardAnswer, ReadingReason } from '../../look-up/card-entry';
import type { CardTexts } from '../card-texts';
import { colors, css } from './css';
import { element, japanese, type Child } from './elements';

export const readingReasonStyles = css`
  .reasons {
    clear: both;
    margin: 2px 0 6px;
    padding: 6px 10px;
    background: ${colors.wash};
    border-radius: 8px;
    font-size: 12px;
    line-height: 1.45;
  }
  .reasons p {
    margin: 0;
  }
  .reasons-title {
    display: block;
    color: ${colors.soft};
    font-size: 11px;
  }
  .evidence {
    margin-inline-end: 8px;
    color: ${colors.accent};
  }
`;

/** For the expanded card; null if the reading is the dictionary's. */
export function readingReasons({ word }: CardAnswer, { t }: CardTexts): Child {
  const reasons = word?.readingReasons ?? [];
  if (reasons.length === 0) return null;
  return element(
    'div',
    'reasons more',
    element('span', 'reasons-title', t('cardWhyReading')),
    ...reasons.map(reasonLine),
  );
}

/** The rules are written in English, like the meanings. */
function reasonLine({ evidence, why }: ReadingReason): Child {
  return element(
    'p',
    '',
    evidence !== '' && japanese('span', 'evidence', evidence),
    element('span', { lang: 'en' }, why),
  );
}
