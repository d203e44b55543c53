/** What the card says of the word's reading, and the form in which the reader corrects it. */
import type { CardWord } from '../look-up/card-entry';
import type { CardField } from './card-act';
import type { CardElement } from './card-node';
import type { CardText } from './card-text';
import { button, element, japanese, stateText } from './elements';

/** Kana of the longest word that may be corrected, well beyond any. */
const LONGEST_TYPED = '100';

export function readingRow(word: CardWord, t: CardText): CardElement {
  return element(
    'div',
    'said',
    word.uncertain && element('span', 'uncertain', t('cardUncertain')),
    word.corrected && stateText('', t('cardCorrected')),
    word.corrected && button({ do: 'undo-correction' }, {}, stateText('', t('cardUndo'))),
    element('details', '', element('summary', '', t('cardCorrect')), correctionForm(word, t)),
  );
}

function correctionForm({ reading, choices, before, after }: CardWord, t: CardText): CardElement {
  const form = element(
    'form',
    '',
    ...choices.map((choice) =>
      element(
        'label',
        '',
        field(
          { is: 'choice', reading: choice },
          element('input', {
            type: 'radio',
            name: 'reading',
            ...(choice === reading && { checked: '' }),
          }),
        ),
        japanese('span', '', choice),
      ),
    ),
    element(
      'label',
      '',
      t('cardOther'),
      field(
        { is: 'typed' },
        element('input', { class: 'typed', lang: 'ja', maxlength: LONGEST_TYPED }),
      ),
    ),
    (before || after) !== '' && sideSelect(before, after, t),
    field({ is: 'problem' }, element('p', { class: 'problem', role: 'alert' })),
    element('button', { type: 'submit' }, t('cardSave')),
    element('button', { type: 'reset' }, t('cardCancel')),
  );
  return { ...form, act: { do: 'correct' } };
}

function field(field: CardField, drawn: CardElement): CardElement {
  return { ...drawn, field };
}

function sideSelect(before: string, after: string, t: CardText): CardElement {
  return element(
    'select',
    { 'aria-label': t('cardWhere') },
    option(null, t('cardEverywhere')),
    before !== '' && option('before', t('cardAfter', [before])),
    after !== '' && option('after', t('cardBefore', [after])),
  );
}

function option(side: 'before' | 'after' | null, text: string): CardElement {
  return field({ is: 'side', side }, element('option', '', text));
}
