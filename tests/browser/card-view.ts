/**
 * Looks into the card as a reader sees it. Its shadow root is closed, so neither a page nor
 * Playwright's locators reach it: the DevTools protocol does, from a JavaScript world of its own that
 * a page cannot tamper with. What is pressed and typed is real input of the browser.
 */
import type { CDPSession, Page } from '@playwright/test';
import { closedRoot } from './closed-root';

/** In CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Step = { css: string } | { nth: number } | { name: string } | { label: string };

/** How long an action waits for its element, in milliseconds. */
const ACTION_LIMIT = 15_000;

const WORLD = 'kijiyomi-card-view';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

export function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}

/** A CSS selector of the reading view's controls. */
export const VIEW_BAR = 'kijiyomi-view:has(~ body)';

/** The card of a page, or of the first frame in it. */
export function cardOf(page: Page, { inFrame = false } = {}): CardView {
  return new CardView(page, inFrame, []);
}

/** The controls of the reading view. */
export function viewBarOf(page: Page): CardView {
  return new CardView(page, false, [], VIEW_BAR);
}

/** The reading view's list of words, which is on paper only. */
export function wordListOf(page: Page): CardView {
  return new CardView(page, false, [], 'body ~ kijiyomi-view');
}

/** One or more elements of the card, searched for again in every call, or the card as a whole. */
export class CardView {
  constructor(
    private readonly page: Page,
    private readonly inFrame: boolean,
    private readonly steps: readonly Step[],
    private readonly host = 'kijiyomi-card',
  ) {}

  find(css: string): CardView {
    return this.#with({ css });
  }

  nth(nth: number): CardView {
    return this.#with({ nth });
  }

  get first(): CardView {
    return this.nth(0);
  }

  get headword(): CardView {
    return this.find('.headword').first;
  }

  /** @param name the whole name, as a screen reader says it */
  button(name: string): CardView {
    return this.find('button, summary').#with({ name });
  }

  /** A field. @param label part of its label */
  field(label: string): CardView {
    return this.find('input, select').#with({ label });
  }

  count(): Promise<number> {
    return this.all((elements) => elements.length, 0);
  }

  /** Of the first element; null where there is none. */
  text(): Promise<string | null> {
    return this.one((element) => textOf(element));
  }

  attribute(name: string): Promise<string | null> {
    return this.one((element, name) => element.getAttribute(name), name);
  }

  value(): Promise<string | null> {
    return this.one((element) => (element as HTMLInputElement).value);
  }

  async isVisible(): Promise<boolean> {
    const seen = await this.one((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    });
    return seen === true;
  }

  async box(): Promise<Box> {
    const box = await this.one((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    if (!box) throw new Error(`The card has no ${JSON.stringify(this.steps)}.`);
    return box;
  }

  style(property: string): Promise<string | null> {
    return this.one(
      (element, property) => getComputedStyle(element).getPropertyValue(property),
      property,
    );
  }

  async click(): Promise<void> {
    const { x, y } = await this.#ready();
    await this.page.mouse.click(x, y);
  }

  async tap(): Promise<void> {
    const { x, y } = await this.#ready();
    await this.page.touchscreen.tap(x, y);
  }

  async hover(): Promise<void> {
    const { x, y } = await this.#ready();
    await this.page.mouse.move(x, y);
  }

  /** Types into a field, in place of its value. */
  async fill(text: string): Promise<void> {
    await this.click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
  }

  /** Chooses an option of a list with the arrow keys. */
  async choose(label: string): Promise<void> {
    const steps = await this.one((element, label) => {
      const select = element as HTMLSelectElement;
      select.focus();
      return [...select.options].findIndex((one) => one.label === label) - select.selectedIndex;
    }, label);
    if (steps === null) throw new Error('The card has no such list.');
    const key = steps < 0 ? 'ArrowUp' : 'ArrowDown';
    for (let i = 0; i < Math.abs(steps); i++) await this.page.keyboard.press(key);
  }

  /** @returns null where there is no such element. `ask` runs in the page. */
  one<T, A = undefined>(ask: (element: HTMLElement, argument: A) => T, argument?: A) {
    return this.#run<Awaited<T> | null>(
      `([first]) => first ? (${ask.toString()})(first, argument) : null`,
      null,
      argument,
    );
  }

  /** @param without the answer where there is no card. `ask` runs in the page. */
  all<T>(ask: (elements: HTMLElement[]) => T, without: T): Promise<T> {
    return this.#run(ask.toString(), without);
  }

  #with(step: Step): CardView {
    return new CardView(this.page, this.inFrame, [...this.steps, step], this.host);
  }

