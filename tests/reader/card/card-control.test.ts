// @vitest-environment happy-dom
import { type MockInstance, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layOutCard, NOTHING_IMPORTED } from '../../../src/card/card-layout';
import { savableWord } from '../../../src/card/savable-word';
import type { Card, LookUpRequest, MetWord } from '../../../src/messaging/messages';
import { MessageError } from '../../../src/messaging/message-errors';
import type { Article } from '../../../src/page/article';
import type { Annotations } from '../../../src/reader/annotation';
import { CardControl, type CardEvents } from '../../../src/reader/card/card-control';
import type { Paragraph } from '../../../src/reader/paragraphs';
import type { ReaderServices } from '../../../src/reader/services';
import type { WordTarget } from '../../../src/reader/word-target';
import { keys } from '../../card/card-text-of';

const paragraph = { text: '派兵と抑止と。' } as Paragraph;
const target = (start: number): WordTarget => ({ paragraph, index: 0, start, end: start + 2 });
const sense = (gloss: string) => ({ partOfSpeech: ['noun'], glosses: [gloss], notes: [] });
const CHOICE = { reading: 'よみ', choices: ['よみ', 'どく'], before: '', after: '' };

/** The card of the two characters at the place. */
function cardAt({ text, offset, nested, mentions }: LookUpRequest): Card {
  const entry = {
    kind: 'word' as const,
    headword: text.slice(offset, offset + 2),
    reading: 'よみ',
    senses: [sense('gloss'), sense('other gloss')],
    inflection: [],
    start: offset,
    end: offset + 2,
    common: true,
  };
  const word = { ...CHOICE, uncertain: false, corrected: false };
  const kanji = { ...entry, kind: 'kanji' as const, headword: entry.headword.slice(0, 1) };
  const entries = [entry, kanji];
  const answer = { start: offset, end: offset + 2, word, entries, candidates: [] };
  const imported = NOTHING_IMPORTED;
  const setting = { text, nested, mentions, savedAs: [], imported };
  return {
    start: offset,
    end: offset + 2,
    label: 'Dictionary',
    nodes: layOutCard(answer, setting, keys),
    words: [{ ...savableWord(entry), meanings: ['gloss', 'other gloss'] }],
    copied: { text: 'the text', row: 'the\trow', spoken: 'よみ' },
  };
}
const NOTHING = { start: 3, end: 5, nodes: [], words: [] };

let lookUp: ReturnType<typeof vi.fn<ReaderServices['lookUp']>>;
let correct: ReturnType<typeof vi.fn<ReaderServices['correct']>>;
let saved: Map<string, MetWord>;
let events: { [K in keyof CardEvents]: ReturnType<typeof vi.fn<CardEvents[K]>> };
let card: CardControl;
let attachShadow: MockInstance<Element['attachShadow']>;

