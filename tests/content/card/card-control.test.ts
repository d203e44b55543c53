// @vitest-environment happy-dom
import { type MockInstance, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layOutCard } from '../../../src/card/card-layout';
import { statusTexts } from '../../../src/card/card-status';
import { savableWord } from '../../../src/card/savable-word';
import type { Card } from '../../../src/card/card';
import type { LookUpRequest } from '../../../src/look-up/look-up-request';
import type { MetWord } from '../../../src/vocabulary/met-word';
import { MessageError } from '../../../src/messaging/message-errors';
import type { Article } from '../../../src/page/article/article';
import { PageArticles } from '../../../src/page/article/page-articles';
import type { Annotations } from '../../../src/content/annotate/annotation';
import { CardControl } from '../../../src/content/card/card-control';
import type { CardEvents } from '../../../src/content/card/shown-card';
import type { CardServices } from '../../../src/content/card/card-services';
import type { WordTarget } from '../../../src/content/interact/word-target';
import { keys, keyTexts } from '../../card/card-text-of';
import { answerWith, LOOK, sense, settingWith } from '../../card/cards';
import { press, trusted } from '../trusted';
import type { Paragraph } from '../../../src/content/paragraphs/paragraph';

const paragraph = { text: '派兵と抑止と。' } as Paragraph;
const target = (start: number): WordTarget => ({ paragraph, index: 0, start, end: start + 2 });
const CHOICE = {
  reading: 'よみ',
  readingReasons: [],
  choices: ['よみ', 'どく'],
  before: '',
  after: '',
};

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
  const answer = answerWith([entry, kanji], word);
  return {
    start: offset,
    end: offset + 2,
    label: 'Dictionary',
    nodes: layOutCard(answer, settingWith({ text, nested, mentions }), keyTexts),
    words: [{ ...savableWord(entry), meanings: ['gloss', 'other gloss'] }],
    copied: { text: 'the text', row: 'the\trow', spoken: 'よみ' },
    look: LOOK,
    statuses: statusTexts(keys),
  };
}
const NOTHING = { start: 3, end: 5, nodes: [], words: [] };

let lookUp: ReturnType<typeof vi.fn<CardServices['lookUp']>>;
let correct: ReturnType<typeof vi.fn<CardServices['correct']>>;
let saved: Map<string, MetWord>;
let save: ReturnType<typeof vi.fn<CardServices['save']>>;
let remove: ReturnType<typeof vi.fn<CardServices['remove']>>;
let rememberExpanded: ReturnType<typeof vi.fn<CardServices['rememberExpanded']>>;
let events: { [K in keyof CardEvents]: ReturnType<typeof vi.fn<CardEvents[K]>> };
let card: CardControl;
let attachShadow: MockInstance<Element['attachShadow']>;

