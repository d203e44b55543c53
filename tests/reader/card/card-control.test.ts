// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardAnswer } from '../../../src/analysis/card-entry';
import type { MetWord } from '../../../src/messaging/messages';
import { ContextInvalidatedError } from '../../../src/messaging/message-errors';
import type { Article } from '../../../src/page/article';
import type { Annotations } from '../../../src/reader/annotation';
import { CardControl } from '../../../src/reader/card/card-control';
import type { Paragraph } from '../../../src/reader/paragraphs';
import type { ReaderServices } from '../../../src/reader/services';
import type { WordTarget } from '../../../src/reader/word-target';

vi.mock('../../../src/reader/styles/card.css?inline', () => ({ default: '.card { margin: 0 }' }));
vi.mock('../../../src/reader/card/card-text', () => ({ t: (key: string) => key }));

const paragraph = { text: '派兵と抑止と。' } as Paragraph;
const target = (start: number): WordTarget => ({ paragraph, index: 0, start, end: start + 2 });

function answer(start: number): CardAnswer {
  const headword = paragraph.text.slice(start, start + 2);
  const entry = {
    kind: 'word' as const,
    headword,
    reading: 'よみ',
    senses: [{ partOfSpeech: ['noun'], glosses: ['gloss'], notes: [] }],
    inflection: [],
    start,
    end: start + 2,
    common: true,
  };
  return { start, end: start + 2, word: null, entries: [entry], candidates: [] };
}

let lookUp: ReturnType<typeof vi.fn<ReaderServices['lookUp']>>;
let saved: Map<string, MetWord>;
let lost: ReturnType<typeof vi.fn<() => void>>;
let card: CardControl;

beforeEach(() => {
  document.body.innerHTML = '';
  document.querySelector('kijiyomi-card')?.remove();
  lookUp = vi.fn(async (_: string, offset: number) => answer(offset));
  saved = new Map();
  lost = vi.fn<() => void>();
  const services: ReaderServices = {
    analyze: async () => ({ lexemes: [], paragraphs: [] }),
    lookUp: (text, offset, given) => lookUp(text, offset, given),
    correct: async () => null,
    cardStyles: async () => '',
    save: async (word) => void saved.set(word.entry.headword, word),
    remove: async ({ term }) => void saved.delete(term),
    isSaved: async (words) => words.map(({ term }) => saved.has(term)),
  };
  const range = { getClientRects: () => [new DOMRect(10, 10, 40, 20)] };
  const annotations = { rangesOf: () => [range] } as unknown as Annotations;
  const article = { headline: '見出し', source: '', url: '' } as Article;
  card = new CardControl({ document, article, services, annotations, given: () => [] }, lost);
});

const shadow = () => document.querySelector('kijiyomi-card')?.shadowRoot;
const headwords = () =>
  [...(shadow()?.querySelectorAll('.headword') ?? [])].map(({ textContent }) => textContent);
const button = () => shadow()!.querySelector<HTMLButtonElement>('button.save')!;

describe('CardControl', () => {
  it('shows nothing before the answer is there', async () => {
    card.open(target(0));
    expect(card.isOpen).toBe(false);
    await vi.waitFor(() => expect(headwords()).toEqual(['派兵']));
    expect(card.isOpen).toBe(true);
    expect(card.isOnWord(20, 20)).toBe(true);
    expect(card.isOnWord(200, 200)).toBe(false);
  });

  it('shows the answer to the latest question, whichever comes last', async () => {
    const answers: (() => void)[] = [];
    lookUp.mockImplementation(
      (_, offset) => new Promise((resolve) => answers.push(() => resolve(answer(offset)))),
    );
    card.open(target(0));
    card.open(target(3));
    answers[1]!();
    await vi.waitFor(() => expect(headwords()).toEqual(['抑止']));
    answers[0]!();
    await Promise.resolve();
    await Promise.resolve();
    expect(headwords()).toEqual(['抑止']);
  });

  it('stays closed where the pointer left before the answer', async () => {
    card.open(target(0));
    card.cancelPending();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(card.isOpen).toBe(false);
  });

  it('closes for a word without entries', async () => {
    card.open(target(0));
    await vi.waitFor(() => expect(card.isOpen).toBe(true));
    lookUp.mockResolvedValue({ start: 3, end: 5, word: null, entries: [], candidates: [] });
    card.open(target(3));
    await vi.waitFor(() => expect(card.isOpen).toBe(false));
  });

  it('saves and removes the best entry', async () => {
    card.open(target(0));
    await vi.waitFor(() => expect(card.isOpen).toBe(true));
    button().click();
    await vi.waitFor(() => expect(button().getAttribute('aria-pressed')).toBe('true'));
    expect(saved.get('派兵')).toMatchObject({
      entry: { reading: 'よみ' },
      context: { text: '派兵と抑止と。', start: 0, end: 2 },
    });
    button().click();
    await vi.waitFor(() => expect(button().getAttribute('aria-pressed')).toBe('false'));
    expect(saved.size).toBe(0);
  });

  it('shows a word that was saved before as saved', async () => {
    saved.set('抑止', {} as MetWord);
    card.open(target(3));
    await vi.waitFor(() => expect(button().getAttribute('aria-pressed')).toBe('true'));
  });

  it('gives up where the extension is gone, and only there', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    lookUp.mockRejectedValueOnce(new Error('asleep'));
    card.open(target(0));
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    expect(lost).not.toHaveBeenCalled();
    lookUp.mockRejectedValueOnce(new ContextInvalidatedError('gone'));
    card.open(target(0));
    await vi.waitFor(() => expect(lost).toHaveBeenCalled());
    warn.mockRestore();
  });

  it('leaves nothing behind', async () => {
    card.open(target(0));
    await vi.waitFor(() => expect(card.isOpen).toBe(true));
    card.stop();
    expect(document.querySelector('kijiyomi-card')).toBeNull();
  });
});
