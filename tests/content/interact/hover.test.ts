// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hover } from '../../../src/content/interact/hover';
import { surfaceOf } from '../../../src/content/interact/word-target';
import { trusted } from '../trusted';
import { annotatedPage } from './annotated-page';
import { FakeCard } from './fake-card';

/** Longer than any delay of the pointer, in milliseconds. */
const LONG = 10_000;

let page: ReturnType<typeof annotatedPage>;
let card: FakeCard;
let hover: Hover;
/** What is under the pointer. */
let under: Element | null;

beforeEach(() => {
  page = annotatedPage('<p>派兵<a href="/">東欧</a>だ</p>');
  card = new FakeCard();
  hover = new Hover(page.context, card);
  under = page.elementOf(0, 0);
  vi.spyOn(document, 'elementFromPoint').mockImplementation(() => under);
});

afterEach(() => {
  hover.stop();
  vi.restoreAllMocks();
});

interface Pointer {
  type?: 'mouse' | 'touch';
  buttons?: number;
  target?: Element;
}

function point(
  name: 'pointermove' | 'pointerdown' | 'click',
  [clientX, clientY]: readonly [number, number],
  { type = 'mouse', buttons = 0, target = under ?? page.root }: Pointer = {},
): void {
  const init = { bubbles: true, composed: true, clientX, clientY, buttons, pointerType: type };
  target.dispatchEvent(trusted(new PointerEvent(name, init)));
}

const shown = () => card.target && surfaceOf(card.target);

describe('Hover', () => {
  it('opens the card where the pointer rests, and no sooner', () => {
    point('pointermove', [10, 10]);
    page.clock.advance(page.context.options.hoverDelay - 1);
    expect(shown()).toBeNull();
    page.clock.advance(1);
    expect(shown()).toBe('派兵');
    expect(card.opened).toEqual([false]);
  });

  it('starts the wait again while the pointer moves, but not where the page moves under it', () => {
    const { hoverDelay } = page.context.options;
    point('pointermove', [10, 10]);
    page.clock.advance(hoverDelay - 1);
    point('pointermove', [11, 10]);
    page.clock.advance(hoverDelay - 1);
    expect(shown()).toBeNull();
    point('pointermove', [11, 10]);
    page.clock.advance(1);
    expect(shown()).toBe('派兵');
  });

  it('opens nothing for an untrusted event, a pressed button or a kept card', () => {
    const init = { bubbles: true, clientX: 10, clientY: 10 };
    page.root.dispatchEvent(new PointerEvent('pointermove', init));
    point('pointermove', [12, 10], { buttons: 1 });
    page.clock.advance(LONG);
    card.isKept = true;
    point('pointermove', [13, 10]);
    page.clock.advance(LONG);
    expect(card.opened).toEqual([]);
  });

  it('closes the card a moment after the pointer went away from it', () => {
    point('pointermove', [90, 90]);
    page.clock.advance(LONG);
    under = page.root;
    point('pointermove', [50, 50]);
    point('pointermove', [40, 40]);
    page.clock.advance(279);
    expect(shown()).toBe('派兵');
    page.clock.advance(1);
    expect(shown()).toBeNull();
  });

  it('keeps it for a pointer that is on its way to it or in it', () => {
    point('pointermove', [10, 10]);
    page.clock.advance(LONG);
    under = page.elementOf(0, 1);
    for (const at of [40, 60, 80]) {
      point('pointermove', [at, at]);
      page.clock.advance(200);
    }
    point('pointermove', [120, 120], { target: document.body.appendChild(card.element) });
    page.clock.advance(LONG);
    expect(shown()).toBe('派兵');
  });

  it('closes it on a press or a scroll of the page, not of the card', () => {
    const open = () => {
      point('pointermove', [Math.random(), 10]);
      page.clock.advance(LONG);
      expect(shown()).toBe('派兵');
    };
    document.body.append(card.element);
    open();
    point('pointerdown', [10, 10], { target: card.element });
    card.element.dispatchEvent(trusted(new Event('scroll')));
    expect(shown()).toBe('派兵');
    point('pointerdown', [10, 10]);
    expect(shown()).toBeNull();
    open();
    document.dispatchEvent(trusted(new Event('scroll')));
    expect(shown()).toBeNull();
  });

  it('opens on the tap of a finger at once, but not on a link', () => {
    point('pointerdown', [10, 10], { type: 'touch' });
    point('click', [10, 10]);
    expect(shown()).toBe('派兵');
    card.close();
    under = page.elementOf(0, 1);
    point('pointerdown', [20, 10], { type: 'touch' });
    point('click', [20, 10]);
    expect(shown()).toBeNull();
  });

  it('does nothing once it has stopped', () => {
    point('pointermove', [10, 10]);
    hover.stop();
    page.clock.advance(LONG);
    point('pointermove', [20, 10]);
    page.clock.advance(LONG);
    expect(card.opened).toEqual([]);
  });
});