beforeEach(() => {
  document.body.innerHTML = '';
  document.querySelector('kijiyomi-card')?.remove();
  attachShadow = vi.spyOn(Element.prototype, 'attachShadow');
  lookUp = vi.fn(async (question: LookUpRequest) => cardAt(question));
  correct = vi.fn(async () => null);
  saved = new Map();
  events = { lost: vi.fn(), close: vi.fn(), step: vi.fn() };
  const services: ReaderServices = {
    analyze: async () => ({ lexemes: [], paragraphs: [], cut: [] }),
    lookUp: (question) => lookUp(question),
    correct: (request) => correct(request),
    styles: async () => ({ card: '', words: '' }),
    save: async (word) => void saved.set(word.term, word),
    remove: async ({ term }) => void saved.delete(term),
  };
  const range = {
    getClientRects: () => [new DOMRect(10, 10, 40, 20)],
    startContainer: document.createTextNode(''),
  };
  const annotations = { rangesOf: () => [range] } as unknown as Annotations;
  const article = { headline: '見出し', source: '', url: '', published: '2022-02-03' } as Article;
  const mentions = () => [{ lemma: '派遣', reading: 'はけん' }];
  card = new CardControl(
    { document, article, services, annotations, given: () => [], mentions },
    events,
  );
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Closed to everybody who did not see it made. */
const shadow = () =>
  document.querySelector('kijiyomi-card')
    ? (attachShadow.mock.results.at(-1)!.value as ShadowRoot)
    : undefined;
const headword = () => shadow()?.querySelector('.headword')?.textContent;
const button = (act: string, n = 0) =>
  shadow()!.querySelectorAll<HTMLButtonElement>(`[data-act="${act}"]`)[n]!;
const isPressed = (act: string, n = 0) => button(act, n).getAttribute('aria-pressed');

async function open(start: number): Promise<void> {
  card.open(target(start));
  await vi.waitFor(() => expect(headword()).toBe(paragraph.text.slice(start, start + 2)));
}

describe('the card of a word', () => {
  it('is not there before the answer is', async () => {
    card.open(target(0));
    expect(card.isOpen).toBe(false);
    await vi.waitFor(() => expect(headword()).toBe('派兵'));
    expect(card.isOpen).toBe(true);
    expect(card.isOnWord(20, 20)).toBe(true);
    expect(card.isOnWord(200, 200)).toBe(false);
    expect(lookUp).toHaveBeenCalledWith({
      text: paragraph.text,
      offset: 0,
      given: [],
      published: '2022-02-03',
      nested: false,
      mentions: [{ lemma: '派遣', reading: 'はけん' }],
    });
  });

  it('is that of the latest question, whichever answer comes last', async () => {
    const answers: (() => void)[] = [];
    lookUp.mockImplementation(
      (question) => new Promise((resolve) => answers.push(() => resolve(cardAt(question)))),
    );
    card.open(target(0));
    card.open(target(3));
    answers[1]!();
    await vi.waitFor(() => expect(headword()).toBe('抑止'));
    answers[0]!();
    await Promise.resolve();
    await Promise.resolve();
    expect(headword()).toBe('抑止');
  });

  it('stays where the reader comes back before the answer', async () => {
    await open(0);
    card.open(target(3));
    card.open(target(0));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(headword()).toBe('派兵');
  });

  it('stays closed where the pointer left before the answer', async () => {
    card.open(target(0));
    card.cancelPending();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(card.isOpen).toBe(false);
  });

  it('closes for a word of which nothing is known', async () => {
    await open(0);
    lookUp.mockImplementation(async (question) => ({ ...cardAt(question), ...NOTHING }));
    card.open(target(3));
    await vi.waitFor(() => expect(card.isOpen).toBe(false));
  });

  it('gives up where the extension is gone, and only there', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    lookUp.mockRejectedValueOnce(new Error('asleep'));
    card.open(target(0));
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    expect(events.lost).not.toHaveBeenCalled();
    lookUp.mockRejectedValueOnce(new MessageError('ContextInvalidatedError', 'gone'));
    card.open(target(0));
    await vi.waitFor(() => expect(events.lost).toHaveBeenCalled());
    warn.mockRestore();
  });

  it('is out of the page’s reach', async () => {
    await open(0);
    expect(shadow()?.mode).toBe('closed');
    expect(document.querySelector('kijiyomi-card')?.shadowRoot).toBeNull();
  });

  it('leaves nothing behind', async () => {
    await open(0);
    card.stop();
    expect(document.querySelector('kijiyomi-card')).toBeNull();
  });
});

describe('saving', () => {
  it('keeps the word, and takes it back', async () => {
    await open(0);
    button('save').click();
    await vi.waitFor(() => expect(isPressed('save')).toBe('true'));
    expect(saved.get('派兵')).toMatchObject({
      reading: 'よみ',
      meaning: 'gloss; other gloss',
      chosen: false,
      context: { text: '派兵と抑止と。', start: 0, end: 2 },
    });
    button('save').click();
    await vi.waitFor(() => expect(isPressed('save')).toBe('false'));
    expect(saved.size).toBe(0);
  });

  it('keeps the sense beside the button that was pressed', async () => {
    await open(0);
    button('save', 2).click();
    await vi.waitFor(() => expect(isPressed('save', 2)).toBe('true'));
    expect(saved.get('派兵')).toMatchObject({ meaning: 'other gloss', chosen: true });
    expect([isPressed('save', 0), isPressed('save', 1)]).toEqual(['true', 'false']);
    button('save', 1).click();
    await vi.waitFor(() => expect(isPressed('save', 1)).toBe('true'));
    expect(saved.get('派兵')).toMatchObject({ meaning: 'gloss' });
    expect(isPressed('save', 2)).toBe('false');
  });
});

describe('a question from within the card', () => {
  it('is answered in its place, with a way back through all of them', async () => {
    await open(0);
    button('look-up').click();
    await vi.waitFor(() => expect(headword()).toBe('派遣'));
    expect(lookUp).toHaveBeenLastCalledWith(
      expect.objectContaining({ text: '派遣', offset: 0, nested: true }),
    );
    button('back').click();
    await vi.waitFor(() => expect(headword()).toBe('派兵'));
    expect(lookUp).toHaveBeenLastCalledWith(expect.objectContaining({ nested: false }));
    expect(button('back')).toBeUndefined();
  });

  it('changes nothing where nothing is known', async () => {
    await open(0);
    lookUp.mockImplementation(async (question) => ({ ...cardAt(question), ...NOTHING }));
    button('look-up').click();
    await vi.waitFor(() => expect(lookUp).toHaveBeenCalledTimes(2));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(headword()).toBe('派兵');
  });
});

describe('the tools', () => {
  it('pin the card until it is closed', async () => {
    await open(0);
    expect([card.isHeld, card.isKept]).toEqual([false, false]);
    button('pin').click();
    expect(isPressed('pin')).toBe('true');
    expect([card.isHeld, card.isKept]).toEqual([true, true]);
    await open(3);
    expect(isPressed('pin')).toBe('true');
    card.close();
    await open(0);
    expect(isPressed('pin')).toBe('false');
  });

  it('close it and go on to the next word as the page wants it', async () => {
    await open(0);
    button('step', 0).click();
    button('step', 1).click();
    button('close').click();
    expect(events.step.mock.calls).toEqual([[-1], [1]]);
    expect(events.close).toHaveBeenCalledOnce();
  });

  it('copy the word in either form, and say so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open(0);
    button('copy', 0).click();
    button('copy', 1).click();
    expect(writeText.mock.calls).toEqual([['the text'], ['the\trow']]);
    const status = shadow()!.querySelector('.status')!;
    await vi.waitFor(() => expect(status.textContent).toBe('cardCopied'));
    writeText.mockRejectedValue(new DOMException('not allowed'));
    button('copy', 0).click();
    await vi.waitFor(() => expect(status.textContent).toBe('cardNotCopied'));
  });

  it('hide the voice where the machine has none', async () => {
    await open(0);
    expect(button('speak').hidden).toBe(true);
  });
});

