/** The element that carries the card: in the top layer, in a shadow root, out of the page's reach. */
import type { CardAnswer } from '../../analysis/card-entry';
import { t } from './card-text';
import { CARD_ELEMENT } from '../own-elements';
import { OwnStyleSheet } from '../../page/own-style-sheet';
import { cardContent, markSaved, saveButton } from './card';
import { readingRow, type Correct } from './reading-row';
import { type Box, placeCard } from './position';

/** What the reader does in the card. */
export interface CardActions {
  save: () => void;
  correct: Correct;
}

export class CardHost {
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #card: HTMLElement;
  #save: Element | null = null;

  /** @param styles the sheet of styles/card.css, minified */
  constructor(document: Document, styles: string) {
    this.#document = document;
    this.#host = document.createElement(CARD_ELEMENT);
    this.#host.popover = 'manual';
    const root = this.#host.attachShadow({ mode: 'open' });
    const sheet = new OwnStyleSheet(root);
    sheet.replace([styles]);
    sheet.attach();
    this.#card = document.createElement('div');
    this.#card.className = 'card';
    this.#card.tabIndex = -1;
    this.#card.setAttribute('role', 'dialog');
    root.append(this.#card);
  }

  /** Fills and places the card; open or not, what it showed before is gone. */
  show(answer: CardAnswer, surface: string, word: Box, { save, correct }: CardActions): void {
    // The page may have emptied its root element since the last time.
    if (!this.#host.isConnected) this.#document.documentElement.append(this.#host);
    this.#card.setAttribute('aria-label', t('cardLabel', [surface]));
    this.#save = saveButton(this.#document, save);
    const row = answer.word && readingRow(answer.word, correct);
    this.#card.replaceChildren(...cardContent(answer, surface, this.#save, row));
    if (!this.isOpen) this.#host.showPopover?.();
    this.#place(word);
    this.#card.scrollTop = 0;
  }

  markSaved(saved: boolean): void {
    if (this.#save) markSaved(this.#save, saved);
  }

  hide(): void {
    if (this.isOpen) this.#host.hidePopover?.();
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
    return this.#card.querySelector('form:not([hidden])') !== null;
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

  #place(word: Box): void {
    const { style } = this.#card;
    style.maxHeight = '';
    const { clientWidth, clientHeight } = this.#document.documentElement;
    const height = this.#document.defaultView?.innerHeight ?? clientHeight;
    const size = { width: this.#card.offsetWidth, height: this.#card.offsetHeight };
    const place = placeCard(word, size, { width: clientWidth, height });
    style.left = `${place.left}px`;
    style.top = style.bottom = 'auto';
    style[place.side === 'below' ? 'top' : 'bottom'] = `${place.offset}px`;
    style.maxHeight = `min(${place.maxHeight}px, 420px)`;
  }
}
