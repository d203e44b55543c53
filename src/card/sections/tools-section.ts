/** The tools at the bottom, and the status line above them. */
import type { CardSection } from '../card-section';
import { iconButton } from '../view/buttons';
import { colors, css } from '../view/css';
import { element } from '../view/elements';

const styles = css`
  /* Sticks to the bottom of the visible part of the card. */
  .tools {
    position: sticky;
    bottom: -14px;
    clear: both;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 12px -18px -14px;
    padding: 4px 12px;
    background: ${colors.paper};
    border-top: 1px solid ${colors.line};
  }
  .tools button {
    min-width: 32px;
    min-height: 32px;
    padding: 0;
    color: ${colors.soft};
    border-radius: 8px;
  }
  .tools button:hover {
    background: ${colors.wash};
  }
  .tools button:is(:hover, [aria-pressed='true']) {
    color: ${colors.accent};
  }
  .gap {
    flex: 1;
  }
  /* Covers the bottom of the entries, so that the layout does not shift. */
  .status:not(:empty) {
    position: absolute;
    inset: auto 0 100%;
    padding: 8px 18px;
    color: ${colors.ink};
    background: ${colors.paper};
    border-top: 1px solid ${colors.line};
    font-size: 13px;
  }
  @media (pointer: coarse) {
    .tools button {
      min-width: 44px;
      min-height: 44px;
    }
  }
`;

export const toolsSection: CardSection = {
  styles,
  layOut: (_, { nested }, { t }) => [
    element(
      'div',
      { class: 'tools', role: 'toolbar', 'aria-label': t('cardTools') },
      !nested && iconButton({ kind: 'step', by: -1 }, t('cardPrevious'), 'back'),
      !nested && iconButton({ kind: 'step', by: 1 }, t('cardNext'), 'forward'),
      element('span', 'gap'),
      // Shown if the browser has a local Japanese voice.
      iconButton({ kind: 'speak' }, t('cardSpeak'), 'speak', { hidden: '' }),
      iconButton({ kind: 'copy', form: 'text' }, t('cardCopy'), 'copy'),
      iconButton({ kind: 'copy', form: 'row' }, t('cardCopyRow'), 'table'),
      iconButton({ kind: 'pin' }, t('cardPin'), 'pin', { 'aria-pressed': 'false' }),
      iconButton({ kind: 'close' }, t('cardClose'), 'close'),
      element('span', { class: 'status', role: 'status' }),
    ),
  ],
};
