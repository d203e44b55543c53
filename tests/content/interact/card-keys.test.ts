// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardKeys } from '../../../src/content/interact/card-keys';
import { emptyPage } from '../empty-page';
import { trusted } from '../trusted';

let pressKey: ReturnType<typeof vi.fn<(key: string) => boolean>>;
let isOpen: boolean;
let keys: CardKeys;
/** What a listener of the page gets. */
let heard: string[];

const hear = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);

beforeEach(() => {
  emptyPage().innerHTML = '<p>派兵</p><input><p contenteditable="true" tabindex="0">a</p>';
  pressKey = vi.fn((key: string) => key === 's' || key === '?');
  isOpen = true;
  heard = [];
  keys = new CardKeys(document, {
    get isOpen() {
      return isOpen;
    },
    owns: () => false,
    pressKey,
  });
  document.addEventListener('keydown', hear, { capture: true });
  document.addEventListener('keyup', hear);
});

afterEach(() => {
  keys.stop();
  document.removeEventListener('keydown', hear, { capture: true });
  document.removeEventListener('keyup', hear);
});

function event(type: string, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent(type, { key, code: key, bubbles: true, cancelable: true, ...init });
}

function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const target = document.activeElement ?? document.body;
  const down = trusted(event('keydown', key, init));
  target.dispatchEvent(down);
  target.dispatchEvent(trusted(event('keyup', key, init)));
  return down;
}

describe('a key while a card is open', () => {
  it('is the card’s if it has a control for it, from its start to its end', () => {
    expect(press('s').defaultPrevented).toBe(true);
    expect(press('?', { shiftKey: true }).defaultPrevented).toBe(true);
    expect(pressKey.mock.calls).toEqual([['s'], ['?']]);
    expect(heard).toEqual([]);
    expect(press('x').defaultPrevented).toBe(false);
    expect(heard).toEqual(['keydown x', 'keyup x']);
  });

  it('presses once, however long it is held', () => {
    document.body.dispatchEvent(trusted(event('keydown', 's')));
    document.body.dispatchEvent(trusted(event('keydown', 's', { repeat: true })));
    expect(pressKey).toHaveBeenCalledOnce();
    expect(heard).toEqual([]);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }])(
    'is the page’s with a modifier: %j',
    (modifier) => {
      press('s', modifier);
      expect(pressKey).not.toHaveBeenCalled();
      expect(heard).toEqual(['keydown s', 'keyup s']);
    },
  );

  it.each(['input', '[contenteditable]'])('is the page’s while the reader types: %s', (field) => {
    document.querySelector<HTMLElement>(field)!.focus();
    press('s');
    expect(pressKey).not.toHaveBeenCalled();
    expect(heard).toEqual(['keydown s', 'keyup s']);
  });

  it('is the page’s in a field of its shadow root, and in an element that may hide one', () => {
    const open = document.body.appendChild(document.createElement('div'));
    const field = open.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
    field.focus();
    press('s');
    const closed = document.body.appendChild(document.createElement('page-field'));
    closed.tabIndex = 0;
    closed.focus();
    press('s');
    expect(pressKey).not.toHaveBeenCalled();
  });

  it('does nothing if a script has sent it, or no card is open', () => {
    document.body.dispatchEvent(event('keydown', 's'));
    isOpen = false;
    press('s');
    expect(pressKey).not.toHaveBeenCalled();
  });
});
