// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardWord } from '../../../src/analysis/card-entry';
import { readingRow, type Correct } from '../../../src/reader/card/reading-row';

vi.mock('../../../src/reader/card/card-text', () => ({
  t: (key: string, values: string[] = []) => [key, ...values].join(' '),
}));

const WORD: CardWord = {
  reading: 'あいた',
  uncertain: false,
  corrected: false,
  choices: ['あいた', 'ひらいた'],
  before: 'が',
  after: '',
};

const correct = vi.fn<Correct>();
beforeEach(() => {
  correct.mockReset().mockResolvedValue(null);
  document.body.replaceChildren();
});

function open(word: Partial<CardWord> = {}) {
  const row = readingRow({ ...WORD, ...word }, correct);
  document.body.append(row);
  const button = (text: string) =>
    [...row.querySelectorAll('button')].find(({ textContent }) => textContent === text);
  const form = row.querySelector('form')!;
  const submit = () => form.dispatchEvent(new Event('submit', { cancelable: true }));
  return { row, form, button, submit };
}

describe('the row about the reading', () => {
  it('says what is uncertain and what the reader said', () => {
    expect(open().row.textContent).not.toContain('cardUncertain');
    expect(open({ uncertain: true }).row.textContent).toContain('cardUncertain');
    const { row, button } = open({ corrected: true });
    expect(row.textContent).toContain('cardCorrected');
    button('cardUndo')!.click();
    expect(correct).toHaveBeenCalledWith(null, null);
    expect(open().button('cardUndo')).toBeUndefined();
  });

  it('opens and closes its form', () => {
    const { form, button } = open();
    const toggle = button('cardCorrect')!;
    expect(form.hidden).toBe(true);
    toggle.click();
    expect(form.hidden).toBe(false);
    expect(toggle.ariaExpanded).toBe('true');
    expect(document.activeElement).toBe(form.querySelector(':checked'));
    form.dispatchEvent(new Event('reset'));
    expect(form.hidden).toBe(true);
    expect(document.activeElement).toBe(toggle);
  });

  it('hands over the chosen reading', () => {
    const { form, submit } = open();
    form.querySelectorAll('input')[1]!.checked = true;
    submit();
    expect(correct).toHaveBeenLastCalledWith('ひらいた', null);
  });

  it('prefers what was typed, for the place that was chosen', () => {
    const { form, submit } = open();
    form.querySelector<HTMLInputElement>('[name=typed]')!.value = 'ほげいた';
    form.querySelector('select')!.value = 'before';
    submit();
    expect(correct).toHaveBeenLastCalledWith('ほげいた', 'before');
  });

  it('offers only the neighbors that there are', () => {
    const options = (word: Partial<CardWord>) =>
      [...open(word).row.querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(options({})).toEqual(['cardEverywhere', 'cardAfter が']);
    expect(options({ after: 'だ' })).toEqual(['cardEverywhere', 'cardAfter が', 'cardBefore だ']);
    expect(options({ before: '' })).toEqual([]);
  });

  it('says what is wrong', async () => {
    correct.mockResolvedValue('cardNotKana');
    const { row, submit } = open();
    submit();
    await vi.waitFor(() =>
      expect(row.querySelector('[role=alert]')!.textContent).toBe('cardNotKana'),
    );
  });

  it('keeps the keys from the page', () => {
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    const { form } = open();
    form.querySelector('input')!.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
    expect(heard).not.toHaveBeenCalled();
  });
});