beforeEach(() => {
  document.body.innerHTML = '';
  document.querySelector('kijiyomi-card')?.remove();
  // happy-dom has none.
  vi.stubGlobal('visualViewport', null);
  attachShadow = vi.spyOn(Element.prototype, 'attachShadow');
  lookUp = vi.fn(async (question: LookUpRequest) => cardAt(question));
  correct = vi.fn(async () => null);
  saved = new Map();
  save = vi.fn(async (word) => {
    saved.set(word.term, word);
    return { saved: true as const, isPrivate: false };
  });
  remove = vi.fn(async ({ term }) => void saved.delete(term));
  rememberExpanded = vi.fn(async () => {});
  events = { orphaned: vi.fn(), close: vi.fn(), step: vi.fn() };
  const services: CardServices = {
    lookUp: (question) => lookUp(question),
    correct: (request) => correct(request),
    styles: async () => '',
    save: (word) => save(word),
    remove: (key) => remove(key),
    rememberExpanded: (expanded) => rememberExpanded(expanded),
  };
  const range = {
    getClientRects: () => [new DOMRect(10, 10, 40, 20)],
    startContainer: document.createTextNode(''),
  };
  const annotations = { rangesOf: () => [range] } as unknown as Annotations;
  const article = { headline: '見出し', source: '', url: '', published: '2022-02-03', roots: [] };
  const mentions = () => [{ lemma: '派遣', reading: 'はけん' }];
  card = new CardControl(
    {
      document,
      articles: new PageArticles(article as unknown as Article),
      services,
      annotations,
      inlineReadings: () => [],
      mentions,
      passageOf: () => ({}),
    },
    events,
  );
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The shadow root is closed, so it is taken from the call that attached it. */
const shadow = () =>
  document.querySelector('kijiyomi-card')
    ? (attachShadow.mock.results.at(-1)!.value as ShadowRoot)
    : undefined;
const headword = () => shadow()?.querySelector('.headword')?.textContent;
/** Where the controls of an act are, in the order of the card. */
const CONTROLS = {
  back: '.back',
  close: '[aria-label="cardClose"]',
  'edit-reading': '.pencil',
  expand: '.expand',
  keys: '.question',
  copy: '[aria-label^="cardCopy"]',
  'look-up': '.mention',
  pin: '[aria-label="cardPin"]',
  save: '.save, .keep',
  speak: '[aria-label="cardSpeak"]',
  step: '[aria-label="cardPrevious"], [aria-label="cardNext"]',
};
const button = (act: keyof typeof CONTROLS, n = 0) =>
  shadow()!.querySelectorAll<HTMLButtonElement>(CONTROLS[act])[n]!;
const isPressed = (act: keyof typeof CONTROLS, n = 0) =>
  button(act, n).getAttribute('aria-pressed');

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
      inlineReadings: [],
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

  it('closes for a word about which nothing is known', async () => {
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
    expect(events.orphaned).not.toHaveBeenCalled();
    lookUp.mockRejectedValueOnce(new MessageError('ContextInvalidatedError', 'gone'));
    card.open(target(0));
    await vi.waitFor(() => expect(events.orphaned).toHaveBeenCalled());
    warn.mockRestore();
  });

  it('is out of the page’s reach', async () => {
    await open(0);
    expect(shadow()?.mode).toBe('closed');
    expect(document.querySelector('kijiyomi-card')?.shadowRoot).toBeNull();
  });

  it('leaves no elements', async () => {
    await open(0);
    card.stop();
    expect(document.querySelector('kijiyomi-card')).toBeNull();
  });
});

describe('saving', () => {
  it('saves the word, and removes it again', async () => {
    await open(0);
    press(button('save'));
    await vi.waitFor(() => expect(isPressed('save')).toBe('true'));
    expect(saved.get('派兵')).toMatchObject({
      reading: 'よみ',
      meaning: 'gloss; other gloss',
      chosen: false,
      context: { text: '派兵と抑止と。', start: 0, end: 2 },
    });
    press(button('save'));
    await vi.waitFor(() => expect(isPressed('save')).toBe('false'));
    expect(saved.size).toBe(0);
  });

  it('saves the sense whose button was pressed', async () => {
    await open(0);
    press(button('save', 2));
    await vi.waitFor(() => expect(isPressed('save', 2)).toBe('true'));
    expect(saved.get('派兵')).toMatchObject({ meaning: 'other gloss', chosen: true });
    expect([isPressed('save', 0), isPressed('save', 1)]).toEqual(['true', 'false']);
    press(button('save', 1));
    await vi.waitFor(() => expect(isPressed('save', 1)).toBe('true'));
    expect(saved.get('派兵')).toMatchObject({ meaning: 'gloss' });
    expect(isPressed('save', 2)).toBe('false');
  });
});

describe('what could not be stored', () => {
  const status = () => shadow()!.querySelector('.status')!.textContent;

  it.each([
    [new MessageError('RequestFailedError', 'QuotaExceededError', 'quota'), 'cardNotStoredQuota'],
    [new MessageError('RequestFailedError', 'VersionError', 'newerVersion'), 'cardNotStoredNewer'],
    [new MessageError('RequestFailedError', '', 'unavailable'), 'cardNotStoredRefused'],
    [new MessageError('ContextInvalidatedError', 'gone'), 'cardUpdated'],
    [new Error('whatever'), 'cardNotStored'],
  ])('is said in the card, with the reason: %s', async (error, said) => {
    await open(0);
    save.mockRejectedValueOnce(error);
    press(button('save'));
    await vi.waitFor(() => expect(status()).toBe(said));
    expect(isPressed('save')).toBe('false');
    expect(card.isOpen).toBe(true);
    press(button('save'));
    await vi.waitFor(() => expect(isPressed('save')).toBe('true'));
    expect(status()).toBe('');
    remove.mockRejectedValueOnce(error);
    press(button('save'));
    await vi.waitFor(() => expect(status()).toBe(said));
    expect(isPressed('save')).toBe('true');
  });

  it('says that a word of a private window is kept', async () => {
    await open(0);
    save.mockResolvedValueOnce({ saved: true, isPrivate: true });
    press(button('save'));
    await vi.waitFor(() => expect(status()).toBe('cardKeptPrivately'));
    expect(isPressed('save')).toBe('true');
  });
});

