/** A tab of Firefox, driven as a reader does. */
import type { Marionette, Place } from './marionette';

/** In CSS pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** WebDriver's codes for keys without a character. */
export const KEYS = { Enter: '\uE007', Escape: '\uE00C', Right: '\uE014', Tab: '\uE004' };
const CONTROL = '\uE009';

export class Tab {
  readonly #marionette: Marionette;
  readonly #handle: string;

  private constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.#handle = handle;
  }

  /** @param kind a tab of the window in front, or a private window with one tab */
  static async open(marionette: Marionette, kind: 'tab' | 'private window' = 'tab'): Promise<Tab> {
    const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', {
      ...(kind === 'tab' ? { type: 'tab' } : { type: 'window', private: true }),
      focus: true,
    });
    const tab = new Tab(marionette, handle);
    await tab.bringToFront();
    return tab;
  }

  /** Timers of a background tab are slow, and later commands go to the tab in front. */
  async bringToFront(): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: this.#handle, focus: true });
  }

  async close(): Promise<void> {
    await this.bringToFront();
    const [next] = await this.#marionette.send<string[]>('WebDriver:CloseWindow');
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: next, focus: true });
  }

  async goTo(url: string): Promise<void> {
    await this.#marionette.send('WebDriver:Navigate', { url });
  }

  /** Runs a function in the page; it sees its arguments and the page's globals only. */
  evaluate<A extends unknown[], R>(
    run: (...args: A) => R,
    args: [...A],
    place: Place = 'page',
  ): Promise<Awaited<R>> {
    return this.#marionette.evaluate(run, args, place);
  }

  async click(selector: string): Promise<void> {
    await this.#marionette.send('WebDriver:ElementClick', { id: await this.#find(selector) });
  }

  /** Chooses a file in an `input[type=file]`. */
  async choose(selector: string, path: string): Promise<void> {
    const id = await this.#find(selector);
    await this.#marionette.send('WebDriver:ElementSendKeys', { id, text: path });
  }

  async movePointer(point: Point): Promise<void> {
    await this.#perform(pointer('mouse', [moveTo(point)]));
  }

  async clickAt(point: Point): Promise<void> {
    await this.#perform(pointer('mouse', [moveTo(point), ...PRESS]));
  }

  async tapAt(point: Point): Promise<void> {
    await this.#perform(pointer('touch', [moveTo(point), ...PRESS]));
  }

  async press(key: string): Promise<void> {
    await this.#perform(keys(key));
  }

  async copy(): Promise<void> {
    await this.#perform({
      type: 'key',
      id: 'keyboard',
      actions: [
        { type: 'keyDown', value: CONTROL },
        { type: 'keyDown', value: 'c' },
        { type: 'keyUp', value: 'c' },
        { type: 'keyUp', value: CONTROL },
      ],
    });
  }

  async #perform(action: object): Promise<void> {
    await this.#marionette.send('WebDriver:PerformActions', { actions: [action] });
  }

  async #find(value: string): Promise<string> {
    const { value: found } = await this.#marionette.send<{ value: Record<string, string> }>(
      'WebDriver:FindElement',
      { using: 'css selector', value },
    );
    return Object.values(found)[0]!;
  }
}

const PRESS = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

const moveTo = ({ x, y }: Point) => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration: 50,
  origin: 'viewport',
});

const pointer = (pointerType: 'mouse' | 'touch', actions: object[]) => ({
  type: 'pointer',
  id: pointerType,
  parameters: { pointerType },
  actions,
});

const keys = (value: string) => ({
  type: 'key',
  id: 'keyboard',
  actions: [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ],
});
