/** The button that saves the best entry. */
import { wordsOf, type CardSection } from '../card-section';
import { button } from '../view/buttons';
import { colors, css } from '../view/css';
import { stateText } from '../view/elements';
import { icon } from '../view/icons';

const styles = css`
  .save {
    float: right;
    /* As wide for both states, as a page can measure the card's width. */
    display: inline-grid;
    grid-template-columns: auto auto;
    align-items: center;
    gap: 5px;
    margin: 1px -4px 0 16px;
    padding: 4px 11px 4px 8px;
    color: ${colors.accent};
    border: 1px solid color-mix(in srgb, ${colors.accent} 35%, transparent);
    border-radius: 999px;
    font:
      500 13px/1.4 system-ui,
      sans-serif;
    white-space: nowrap;
  }
  .save svg {
    width: 14px;
    height: 14px;
  }
  .save:hover {
    background: ${colors.wash};
  }
  .save[aria-pressed='true'] {
    background: ${colors.wash};
    border-color: transparent;
  }
  .to-save,
  .saved {
    grid-area: 1 / 2;
  }
  .save:not([aria-pressed='true']) .saved,
  .save[aria-pressed='true'] .to-save {
    visibility: hidden;
  }
  @media (pointer: coarse) {
    .save {
      padding-block: 8px;
    }
  }
`;

export const saveSection: CardSection = {
  styles,
  layOut: (answer, { imported, savedAs }, { t }) => {
    if (wordsOf(answer).length + imported.entries.length === 0) return [];
    const saved = (savedAs[0] ?? null) !== null;
    return [
      button(
        { kind: 'save', word: 0, saved },
        // The name is the same in both states: a screen reader says the state.
        { class: 'save', 'aria-label': t('cardSave'), 'aria-pressed': String(saved) },
        icon('bookmark'),
        // The style sheet shows the one for the button's state.
        stateText('to-save', t('cardSave')),
        stateText('saved', t('cardSaved')),
      ),
    ];
  },
};
