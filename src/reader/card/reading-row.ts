/** What the card says of the word's reading, and the form in which the reader corrects it. */
import type { CardWord } from '../../analysis/card-entry';
import { element, japanese } from './card';
import { t, type CardKey } from './card-text';

/**
 * @param reading kana for the word as it stands in the text; null: as the dictionaries have it
 * @returns key of the text that says what is wrong; null where the card is about to show it
 */
export type Correct = (
  reading: string | null,
  side: 'before' | 'after' | null,
) => Promise<string | null>;

export function readingRow(word: CardWord, correct: Correct): Element {
  const form = correctionForm(word, correct);
  const open = button(t('cardCorrect'), () => toggle());
  const toggle = () => {
    form.hidden = !form.hidden;
    open.ariaExpanded = String(!form.hidden);
    if (form.hidden) open.focus();
    else (form.querySelector<HTMLElement>(':checked') ?? form.typed).focus();
  };
  open.ariaExpanded = 'false';
  form.addEventListener('reset', toggle);
  return element(
    'div',
    'said',
    word.uncertain && element('span', 'uncertain', t('cardUncertain')),
    word.corrected && element('span', '', t('cardCorrected')),
    word.corrected && button(t('cardUndo'), () => void correct(null, null)),
    open,
    form,
  );
}

type CorrectionForm = HTMLFormElement & { typed: HTMLInputElement };

function correctionForm(word: CardWord, correct: Correct): CorrectionForm {
  const { reading, choices, before, after } = word;
  const problem = element('p', 'problem');
  problem.role = 'alert';
  const form = element(
    'form',
    '',
    ...choices.map((choice) =>
      element(
        'label',
        '',
        input({ type: 'radio', name: 'reading', value: choice, checked: choice === reading }),
        japanese('span', '', choice),
      ),
    ),
    element('label', '', t('cardOther'), input({ name: 'typed', lang: 'ja', maxLength: 100 })),
    (before || after) !== '' && sideSelect(before, after),
    problem,
    button(t('cardSave')),
    Object.assign(button(t('cardCancel')), { type: 'reset' }),
  ) as CorrectionForm;
  form.hidden = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const said = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const side = (said.side || null) as 'before' | 'after' | null;
    void correct(said.typed || said.reading || '', side).then((key) => {
      problem.textContent = key && t(key as CardKey);
    });
  });
  // What is typed here is not meant for the page's own shortcuts.
  for (const name of ['keydown', 'keypress', 'keyup']) {
    form.addEventListener(name, (event) => event.stopPropagation());
  }
  return form;
}

function sideSelect(before: string, after: string): Element {
  const option = (value: string, text: string) =>
    Object.assign(element('option', '', text), { value });
  const select = element(
    'select',
    '',
    option('', t('cardEverywhere')),
    before !== '' && option('before', t('cardAfter', [before])),
    after !== '' && option('after', t('cardBefore', [after])),
  );
  return Object.assign(select, { name: 'side', ariaLabel: t('cardWhere') });
}

function input(properties: Partial<HTMLInputElement>): Element {
  return Object.assign(element('input', ''), properties);
}

function button(text: string, onClick?: () => void): HTMLButtonElement {
  const created = element('button', '', text) as HTMLButtonElement;
  if (onClick) {
    created.type = 'button';
    created.addEventListener('click', onClick);
  }
  return created;
}
