// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LongPress } from '../../../src/content/interact/long-press';
import { surfaceOf } from '../../../src/content/interact/word-target';
import { trusted } from '../trusted';
import { annotatedPage } from './annotated-page';
import { FakeCard } from './fake-card';

/** In milliseconds. */
const LONG = 10_000;

let page: ReturnType<typeof annotatedPage>;
let card: FakeCard;
let longPress: LongPress;

beforeEach(() => {
  page = annotatedPage('<p>派兵<a href="/">東欧</a>だ</p>');
  card = new FakeCard();
  longPress = new LongPress(page.context, card);
  vi.spyOn(document, 'elementFromPoint').mockImplementation(() => page.elementOf(0, 1));
});

afterEach(() => {
  longPress.stop();
  vi.restoreAllMocks();
});

function touch(type: string, at = 10, target = page.elementOf(0, 1), pointerType = 'touch'): Event {
  const init = { bubbles: true, cancelable: true, clientX: at, clientY: at, pointerType };
  const event = trusted(new PointerEvent(type, { ...init, isPrimary: true }));
  target.dispatchEvent(event);
  return event;
}

const shown = () => card.target && surfaceOf(card.target);

it('opens the card of a linked word, and the link is not followed', () => {
  touch('pointerdown');
  page.clock.advance(LONG);
  expect(shown()).toBe('東欧');
  touch('pointerup');
  expect(touch('contextmenu').defaultPrevented).toBe(true);
  expect(touch('click').defaultPrevented).toBe(true);
  // The next tap does what the page wants.
  touch('pointerdown');
  touch('pointerup');
  expect(touch('click').defaultPrevented).toBe(false);
});

it.each(['pointerup', 'pointercancel', 'scroll'])('opens nothing after %s', (type) => {
  touch('pointerdown');
  touch(type);
  page.clock.advance(LONG);
  expect(shown()).toBeNull();
  expect(touch('contextmenu').defaultPrevented).toBe(false);
});

it('opens nothing for a finger that moves, outside of links and for a mouse', () => {
  touch('pointerdown');
  touch('pointermove', 30);
  page.clock.advance(LONG);
  touch('pointerdown', 10, page.elementOf(0, 0));
  page.clock.advance(LONG);
  touch('pointerdown', 10, page.elementOf(0, 1), 'mouse');
  page.clock.advance(LONG);
  expect(shown()).toBeNull();
});
