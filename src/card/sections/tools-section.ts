/** The tools at the bottom, the list of keys and the status line above them. */
import type { CardSection } from '../card-section';
import type { CardAct } from '../card-act';
import { CARD_KEYS } from '../card-keys';
import type { CardElement } from '../card-node';
import type { CardText } from '../card-texts';
import { button, iconButton, titleWithKey } from '../view/buttons';
import { colors, css } from '../view/css';
import { element } from '../view/elements';
import { icon, type IconName } from '../view/icons';

const styles = css`
  /* Sticks to the bottom of the visible part of the card. */
  .tools {
    position: sticky;
    bottom: -14px;
    clear: both;
    display: flex;
    align-items: center;
    margin: 12px -18px -14px;
    padding: 3px 11px;
    background: ${colors.paper};
    border-top: 1px solid ${colors.line};
  }
  /* One row in the narrowest card: then the buttons are narrower. */
  .tools button {
    flex: 0 1 32px;
    min-width: 24px;
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
  .tools .expand {
    flex: none;
    padding: 0 6px;
    font-size: 12px;
    white-space: nowrap;
  }
  .card.expanded .if-compact {
    display: none;
  }

  .expand[aria-expanded='true'] svg {
    transform: rotate(180deg);
  }
  .tools .question {
    font-size: 13px;
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
      flex-basis: 44px;
      min-height: 44px;
    }
  }
  /* Where there is no keyboard, as far as a browser can tell. */
  @media (pointer: coarse) and (not (any-pointer: fine)) {
    .tools .question {
      display: none;
    }
  }

  .keys {
    clear: both;
    margin-top: 12px;
    padding: 10px 12px;
    background: ${colors.wash};
    border-radius: 8px;
    font-size: 12px;
  }
  .keys[hidden],
  .keys li[hidden] {
    display: none;
  }
  .keys ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(125px, 1fr));
    gap: 4px 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .keys li {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  .key {
    flex: none;
    box-sizing: border-box;
    min-width: 36px;
    padding: 0 5px;
    border: 1px solid ${colors.line};
    border-radius: 4px;
    background: ${colors.paper};
    font-size: 11px;
    text-align: center;
  }
`;

export const toolsSection: CardSection = {
  styles,
  layOut: (_, { nested }, { t }) => [
    keyList(t),
    element(
      'div',
      { class: 'tools', role: 'toolbar', 'aria-label': t('cardTools') },
      !nested && iconButton({ kind: 'step', by: -1 }, t('cardPrevious'), 'back'),
      !nested && iconButton({ kind: 'step', by: 1 }, t('cardNext'), 'forward'),
      expandButton(t),
      element('span', 'gap'),
      // Shown if the browser has a local Japanese voice.
      tool({ kind: 'speak' }, t('cardSpeak'), 'speak', { hidden: '' }),
      tool({ kind: 'copy', form: 'text' }, t('cardCopy'), 'copy'),
      iconButton({ kind: 'copy', form: 'row' }, t('cardCopyRow'), 'table', { class: 'more' }),
      tool({ kind: 'pin' }, t('cardPin'), 'pin', { 'aria-pressed': 'false' }),
      keysButton(t),
      iconButton({ kind: 'close' }, t('cardClose'), 'close'),
      element('span', { class: 'status', role: 'status' }),
    ),
  ],
};

/** A tool with a key of its own. */
function tool(
  act: CardAct,
  name: string,
  iconName: IconName,
  attributes: Readonly<Record<string, string>> = {},
): CardElement {
  return iconButton(act, name, iconName, { ...titleWithKey(act, name), ...attributes });
}

function expandButton(t: CardText): CardElement {
  const act = { kind: 'expand' } as const;
  const attributes = {
    class: 'expand',
    'aria-expanded': 'false',
    ...titleWithKey(act, t('cardKeyExpand')),
  };
  return button(
    act,
    attributes,
    element('span', { class: 'if-compact' }, t('cardMore')),
    element('span', { class: 'more' }, t('cardLess')),
    icon('expand'),
  );
}

function keysButton(t: CardText): CardElement {
  const name = t('cardKeys');
  return button(
    { kind: 'keys' },
    { class: 'question', 'aria-label': name, title: name, 'aria-expanded': 'false' },
    '?',
  );
}

/** Hidden until the reader asks for it. */
function keyList(t: CardText): CardElement {
  const rows = CARD_KEYS.map(({ shown, label, act }) =>
    element(
      'li',
      act === 'speak' ? 'with-voice' : '',
      element('span', 'key', shown),
      element('span', '', t(label)),
    ),
  );
  return element(
    'section',
    { class: 'keys', hidden: '', 'aria-label': t('cardKeys') },
    element('ul', '', ...rows),
  );
}
