/** Asks for a word's entries and shows them; the latest question wins. */
import type { CardAnswer, CardEntry } from '../../analysis/card-entry';
import type { GivenReading } from '../../language/readings-in-text';
import type { WordKey } from '../../messaging/messages';
import type { Article } from '../../page/article';
import type { Annotations } from '../annotation';
import { contextOf } from '../context';
import { type ReaderServices, isContextLost } from '../services';
import { type WordTarget, sameTarget, surfaceOf } from '../word-target';
import { CardHost } from './card-host';
import { clearHighlight, highlight } from './highlight';
import { type Box, contains, distanceTo, unionOf } from './position';

export interface CardContext {
  document: Document;
  article: Article;
  services: ReaderServices;
  annotations: Annotations;
  given: () => GivenReading[];
}

interface Shown {
  target: WordTarget;
  /** The best of the entries, which is the one that can be saved. */
  entry: CardEntry;
  saved: boolean;
  boxes: readonly Box[];
}

function wordKey({ headword, reading }: CardEntry): WordKey {
  return { term: headword, reading };
}

export class CardControl {
  #host: CardHost | null = null;
  #styles: Promise<string> | null = null;
  #shown: Shown | null = null;
  #pending: WordTarget | null = null;
  #question = 0;
  #focusBefore: HTMLElement | null = null;

  readonly #context: CardContext;
  readonly #onLost: () => void;

  /** @param onLost called when the extension is gone from under the page */
  constructor(context: CardContext, onLost: () => void) {
    this.#context = context;
    this.#onLost = onLost;
  }

  /** Shows nothing until the answer is there; a word without entries closes what was open. */
  open(target: WordTarget, { focus = false } = {}): void {
    if (this.#shown && sameTarget(this.#shown.target, target)) {
      if (focus) this.#moveFocusIn();
      return;
    }
    if (!focus && sameTarget(this.#pending, target)) return;
    this.#pending = target;
    void this.#ask(target, ++this.#question, focus);
  }

  cancelPending(): void {
    if (!this.#pending) return;
    this.#pending = null;
    this.#question++;
  }

  close(): void {
    this.cancelPending();
    if (!this.#shown) return;
    const { isHeld } = this;
    this.#shown = null;
    this.#host?.hide();
    clearHighlight();
    if (isHeld) this.#focusBefore?.focus();
    this.#focusBefore = null;
  }

  stop(): void {
    this.close();
    this.#host?.remove();
    this.#host = null;
  }

  get isOpen(): boolean {
    return this.#shown !== null;
  }

  /** Whether the reader went into the card with the keyboard: then the pointer does not close it. */
  get isHeld(): boolean {
    return (this.#focusBefore !== null || this.isEditing) && (this.#host?.hasFocus ?? false);
  }

  /** Whether the reader is correcting a reading: then neither pointer nor scrolling closes it. */
  get isEditing(): boolean {
    return this.#shown !== null && (this.#host?.isEditing ?? false);
  }

  owns(target: EventTarget | null): boolean {
    return this.#host?.owns(target) ?? false;
  }

  /** Whether a point of the viewport is over the word whose card is open. */
  isOnWord(x: number, y: number): boolean {
    return this.#shown?.boxes.some((box) => contains(box, x, y)) ?? false;
  }

  /** From a point of the viewport to the open card, in CSS pixels. */
  distanceTo(x: number, y: number): number {
    return this.#host && this.#shown ? distanceTo(this.#host.box, x, y) : Infinity;
  }

  async #ask(target: WordTarget, question: number, focus: boolean): Promise<void> {
    const { services, given } = this.#context;
    const { text } = target.paragraph;
    try {
      this.#styles ??= services.cardStyles();
      const [answer, styles] = await Promise.all([
        services.lookUp(text, target.start, given()),
        this.#styles,
      ]);
      if (question !== this.#question) return;
      this.#pending = null;
      if (answer.entries.length === 0) this.close();
      else this.#show(target, answer, styles, focus);
    } catch (error) {
      this.#styles = null;
      if (question !== this.#question) return;
      this.#pending = null;
      this.#report(error);
    }
  }

  #show(target: WordTarget, answer: CardAnswer, styles: string, focus: boolean): void {
    // The stretch that the entries explain may be longer than the word under the pointer.
    const start = Math.min(answer.start, target.start);
    const end = Math.max(answer.end, target.end);
    const ranges = this.#context.annotations.rangesOf(target.paragraph, start, end);
    const boxes = ranges.flatMap((range) => [...range.getClientRects()]);
    const word = unionOf(boxes);
    if (!word) return;
    this.#host ??= new CardHost(this.#context.document, styles);
    const shown = { target, entry: answer.entries[0]!, saved: false, boxes };
    this.#shown = shown;
    const { hasFocus } = this.#host;
    this.#host.show(answer, surfaceOf(target), word, {
      save: () => void this.#toggleSaved(shown),
      correct: (reading, side) => this.#correct(shown, reading, side),
    });
    highlight(ranges);
    if (focus) this.#moveFocusIn();
    // The card that had the focus shows the same word anew.
    else if (hasFocus) this.#host.focus();
    void this.#markSaved(shown);
  }

  #moveFocusIn(): void {
    this.#focusBefore = this.#context.document.activeElement as HTMLElement | null;
    this.#host?.focus();
  }

  async #markSaved(shown: Shown): Promise<void> {
    try {
      const [saved] = await this.#context.services.isSaved([wordKey(shown.entry)]);
      if (saved) this.#setSaved(shown, true);
    } catch (error) {
      this.#report(error);
    }
  }

  async #toggleSaved(shown: Shown): Promise<void> {
    const { services, article } = this.#context;
    const { entry, target, saved } = shown;
    try {
      if (saved) await services.remove(wordKey(entry));
      else {
        const { headline, source, url } = article;
        const context = contextOf(target.paragraph.text, target.start, target.end);
        await services.save({ entry, context, article: { headline, source, url } });
      }
      this.#setSaved(shown, !saved);
    } catch (error) {
      this.#report(error);
    }
  }

  /** @returns key of the text that says what is wrong, null where the card shows the new reading */
  async #correct(
    { target }: Shown,
    reading: string | null,
    side: 'before' | 'after' | null,
  ): Promise<string | null> {
    const { services, given } = this.#context;
    const { paragraph, start } = target;
    const place = { text: paragraph.text, offset: start, given: given() };
    try {
      const problem = await services.correct({ ...place, reading, side });
      if (problem === null && this.isOpen) await this.#ask(target, ++this.#question, false);
      return problem;
    } catch (error) {
      this.#report(error);
      return 'cardNotStored';
    }
  }

  #setSaved(shown: Shown, saved: boolean): void {
    shown.saved = saved;
    if (this.#shown === shown) this.#host?.markSaved(saved);
  }

  /** A failed question leaves the page as it is; the reader asks again by pointing again. */
  #report(error: unknown): void {
    if (isContextLost(error)) this.#onLost();
    else console.warn('Kijiyomi: no answer from the dictionary', error);
  }
}
