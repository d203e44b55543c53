/** The back button of a card that was opened from within the card. */
import type { CardSection } from '../card-section';
import { button } from '../view/buttons';
import { colors, css } from '../view/css';
import { icon } from '../view/icons';

const styles = css`
  .back {
    margin: -6px 0 6px -6px;
    padding: 4px 8px 4px 2px;
    color: ${colors.accent};
    font-size: 13px;
  }
  .back:hover {
    background: ${colors.wash};
  }
`;

export const backSection: CardSection = {
  styles,
  layOut: (_, { nested }, { t }) => [
    nested && button({ kind: 'back' }, { class: 'back' }, icon('back'), t('cardBack')),
  ],
};