  /**
   * Waits until the element is visible, at rest and uncovered. @returns its middle, in the viewport
   */
  async #ready(): Promise<{ x: number; y: number }> {
    const end = Date.now() + ACTION_LIMIT;
    for (;;) {
      const at = await this.one(async (element) => {
        if (!element.checkVisibility({ visibilityProperty: true })) return null;
        element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        const [before] = element.getClientRects();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const [box] = element.getClientRects();
        if (!before || !box || box.x !== before.x || box.y !== before.y) return null;
        const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        const hit = (element.getRootNode() as ShadowRoot).elementFromPoint(at.x, at.y);
        return hit && (element.contains(hit) || hit.contains(element)) ? at : null;
      });
      if (at) {
        const frame = this.inFrame ? await this.page.locator('iframe').first().boundingBox() : null;
        return { x: at.x + (frame?.x ?? 0), y: at.y + (frame?.y ?? 0) };
      }
      if (Date.now() > end) {
        throw new Error(`${JSON.stringify(this.steps)} of the card could not be pressed.`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Runs a function, given as its source, on the elements. */
  async #run<T>(source: string, without: T, argument?: unknown): Promise<T> {
    const session = await sessionOf(this.page);
    const place = { host: this.host, world: WORLD, inFrame: this.inFrame };
    const closed = await closedRoot(session, place).catch((error: Error) => {
      // The page navigated during the call.
      if (/context|frame|node/iu.test(error.message)) return null;
      throw error;
    });
    if (closed === null) return without;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: closed.root,
      functionDeclaration: `function (steps, argument) {
        ${textOf.toString()}
        ${select.toString()}
        return (${source})(select(this, steps));
      }`,
      arguments: [{ value: this.steps }, { value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value as T;
  }
}

/**
 * The text, and what the style sheet adds, which pages cannot search for, if it is visible. This
 * function and the following ones run in the page.
 */
function textOf(element: Element, leavesOut = ''): string {
  const parts = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (getComputedStyle(node).display === leavesOut) return '';
    const { content } = getComputedStyle(node, '::before');
    const { visibility } = getComputedStyle(node);
    const isWritten = node.matches('.state') && visibility === 'visible';
    return (
      (isWritten ? content.replace(/^"|"$/g, '') : '') + [...node.childNodes].map(parts).join('')
    );
  };
  return parts(element).replace(/\s+/g, ' ').trim();
}

function select(root: ParentNode, steps: readonly Step[]): HTMLElement[] {
  const said = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement) => said(element.ariaLabel ?? textOf(element, 'none'));
  const labelOf = (element: HTMLElement) =>
    said(element.ariaLabel ?? (element as HTMLInputElement).labels?.[0]?.textContent);
  let found: (ParentNode | HTMLElement)[] = [root];
  for (const step of steps) {
    if ('css' in step) {
      found = [...new Set(found.flatMap((one) => [...one.querySelectorAll(step.css)]))];
    } else if ('nth' in step) {
      found = found.slice(step.nth, step.nth + 1);
    } else if ('name' in step) {
      found = found.filter((one) => nameOf(one as HTMLElement) === step.name);
    } else {
      found = found.filter((one) => labelOf(one as HTMLElement).includes(step.label));
    }
  }
  return found as HTMLElement[];
}
