/** What is known of a word's reading in the text, and the form in which the reader corrects it. */
import type { CardAnswer, CardWord } from '../../look-up/card-entry';
import type { CardField } from '../card-act';
import type { CardElement } from '../card-node';
import type { CardSetting } from '../card-section';
import type { CardTexts } from '../card-texts';
import { button, iconButton } from './buttons';
import { colors, css } from './css';
import { element, japanese, stateText } from './elements';

export const readingCorrectionStyles = css`
  .said {
    display: flex;
    flex-wrap: wrap;
    gap: 0 6px;
    clear: both;
    color: ${colors.soft};
    font-size: 12px;
  }
  .said > * {
    margin-top: 3px;
  }
  .said button {
    padding: 1px 0;
    color: ${colors.accent};
  }
  .said button:hover {
    text-decoration: underline;
  }
  .pencil {
    flex: none;
    padding: 2px 5px;
    color: ${colors.soft};
    border-radius: 6px;
    line-height: 1;
    opacity: 0.75;
  }
  .pencil svg {
    width: 12px;
    height: 12px;
    vertical-align: -1px;
  }
  .pencil:is(:hover, :focus-visible, [aria-expanded='true']) {
    color: ${colors.accent};
    opacity: 1;
  }
  @media (pointer: coarse) {
    .pencil {
      padding: 8px 10px;
    }
  }
  .uncertain::before {
    content: '? ';
    font-weight: 600;
  }
  form[hidden] {
    display: none;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 14px;
    align-items: center;
    width: 100%;
    margin-block: 6px 4px;
    padding: 10px 12px;
    box-sizing: border-box;
    color: ${colors.ink};
    background: ${colors.wash};
    border-radius: 8px;
    font-size: 14px;
  }
  label {
    display: inline-flex;
    gap: 5px;
    align-items: center;
  }
  input {
    margin: 0;
    accent-color: ${colors.accent};
  }
  .typed,
  select {
    min-width: 0;
    padding: 3px 6px;
    color: ${colors.ink};
    background: ${colors.paper};
    border: 1px solid ${colors.line};
    border-radius: 6px;
    font: inherit;
  }
  .typed {
    width: 9em;
  }
  /* Below the buttons, in room of its own, so that it moves none of them. */
  .problem {
    width: 100%;
    min-height: 1.5em;
    color: ${colors.error};
    font-size: 13px;
  }
  .said form button {
    font-weight: 600;
  }
`;

/** In UTF-16 units, far longer than the reading of any word. */
const MAX_TYPED_LENGTH = 100;

/** Null if there is no reading to correct. */
export function readingRow(
  { word }: CardAnswer,
  { nested }: CardSetting,
  texts: CardTexts,
): CardElement | null {
  if (word === null || nested) return null;
  const { t } = texts;
  const undo = button({ kind: 'undo-correction' }, {}, stateText('', t('cardUndo')));
  return element(
    'div',
    'said',
    word.uncertain && element('span', 'uncertain', t('cardUncertain')),
    word.corrected && stateText('', `${t('cardCorrected')} ·`),
    word.corrected && undo,
    correctionForm(word, texts),
  );
}

/** Opens the form of the row; null if there is no reading to correct. */
export function readingPencil(
  { word }: CardAnswer,
  { nested }: CardSetting,
  { t }: CardTexts,
): CardElement | null {
  if (word === null || nested) return null;
  const attributes = { class: 'pencil', 'aria-expanded': 'false' };
  return iconButton({ kind: 'edit-reading' }, t('cardCorrect'), 'pencil', attributes);
}

function correctionForm(word: CardWord, texts: CardTexts): CardElement {
  const { t } = texts;
  const typed = element('input', {
    class: 'typed',
    lang: 'ja',
    maxlength: String(MAX_TYPED_LENGTH),
  });
  const form = element(
    'form',
    { hidden: '' },
    ...word.choices.map((choice) => readingChoice(choice, choice === word.reading)),
    element('label', '', t('cardOther'), withField({ kind: 'typed' }, typed)),
    (word.before !== '' || word.after !== '') && sideSelect(word, texts),
    element('button', { type: 'submit' }, t('cardSave')),
    element('button', { type: 'reset' }, t('cardCancel')),
    withField({ kind: 'problem' }, element('p', { class: 'problem', role: 'alert' })),
  );
  return withField({ kind: 'form' }, form);
}

function readingChoice(reading: string, isCurrent: boolean): CardElement {
  const radio = element('input', {
    type: 'radio',
    name: 'reading',
    ...(isCurrent && { checked: '' }),
  });
  return element(
    'label',
    '',
    withField({ kind: 'choice', reading }, radio),
    japanese('span', '', reading),
  );
}

/** Where else the correction applies. With a neighbor before the word: only after that neighbor. */
function sideSelect({ before, after }: CardWord, { t }: CardTexts): CardElement {
  return element(
    'select',
    { 'aria-label': t('cardWhere') },
    sideOption(null, t('cardEverywhere')),
    before !== '' && sideOption('before', t('cardAfter', [before])),
    after !== '' && sideOption('after', t('cardBefore', [after])),
  );
}

function sideOption(side: 'before' | 'after' | null, text: string): CardElement {
  return withField({ kind: 'side', side }, element('option', '', text));
}

function withField(field: CardField, node: CardElement): CardElement {
  return { ...node, field };
}