describe('what a page does', () => {
  it('presses no button, sends no request and submits no form', async () => {
    await open(0);
    const inner = shadow()!;
    for (const each of inner.querySelectorAll('button')) each.click();
    inner.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true }));
    inner.querySelector('.typed')!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(lookUp).toHaveBeenCalledOnce();
    expect(correct).not.toHaveBeenCalled();
    expect(save).not.toHaveBeenCalled();
    expect(events.close).not.toHaveBeenCalled();
    expect(card.isKept).toBe(false);
  });

  it('makes no control of an element that we did not draw', async () => {
    await open(0);
    const form = document.createElement('form');
    const forged = document.createElement('button');
    for (const each of [form, forged]) Object.assign(each.dataset, { act: 'save', word: '0' });
    shadow()!.querySelector('.card')!.append(form, forged);
    press(forged);
    form.dispatchEvent(trusted(new Event('submit', { bubbles: true })));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(save).not.toHaveBeenCalled();
    expect(correct).not.toHaveBeenCalled();
  });

  it('finds an empty element where the card was', async () => {
    await open(0);
    card.close();
    expect(shadow()!.querySelector('.card')!.textContent).toBe('');
    const told = document.querySelector('kijiyomi-card')!.getAttributeNames();
    expect(told.filter((name) => name !== 'popover')).toEqual([]);
  });

  it('does not keep the card pinned after removing it', async () => {
    await open(0);
    press(button('pin'));
    document.querySelector('kijiyomi-card')!.remove();
    expect([card.isOpen, card.isHeld, card.isKept]).toEqual([false, false, false]);
    await open(3);
  });
});

describe('a question from within the card', () => {
  it('is answered in its place, with a way back through all of them', async () => {
    await open(0);
    press(button('look-up'));
    await vi.waitFor(() => expect(headword()).toBe('派遣'));
    expect(lookUp).toHaveBeenLastCalledWith(
      expect.objectContaining({ text: '派遣', offset: 0, nested: true }),
    );
    press(button('back'));
    await vi.waitFor(() => expect(headword()).toBe('派兵'));
    expect(lookUp).toHaveBeenLastCalledWith(expect.objectContaining({ nested: false }));
    expect(button('back')).toBeUndefined();
  });

  it('changes nothing where nothing is known', async () => {
    await open(0);
    lookUp.mockImplementation(async (question) => ({ ...cardAt(question), ...NOTHING }));
    press(button('look-up'));
    await vi.waitFor(() => expect(lookUp).toHaveBeenCalledTimes(2));
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(headword()).toBe('派兵');
  });
});

describe('the tools', () => {
  it('pin the card until it is closed', async () => {
    await open(0);
    expect([card.isHeld, card.isKept]).toEqual([false, false]);
    press(button('pin'));
    expect(isPressed('pin')).toBe('true');
    expect([card.isHeld, card.isKept]).toEqual([true, true]);
    await open(3);
    expect(isPressed('pin')).toBe('true');
    card.close();
    await open(0);
    expect(isPressed('pin')).toBe('false');
  });

  it('report that the card should close or step to another word', async () => {
    await open(0);
    press(button('step', 0));
    press(button('step', 1));
    press(button('close'));
    expect(events.step.mock.calls).toEqual([[-1], [1]]);
    expect(events.close).toHaveBeenCalledOnce();
  });

  it('copy the word in either form, and say so', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await open(0);
    press(button('copy', 0));
    press(button('copy', 1));
    expect(writeText.mock.calls).toEqual([['the text'], ['the\trow']]);
    const status = shadow()!.querySelector('.status')!;
    await vi.waitFor(() => expect(status.textContent).toBe('cardCopied'));
    writeText.mockRejectedValue(new DOMException('not allowed'));
    press(button('copy', 0));
    await vi.waitFor(() => expect(status.textContent).toBe('cardNotCopied'));
  });

  it('expand the card, and all later ones', async () => {
    const isExpanded = () => shadow()!.querySelector('.card')!.classList.contains('expanded');
    await open(0);
    expect([isExpanded(), button('expand').getAttribute('aria-expanded')]).toEqual([
      false,
      'false',
    ]);
    let store = () => {};
    rememberExpanded.mockImplementation(() => new Promise((resolve) => (store = () => resolve(0))));
    press(button('expand'));
    expect([isExpanded(), button('expand').getAttribute('aria-expanded')]).toEqual([true, 'true']);
    expect(rememberExpanded).toHaveBeenLastCalledWith(true);
    // The answer does not know it before it is stored.
    await open(3);
    expect(isExpanded()).toBe(true);
    store();
    await vi.waitFor(async () => {
      await open(0);
      await open(3);
      expect(isExpanded()).toBe(false);
    });
  });

  it('list the keys, and hide the list again', async () => {
    await open(0);
    const list = shadow()!.querySelector<HTMLElement>('.keys')!;
    expect(list.hidden).toBe(true);
    press(button('keys'));
    expect([list.hidden, button('keys').getAttribute('aria-expanded')]).toEqual([false, 'true']);
    press(button('keys'));
    expect(list.hidden).toBe(true);
  });

  it('are pressed by their keys, but not while a reading is typed', async () => {
    expect(card.pressKey('s')).toBe(false);
    await open(0);
    expect(['s', 'P', 'x', 'a', '?'].map((key) => card.pressKey(key))).toEqual([
      true,
      true,
      false,
      // There is no voice.
      false,
      true,
    ]);
    await vi.waitFor(() => expect(isPressed('save')).toBe('true'));
    expect(isPressed('pin')).toBe('true');
    press(button('edit-reading'));
    expect(card.pressKey('p')).toBe(false);
  });

  it('hide the voice where the machine has none', async () => {
    await open(0);
    expect(button('speak').hidden).toBe(true);
  });
});

