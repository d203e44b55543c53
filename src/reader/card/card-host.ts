/** The element that carries the card: in the top layer, in a shadow root, out of the page's reach. */
import type { CardNode } from '../../card/card-node';
import { OwnStyleSheet } from '../../page/own-style-sheet';
import { CARD_ELEMENT } from '../own-elements';
import { draw } from './draw';
import { type Box, placeCard } from './position';
import { japaneseVoice } from './speech';
import { textAtPoint } from './text-at-point';

/** What the reader does in the card. */
export interface CardActions {
  /** A press on an element with `data-act`. */
  press(act: string, pressed: HTMLElement): void;
  /** A click on Japanese text. @param offset UTF-16 units into it */
  ask(text: string, offset: number): void;
  /**
   * @param reading kana for the word as it stands in the text
   * @returns what is wrong with it; null where the card is about to show it
   */
  correct(reading: string, side: 'before' | 'after' | null): Promise<string | null>;
}

export interface CardContent {
  label: string;
  nodes: readonly CardNode[];
}

/** A pointer that went further than this, in CSS pixels, selects text. */
const SELECTING = 4;

export class CardHost {
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #card: HTMLElement;
  readonly #actions: CardActions;
  #pinned = false;

  /** @param styles the sheet of styles/card.css, minified */
  constructor(document: Document, styles: string, actions: CardActions) {
    this.#document = document;
    this.#actions = actions;
    this.#host = document.createElement(CARD_ELEMENT);
    this.#host.popover = 'manual';
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new OwnStyleSheet(root);
    sheet.replace([styles]);
    sheet.attach();
    this.#card = document.createElement('div');
    this.#card.className = 'card';
    this.#card.tabIndex = -1;
    this.#card.setAttribute('role', 'dialog');
    root.append(this.#card);
    this.#listen();
  }

  /**
   * Fills and places the card; open or not, what it showed before is gone.
   * @param near an element at the word: outside a modal dialog, and outside what is in full screen,
   * nothing can be reached
   */
  show({ label, nodes }: CardContent, word: Box, near: Element | null): void {
    const parent = near?.closest(':modal') ?? this.#document.documentElement;
    // The page may have emptied the parent since the last time.
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    this.#card.setAttribute('aria-label', label);
    this.#card.replaceChildren(...draw(this.#document, nodes));
    for (const speak of this.all('speak')) speak.hidden = !japaneseVoice();
    this.pinned = this.#pinned;
    if (!this.isOpen) this.#host.showPopover?.();
    this.#place(word, near !== null && getComputedStyle(near).writingMode.startsWith('v'));
    this.#card.scrollTop = 0;
  }

  /** The elements on which a press does something. */
  all(act: string): HTMLElement[] {
    return [...this.#card.querySelectorAll<HTMLElement>(`[data-act="${act}"]`)];
  }

  /** @param key of the text for it, in the status line's data */
  say(key: 'copied' | 'failed'): void {
    const status = this.#card.querySelector<HTMLElement>('.status');
    if (status) status.textContent = status.dataset[key]!;
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  set pinned(pinned: boolean) {
    this.#pinned = pinned;
    for (const pin of this.all('pin')) pin.setAttribute('aria-pressed', String(pinned));
  }

  hide(): void {
    this.#pinned = false;
    if (this.isOpen) this.#host.hidePopover?.();
    // What belongs to the page is left as it was.
    if (this.#host.parentNode !== this.#document.documentElement) this.remove();
  }

  remove(): void {
    this.#host.remove();
  }

  focus(): void {
    this.#card.focus();
  }

  get isOpen(): boolean {
    return this.#host.isConnected && this.#host.matches(':popover-open');
  }

  /** Whether the reader is about to correct a reading. */
  get isEditing(): boolean {
    return this.#card.querySelector('.said > [open]') !== null;
  }

  get hasFocus(): boolean {
    return this.#document.activeElement === this.#host;
  }

  owns(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  get box(): Box {
    return this.#card.getBoundingClientRect();
  }

  #listen(): void {
    const card = this.#card;
    let down = { x: 0, y: 0 };
    card.addEventListener('pointerdown', ({ x, y }) => (down = { x, y }));
    card.addEventListener('click', ({ target, x, y }) => {
      const pressed = (target as Element).closest<HTMLElement>('[data-act]');
      if (pressed) this.#actions.press(pressed.dataset.act!, pressed);
      else if (Math.hypot(x - down.x, y - down.y) < SELECTING) {
        const place = textAtPoint(target as Element, x, y);
        if (place) this.#actions.ask(place.text, place.offset);
      }
    });
    card.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#correct(event.target as HTMLFormElement);
    });
    card.addEventListener('reset', ({ target }) => {
      const details = (target as Element).parentElement as HTMLDetailsElement;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
    // What is typed here is not meant for the page's own shortcuts.
    for (const name of ['keydown', 'keypress', 'keyup']) {
      card.addEventListener(name, (event) => event.stopPropagation());
    }
  }

  async #correct(form: HTMLFormElement): Promise<void> {
    const said = Object.fromEntries(new FormData(form)) as Record<string, string>;
    const side = (said.side || null) as 'before' | 'after' | null;
    const problem = form.querySelector<HTMLElement>('.problem')!;
    try {
      problem.textContent = await this.#actions.correct(said.typed || said.reading || '', side);
    } catch {
      problem.textContent = problem.dataset.failed!;
    }
  }

  #place(word: Box, vertical: boolean): void {
    const { style } = this.#card;
    style.maxHeight = '';
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const viewport = { width: this.#document.documentElement.clientWidth, height: innerHeight };
    const place = placeCard(word, { width, height }, viewport, vertical);
    style.left = `${place.left}px`;
    style.top = style.bottom = 'auto';
    style[place.side === 'below' ? 'top' : 'bottom'] = `${place.offset}px`;
    style.maxHeight = `min(${place.maxHeight}px, 420px)`;
  }
}
