/** What the card says of the word's reading, and the form in which the reader corrects it. */
import type { CardWord } from '../analysis/card-entry';
import type { CardElement } from './card-node';
import type { CardText } from './card-text';
import { button, element, japanese } from './elements';

/** Kana of the longest word that may be corrected, well beyond any. */
const LONGEST_TYPED = '100';

export function readingRow(word: CardWord, t: CardText): CardElement {
  return element(
    'div',
    'said',
    word.uncertain && element('span', 'uncertain', t('cardUncertain')),
    word.corrected && element('span', '', t('cardCorrected')),
    word.corrected && button('undo-correction', {}, t('cardUndo')),
    element('details', '', element('summary', '', t('cardCorrect')), correctionForm(word, t)),
  );
}

/** Its fields: `reading` (of a choice), `typed`, `side`. */
function correctionForm({ reading, choices, before, after }: CardWord, t: CardText): CardElement {
  return element(
    'form',
    '',
    ...choices.map((choice) =>
      element(
        'label',
        '',
        element('input', {
          type: 'radio',
          name: 'reading',
          value: choice,
          ...(choice === reading && { checked: '' }),
        }),
        japanese('span', '', choice),
      ),
    ),
    element(
      'label',
      '',
      t('cardOther'),
      element('input', { name: 'typed', lang: 'ja', maxlength: LONGEST_TYPED }),
    ),
    (before || after) !== '' && sideSelect(before, after, t),
    element('p', { class: 'problem', role: 'alert', 'data-failed': t('cardNotStored') }),
    element('button', { type: 'submit' }, t('cardSave')),
    element('button', { type: 'reset' }, t('cardCancel')),
  );
}

function sideSelect(before: string, after: string, t: CardText): CardElement {
  return element(
    'select',
    { name: 'side', 'aria-label': t('cardWhere') },
    element('option', { value: '' }, t('cardEverywhere')),
    before !== '' && element('option', { value: 'before' }, t('cardAfter', [before])),
    after !== '' && element('option', { value: 'after' }, t('cardBefore', [after])),
  );
}