describe('correcting a reading', () => {
  const form = () => shadow()!.querySelector('form')!;
  const submit = () =>
    form().dispatchEvent(trusted(new Event('submit', { bubbles: true, cancelable: true })));
  const problem = () => shadow()!.querySelector('.problem')!.textContent;

  async function openForm(): Promise<void> {
    await open(0);
    press(button('edit-reading'));
    expect(form().hidden).toBe(false);
  }

  it('holds the card while the form is open', async () => {
    await openForm();
    expect(card.isKept).toBe(true);
    form().dispatchEvent(trusted(new Event('reset', { bubbles: true })));
    expect(card.isKept).toBe(false);
  });

  it('opens and closes the form with the pencil beside the reading', async () => {
    await openForm();
    const pencil = button('edit-reading');
    expect(pencil.getAttribute('aria-expanded')).toBe('true');
    press(pencil);
    expect([form().hidden, pencil.getAttribute('aria-expanded')]).toEqual([true, 'false']);
    expect(card.isKept).toBe(false);
  });

  it('takes either what is typed or what is chosen', async () => {
    await openForm();
    const [first, second] = form().querySelectorAll<HTMLInputElement>('[type="radio"]');
    const typed = form().querySelector<HTMLInputElement>('.typed')!;
    const change = (input: HTMLInputElement) =>
      input.dispatchEvent(trusted(new Event('input', { bubbles: true })));
    typed.dispatchEvent(trusted(new InputEvent('beforeinput', { bubbles: true })));
    typed.value = 'よむ';
    change(typed);
    expect([first!.checked, second!.checked]).toEqual([false, false]);
    second!.checked = true;
    change(second!);
    expect(typed.value).toBe('');
  });

  it('prefers what was typed to what was chosen', async () => {
    await openForm();
    form().querySelectorAll<HTMLInputElement>('[type="radio"]')[1]!.checked = true;
    submit();
    await vi.waitFor(() => expect(correct).toHaveBeenCalled());
    expect(correct).toHaveBeenLastCalledWith(
      expect.objectContaining({ reading: 'どく', side: null }),
    );
    await openForm();
    form().querySelector<HTMLInputElement>('.typed')!.value = 'よむ';
    submit();
    await vi.waitFor(() => expect(correct).toHaveBeenCalledTimes(2));
    expect(correct).toHaveBeenLastCalledWith(expect.objectContaining({ reading: 'よむ' }));
  });

  it('says what is wrong and stays open', async () => {
    await openForm();
    correct.mockResolvedValue('Write it in kana.');
    submit();
    await vi.waitFor(() => expect(problem()).toBe('Write it in kana.'));
    correct.mockRejectedValue(new MessageError('RequestFailedError', 'full', 'quota'));
    submit();
    await vi.waitFor(() => expect(problem()).toBe('cardNotStoredQuota'));
    expect(card.isKept).toBe(true);
  });
});