describe('correcting a reading', () => {
  const form = () => shadow()!.querySelector('form')!;
  const submit = () =>
    form().dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  const problem = () => shadow()!.querySelector('.problem')!.textContent;

  async function openForm(): Promise<void> {
    await open(0);
    form().closest('details')!.open = true;
  }

  it('holds the card while the form is open', async () => {
    await openForm();
    expect(card.isKept).toBe(true);
    form().dispatchEvent(new Event('reset', { bubbles: true }));
    expect(card.isKept).toBe(false);
  });

  it('prefers what was typed to what was chosen', async () => {
    await openForm();
    form().querySelectorAll<HTMLInputElement>('[name="reading"]')[1]!.checked = true;
    submit();
    await vi.waitFor(() => expect(correct).toHaveBeenCalled());
    expect(correct).toHaveBeenLastCalledWith(
      expect.objectContaining({ reading: 'どく', side: null }),
    );
    await openForm();
    form().querySelector<HTMLInputElement>('[name="typed"]')!.value = 'よむ';
    submit();
    await vi.waitFor(() => expect(correct).toHaveBeenCalledTimes(2));
    expect(correct).toHaveBeenLastCalledWith(expect.objectContaining({ reading: 'よむ' }));
  });

  it('says what is wrong and stays open', async () => {
    await openForm();
    correct.mockResolvedValue('Write it in kana.');
    submit();
    await vi.waitFor(() => expect(problem()).toBe('Write it in kana.'));
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    correct.mockRejectedValue(new Error('full'));
    submit();
    await vi.waitFor(() => expect(problem()).toBe('cardNotStored'));
    expect(card.isKept).toBe(true);
    warn.mockRestore();
  });
});
