// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CardEntry } from '../../../src/analysis/card-entry';
import { cardContent, markSaved, saveButton } from '../../../src/reader/card/card';

vi.mock('../../../src/reader/card/card-text', () => ({
  t: (key: string, values: string[] = []) => [key, ...values].join(' '),
}));

const NOBERU: CardEntry = {
  kind: 'word',
  headword: '述べる',
  reading: 'のべる',
  senses: [
    { partOfSpeech: ['verb'], glosses: ['to state', 'to <b>say</b>'], notes: [] },
    { partOfSpeech: ['verb'], glosses: ['to mention'], notes: ['rare'] },
  ],
  inflection: ['past'],
  start: 0,
  end: 3,
  common: true,
};
const NAME: CardEntry = {
  ...NOBERU,
  kind: 'name',
  headword: '述',
  reading: 'のぶる',
  inflection: [],
};
const KANJI: CardEntry = {
  ...NOBERU,
  kind: 'kanji',
  headword: '述',
  reading: '',
  senses: [],
  inflection: [],
  kanji: {
    meanings: ['state'],
    onReadings: ['ジュツ'],
    kunReadings: ['の.べる'],
    strokes: 8,
    jlpt: 3,
  },
};

function card(entries: CardEntry[]): Element {
  const root = document.createElement('div');
  const save = saveButton(document, () => {});
  root.append(...cardContent({ start: 0, end: 3, word: null, entries }, '述べた', save));
  return root;
}

describe('the card', () => {
  it('shows entries in order and kanji last', () => {
    const articles = [...card([NOBERU, KANJI, NAME]).querySelectorAll('[role="article"]')];
    expect(articles.map((one) => one.querySelector('.headword')!.textContent)).toEqual([
      '述べる',
      '述',
      '述',
    ]);
    expect(articles[2]!.classList.contains('kanji')).toBe(true);
    expect(articles[2]!.textContent).toContain('ジュツ・の.べる');
  });

  it('shows reading, senses and inflection, and markup as text', () => {
    const [entry] = card([NOBERU]).querySelectorAll('[role="article"]');
    expect(entry!.querySelector('.reading')!.textContent).toBe('のべる');
    expect([...entry!.querySelectorAll('ol.senses > li')].map((li) => li.textContent)).toEqual([
      'to state; to <b>say</b>',
      'to mention rare',
    ]);
    expect(entry!.querySelector('.inflection')!.textContent).toBe('述べた = 述べる + past');
    expect(entry!.querySelector('ol b')).toBeNull();
    expect(entry!.querySelector('.labels')!.textContent).toBe('verb · cardCommon');
  });

  it('says a part of speech with each sense where they differ', () => {
    const senses = [
      { partOfSpeech: ['noun'], glosses: ['statement'], notes: [] },
      ...NOBERU.senses,
    ];
    const labels = card([{ ...NOBERU, senses }]).querySelectorAll('.part-of-speech');
    expect([...labels].map(({ textContent }) => textContent)).toEqual(['noun', 'verb']);
  });

  it('has one save button that tells its state', () => {
    const onSave = vi.fn();
    const button = saveButton(document, onSave);
    expect(button.getAttribute('aria-pressed')).toBe('false');
    button.click();
    expect(onSave).toHaveBeenCalledOnce();
    markSaved(button, true);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(card([NOBERU, NAME, KANJI]).querySelectorAll('button.save')).toHaveLength(1);
  });
});
