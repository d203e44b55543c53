// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RovingFocus } from '../../../src/content/interact/roving-focus';
import { surfaceOf, targetOf } from '../../../src/content/interact/word-target';
import { trusted } from '../trusted';
import { annotatedPage } from './annotated-page';
import { FakeCard } from './fake-card';

let page: ReturnType<typeof annotatedPage>;
let card: FakeCard;
let focus: RovingFocus;

beforeEach(() => {
  page = annotatedPage('<p>派兵を東欧。</p><p>東欧</p><p>派兵</p>');
  card = new FakeCard();
  focus = new RovingFocus(page.context, card);
  focus.refresh();
});

afterEach(() => {
  focus.stop();
  vi.restoreAllMocks();
});

/** The elements in the tab order. */
const inTabOrder = () => [...page.root.querySelectorAll<HTMLElement>('[tabindex="0"]')];

function key(name: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const target = document.activeElement ?? document.body;
  const options = { key: name, bubbles: true, composed: true, cancelable: true, ...init };
  const event = trusted(new KeyboardEvent('keydown', options));
  target.dispatchEvent(event);
  return event;
}

describe('RovingFocus', () => {
  it('has one word in the tab order, with what it is', () => {
    const [word] = inTabOrder();
    expect(inTabOrder()).toEqual([page.elementOf(0, 0)]);
    expect(word!.getAttribute('role')).toBe('button');
    expect(word!.getAttribute('aria-haspopup')).toBe('dialog');
    expect(word!.getAttribute('aria-label')).toBe('派兵');
    focus.stop();
    expect(word!.outerHTML).not.toMatch(/tabindex|role|aria/);
  });

  it('goes from word to word across paragraphs, past words that are not drawn', () => {
    const order = [page.elementOf(0, 0), page.elementOf(0, 2), page.elementOf(1, 0)];
    order[0]!.focus();
    for (const next of [order[1], order[2], page.elementOf(2, 0), page.elementOf(2, 0)]) {
      expect(key('ArrowRight').defaultPrevented).toBe(true);
      expect(inTabOrder()).toEqual([next]);
      expect(document.activeElement).toBe(next);
    }
    for (const next of [order[2], order[1], order[0], order[0]]) {
      key('ArrowUp');
      expect(document.activeElement).toBe(next);
    }
  });

  it('leaves keys with a modifier, and keys elsewhere, to the page', () => {
    expect(key('ArrowRight').defaultPrevented).toBe(false);
    page.elementOf(0, 0).focus();
    expect(key('ArrowRight', { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(key('a').defaultPrevented).toBe(false);
    expect(inTabOrder()).toEqual([page.elementOf(0, 0)]);
  });

  it('opens the card with the focus on Enter, and closes it on Escape', () => {
    page.elementOf(0, 0).focus();
    key('Enter');
    expect(surfaceOf(card.target!)).toBe('派兵');
    expect(card.opened).toEqual([true]);
    card.takesKeys = true;
    (document.activeElement as HTMLElement).blur();
    expect(key('Escape').defaultPrevented).toBe(true);
    expect(card.isOpen).toBe(false);
    expect(document.activeElement).toBe(page.elementOf(0, 0));
    expect(key('Escape').defaultPrevented).toBe(false);
  });

  it('opens the card of a word that a key has focused, after a moment', () => {
    const word = page.elementOf(0, 0);
    vi.spyOn(word, 'matches').mockReturnValue(true);
    word.focus();
    word.dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true, composed: true })));
    page.clock.advance(10_000);
    expect(card.opened).toEqual([]);
    key('Tab');
    word.dispatchEvent(trusted(new FocusEvent('focusin', { bubbles: true, composed: true })));
    page.clock.advance(page.context.options.hoverDelay);
    expect(card.opened).toEqual([false]);
  });

  it('steps the open card to the next word and the one before', () => {
    card.open(targetOf(page.context, page.elementOf(0, 2))!);
    card.takesArrows = true;
    key('ArrowRight');
    expect(card.target).toMatchObject({ paragraph: page.passages[1]!.paragraph, index: 0 });
    key('ArrowLeft');
    expect(card.target).toMatchObject({ paragraph: page.passages[0]!.paragraph, index: 2 });
    key('ArrowDown');
    expect(card.target).toMatchObject({ paragraph: page.passages[0]!.paragraph, index: 2 });
  });

  it('puts the next word in the tab order where the current one is gone', () => {
    page.elementOf(0, 0).focus();
    key('ArrowRight');
    page.context.annotations.restore(page.passages[0]!.paragraph);
    focus.refresh();
    expect(inTabOrder()).toEqual([page.elementOf(1, 0)]);
  });
});
