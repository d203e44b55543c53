/** The card on the page: in the top layer, in a closed shadow root, out of the page's reach. */
import type { CardAct, SaveAct } from '../../card/card-act';
import type { CardNode } from '../../card/card-node';
import type { CardStatus } from '../../card/card-status';
import { OwnStyleSheet } from '../../page/clutter/own-style-sheet';
import { closest, insertBefore } from '../../page/unclobbered';
import { onTrusted } from '../interact/trusted-events';
import { createCardElement } from './card-element';
import { saidIn, sayProblem, type Said, TypingWatch } from './correction-form';
import { Drawing } from './draw';
import { type Box, fitCard } from './position';
import { japaneseVoice } from './speech';
import { textAtPoint } from './text-at-point';

/** What the reader does in the card. */
export interface CardActions {
  press(act: CardAct): void;
  /** A click on Japanese text. @param offset UTF-16 units into it */
  ask(text: string, offset: number): void;
  /** @returns what is wrong with it; null where the card is about to show it */
  correct(said: Said): Promise<string | null>;
}

export interface CardContent {
  label: string;
  nodes: readonly CardNode[];
  statuses: Readonly<Record<CardStatus, string>>;
}

/** A pointer that went further than this, in CSS pixels, was not meant for the text under it. */
const DRAGGING = 4;

/** How long it is said that something was done, in milliseconds; what failed is said for longer. */
const SAID_FOR = 2_500;

export class CardHost {
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #card: HTMLElement;
  readonly #sheet: OwnStyleSheet;
  readonly #actions: CardActions;
  #drawing: Drawing;
  #statuses: CardContent['statuses'] | null = null;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #pinned = false;

  /** @param styles the sheet of styles/card.css, minified */
  constructor(document: Document, styles: string, actions: CardActions) {
    this.#document = document;
    this.#actions = actions;
    this.#drawing = new Drawing(document, []);
    const { host, root } = createCardElement(document);
    this.#host = host;
    this.#sheet = new OwnStyleSheet(root);
    this.#sheet.replace([styles]);
    this.#card = document.createElement('div');
    this.#card.className = 'card';
    // A page can move the element to a frame of its own, where it has lost its sheet, and select the
    // text in it. What the sheet does not show cannot be selected, found or measured.
    this.#card.style.display = 'none';
    this.#card.tabIndex = -1;
    this.#card.setAttribute('role', 'dialog');
    root.append(this.#card);
    this.#listen();
  }

  /**
   * Fills and places the card; open or not, what it showed before is gone.
   * @param near an element at the word: outside a modal dialog, and outside what is in full screen,
   * nothing can be reached
   * @returns whether it is shown: the page hears of the element, and can be in the way of it
   */
  show({ label, nodes, statuses }: CardContent, word: Box, near: Element | null): boolean {
    const parent = closest(near, ':modal') ?? this.#document.documentElement;
    // The page may have emptied the parent since the last time.
    if (this.#host.parentNode !== parent) insertBefore(parent, this.#host, null);
    this.#sheet.attach();
    this.#drawing = new Drawing(this.#document, nodes);
    this.#statuses = statuses;
    this.#card.setAttribute('aria-label', label);
    this.#card.replaceChildren(...this.#drawing.nodes);
    for (const [speak] of this.#drawing.all('speak')) speak.hidden = !japaneseVoice();
    this.pinned = this.#pinned;
    if (!this.isOpen) {
      this.#host.popover = 'manual';
      try {
        this.#host.showPopover?.();
      } catch {
        // The page took the element away while it was being put in.
        this.hide();
        return false;
      }
    }
    this.place(word, near);
    this.#card.scrollTop = 0;
    return true;
  }

  /** Places the card at its word again. @param near an element at the word */
  place(word: Box, near: Element | null): void {
    const vertical = near !== null && getComputedStyle(near).writingMode.startsWith('v');
    fitCard(this.#card, word, vertical);
  }

  /** Shows of which words and senses the reader keeps which. @param isSaved null: as it was */
  markSaved(isSaved: (act: SaveAct) => boolean | null): void {
    for (const [element, act] of this.#drawing.all('save')) {
      const saved = isSaved(act) ?? act.saved;
      this.#drawing.change(element, { ...act, saved });
      element.setAttribute('aria-pressed', String(saved));
    }
  }

  say(status: CardStatus): void {
    const line = this.#card.querySelector('.status');
    if (!line) return;
    line.textContent = this.#statuses?.[status] ?? '';
    clearTimeout(this.#silence);
    if (status === 'copied') this.#silence = setTimeout(() => this.unsay(), SAID_FOR);
  }

  unsay(): void {
    clearTimeout(this.#silence);
    this.#card.querySelector('.status')?.replaceChildren();
  }

  /** @returns the text of a status */
  textOf(status: CardStatus): string {
    return this.#statuses?.[status] ?? '';
  }

  get pinned(): boolean {
    return this.#pinned;
  }

  set pinned(pinned: boolean) {
    this.#pinned = pinned;
    for (const [pin] of this.#drawing.all('pin')) pin.setAttribute('aria-pressed', String(pinned));
  }

  hide(): void {
    this.#pinned = false;
    if (this.isOpen) this.#host.hidePopover?.();
    // A page can open the popover too, and must find it empty.
    this.unsay();
    this.#drawing = new Drawing(this.#document, []);
    this.#card.replaceChildren();
    // What belongs to the page is left as it was.
    if (this.#host.parentNode !== this.#document.documentElement) this.remove();
  }

  remove(): void {
    this.#host.remove();
  }

  focus(): void {
    this.#card.focus();
  }

  /** Whether it is still shown: the page may have removed or hidden the element. */
  get isOpen(): boolean {
    const { isConnected } = this.#host;
    return isConnected && (!('showPopover' in this.#host) || this.#host.matches(':popover-open'));
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
    const typing = new TypingWatch(card);
    let down = { x: 0, y: 0 };
    onTrusted(card, 'pointerdown', ({ x, y }) => (down = { x, y }));
    onTrusted(card, 'click', ({ target, x, y }) => {
      const act = this.#actAt(target as Element);
      if (act) this.#actions.press(act);
      else if (Math.hypot(x - down.x, y - down.y) < DRAGGING) {
        const place = textAtPoint(target as Element, x, y);
        if (place) this.#actions.ask(place.text, place.offset);
      }
    });
    onTrusted(card, 'submit', (event) => {
      event.preventDefault();
      if (this.#isForm(event.target) && !typing.takeForged()) void this.#correct();
    });
    onTrusted(card, 'reset', ({ target }) => {
      if (!this.#isForm(target)) return;
      const details = (target as Element).parentElement as HTMLDetailsElement;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
    // What is typed here is not meant for the page's own shortcuts.
    for (const name of ['keydown', 'keypress', 'keyup'] as const) {
      onTrusted(card, name, (event) => event.stopPropagation());
    }
  }

  /** What the control does that was pressed, or that holds what was pressed. */
  #actAt(pressed: Element): CardAct | undefined {
    for (let at: Element | null = pressed; at && at !== this.#card; at = at.parentElement) {
      const act = this.#drawing.actOf(at);
      if (act) return act;
    }
    return undefined;
  }

  #isForm(target: EventTarget | null): boolean {
    return this.#drawing.actOf(target as Element)?.do === 'correct';
  }

  async #correct(): Promise<void> {
    const drawing = this.#drawing;
    sayProblem(drawing, (await this.#actions.correct(saidIn(drawing))) ?? '');
  }
}
