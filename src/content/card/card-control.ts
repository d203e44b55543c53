/** Asks for a word's card, shows it and does what is pressed in it; the latest question wins. */
import type { Mention } from '../../look-up/mention';
import type { CardAct, SaveAct } from '../../card/card-act';
import { meaningOf } from '../../card/savable-word';
import { articleAt } from '../../page/article/appended-article';
import type { Article } from '../../page/article/article';
import { parentElementOf } from '../../page/unclobbered';
import type { Annotations } from '../annotate/annotation';
import { contextOf } from '../paragraphs/context';
import { type BackgroundServices, type Styles, isContextLost, statusOf } from '../services';
import { onTrusted } from '../interact/trusted-events';
import { type WordTarget, sameTarget, surfaceOf } from '../interact/word-target';
import { CardHost } from './card-host';
import { clearHighlight, highlight } from './highlight';
import { type Box, contains, distanceTo, unionOf } from './position';
import type { Said } from './correction-form';
import { speak } from './speech';
import { WordWatch } from './word-watch';
import type { Paragraph } from '../paragraphs/paragraph';
import type { InlineReading } from '../../readings/inline/inline-reading';
import type { Card } from '../../card/card';

export interface CardContext {
  document: Document;
  article: Article;
  services: BackgroundServices;
  annotations: Annotations;
  inlineReadings: () => InlineReading[];
  mentions: (text: string) => Mention[];
  passageOf(paragraph: Paragraph): unknown;
}

/** What is beyond the card. */
export interface CardEvents {
  /** The extension is gone from under the page. */
  lost(): void;
  /** The reader wants the card closed, and the focus back in the page. */
  close(): void;
  /** The reader wants the next word's card, or the one before. */
  step(by: 1 | -1): void;
}

/** A place in a text: the page's, or, one step deeper each, the card's own. */
interface Question {
  text: string;
  offset: number;
}

/** No reading of the reader's own: the dictionaries' again. */
interface TakenBack {
  reading: null;
  side: null;
}

interface Shown {
  target: WordTarget;
  /** Asked from within the card, the latest last; empty where the card is of the page's word. */
  nested: readonly Question[];
  card: Card;
  ranges: readonly Range[];
  boxes: readonly Box[];
}

export class CardControl {
  #host: CardHost | null = null;
  #styles: Promise<Styles> | null = null;
  #shown: Shown | null = null;
  #pending: WordTarget | null = null;
  #question = 0;
  #focusBefore: HTMLElement | null = null;
  readonly #watch = new WordWatch((element) => this.#onLost(element));
  readonly #listeners = new AbortController();

  readonly #context: CardContext;
  readonly #events: CardEvents;

  constructor(context: CardContext, events: CardEvents) {
    this.#context = context;
    this.#events = events;
  }

  /** Shows nothing until the answer is there; a word without entries closes what was open. */
  open(target: WordTarget, { focus = false } = {}): void {
    if (this.#shown && sameTarget(this.#shown.target, target)) {
      // Another word was asked for meanwhile, and is not wanted any more.
      this.cancelPending();
      if (focus) this.#moveFocusIn();
      return;
    }
    if (!focus && sameTarget(this.#pending, target)) return;
    this.#pending = target;
    void this.#ask(target, [], focus);
  }

  cancelPending(): void {
    if (!this.#pending) return;
    this.#pending = null;
    this.#question++;
  }

  close(): void {
    this.cancelPending();
    if (!this.#shown) return;
    const focused = this.#hasFocus && this.#focusBefore;
    this.#shown = null;
    this.#watch.stop();
    this.#host?.hide();
    clearHighlight();
    if (focused) focused.focus();
    this.#focusBefore = null;
  }

  stop(): void {
    this.close();
    this.#listeners.abort();
    this.#host?.remove();
    this.#host = null;
  }

  /** The page may have taken the card away. */
  get isOpen(): boolean {
    return this.#shown !== null && this.#host!.isOpen;
  }

  /** Call after words were written into the page or taken out. */
  refresh(): void {
    this.#refresh();
  }

  /** The word whose card is open or about to be. */
  get target(): WordTarget | null {
    return this.#pending ?? this.#shown?.target ?? null;
  }

  /** Whether the reader works in the card: then neither the pointer nor scrolling closes it. */
  get isHeld(): boolean {
    return this.isKept || (this.#hasFocus && this.#focusBefore !== null);
  }

  /** Whether other words under the pointer leave it as it is. */
  get isKept(): boolean {
    return this.isOpen && (this.#host!.pinned || this.#host!.isEditing);
  }

  /** Whether the keyboard is in it, and not in a field to type into. */
  get takesKeys(): boolean {
    return this.#hasFocus && !this.#host!.isEditing;
  }

  get #hasFocus(): boolean {
    return this.isOpen && this.#host!.hasFocus;
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

  async #ask(target: WordTarget, nested: readonly Question[], focus: boolean): Promise<void> {
    const question = ++this.#question;
    const { services, inlineReadings, mentions, article } = this.#context;
    const { paragraph, start } = target;
    const inner = nested.at(-1);
    const { text, offset } = inner ?? { text: paragraph.text, offset: start };
    // Of the card's own text what follows the place: how far the word goes is not known yet.
    const word = inner ? text.slice(offset) : surfaceOf(target);
    try {
      this.#styles ??= services.styles();
      const [card, styles] = await Promise.all([
        services.lookUp({
          text,
          offset,
          inlineReadings: inlineReadings(),
          published: article.published.slice(0, 100),
          nested: inner !== undefined,
          mentions: mentions(word),
        }),
        this.#styles,
      ]);
      if (question !== this.#question) return;
      this.#pending = null;
      if (card.nodes.length > 0) this.#show(target, nested, card, styles.card, focus);
      else if (!inner) this.close();
    } catch (error) {
      this.#styles = null;
      if (question !== this.#question) return;
      this.#pending = null;
      this.#report(error);
    }
  }

  #show(
    target: WordTarget,
    nested: readonly Question[],
    card: Card,
    styles: string,
    focus: boolean,
  ): void {
    const ranges = nested.length > 0 ? this.#shown!.ranges : this.#rangesOf(target, card);
    const boxes = boxesOf(ranges);
    const word = unionOf(boxes);
    if (!word) return;
    this.#host ??= this.#createHost(styles);
    const near = elementAt(ranges);
    const { hasFocus } = this.#host;
    if (!this.#host.show(card, word, near)) {
      this.close();
      return;
    }
    this.#shown = { target, nested, card, ranges, boxes };
    highlight(ranges);
    this.#watch.follow(near);
    if (focus) this.#moveFocusIn();
    // The element that had the focus is gone.
    else if (hasFocus) this.#host.focus();
  }

  #createHost(styles: string): CardHost {
    const { signal } = this.#listeners;
    for (const target of [window, window.visualViewport]) {
      if (target) onTrusted(target, 'resize', () => this.#placeAgain(), { signal });
    }
    return new CardHost(this.#context.document, styles, {
      press: (act) => this.#press(act),
      ask: (text, offset) => this.#askNested({ text, offset }),
      correct: (said) => this.#correct(said),
    });
  }

  /** The stretch that the entries explain may be longer than the word under the pointer. */
  #rangesOf(target: WordTarget, card: Card): Range[] {
    const start = Math.min(card.start, target.start);
    const end = Math.max(card.end, target.end);
    return this.#context.annotations.rangesOf(target.paragraph, start, end);
  }

  #moveFocusIn(): void {
    if (!this.#host?.hasFocus) {
      this.#focusBefore = this.#context.document.activeElement as HTMLElement | null;
    }
    this.#host?.focus();
  }

  #press(act: CardAct): void {
    if (!this.#shown) return;
    const { target, nested, card } = this.#shown;
    this.#host?.unsay();
    switch (act.do) {
      case 'back':
        return void this.#ask(target, nested.slice(0, -1), false);
      case 'close':
        return this.#events.close();
      case 'copy':
        return void this.#copy(card.copied[act.form]);
      case 'look-up':
        return this.#askNested({ text: act.text, offset: 0 });
      case 'pin':
        this.#host!.pinned = !this.#host!.pinned;
        return;
      case 'save':
        return void this.#toggleSaved(act);
      case 'speak':
        return speak(card.copied.spoken);
      case 'step':
        return this.#events.step(act.by);
      case 'undo-correction':
        return void this.#undoCorrection();
      case 'correct':
        // By the form's submission.
        return;
    }
  }

  #askNested(question: Question): void {
    if (!this.#shown) return;
    const { target, nested } = this.#shown;
    void this.#ask(target, [...nested, question], false);
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#host?.say('copied');
    } catch {
      // Not allowed, or the page is not from a secure origin and has no clipboard.
      this.#host?.say('notCopied');
    }
  }

  /** Saves a word, under all its senses or the one beside the button; pressed again removes it. */
  async #toggleSaved({ word: index, sense, saved }: SaveAct): Promise<void> {
    const { services, article } = this.#context;
    const { target, card } = this.#shown!;
    const word = card.words[index];
    if (!word) return;
    const { term, reading, partOfSpeech } = word;
    let isPrivate = false;
    try {
      if (saved) await services.remove({ term, reading });
      else {
        const { headline, source, url } = articleAt(article, target.paragraph.block);
        ({ isPrivate } = await services.save({
          ...{ term, reading, partOfSpeech },
          meaning: meaningOf(word, sense),
          chosen: sense !== undefined,
          context: contextOf(target.paragraph.text, target.start, target.end),
          article: { headline, source, url },
        }));
      }
      // Another card may be shown by now.
      if (this.#shown?.card !== card) return;
      this.#host?.markSaved(({ word: whose, sense: its }) =>
        whose !== index ? null : !saved && (its === undefined || its === sense),
      );
      if (isPrivate) this.#host?.say('keptPrivately');
    } catch (error) {
      if (this.#shown?.card === card) this.#host?.say(statusOf(error));
    }
  }

  /** @returns what is wrong, of the reading or of the storing; null where the card is about to show it */
  async #correct(said: Said): Promise<string | null> {
    try {
      return await this.#storeReading(said);
    } catch (error) {
      return this.#host!.textOf(statusOf(error));
    }
  }

  async #undoCorrection(): Promise<void> {
    const shown = this.#shown;
    try {
      await this.#storeReading({ reading: null, side: null });
    } catch (error) {
      if (this.#shown === shown) this.#host?.say(statusOf(error));
    }
  }

  /** @param said `reading` null: back to the dictionaries'. @returns what is wrong with the reading */
  async #storeReading({ reading, side }: Said | TakenBack): Promise<string | null> {
    if (!this.#shown) return null;
    const { services, inlineReadings } = this.#context;
    const { target } = this.#shown;
    const { paragraph, start } = target;
    const place = { text: paragraph.text, offset: start, inlineReadings: inlineReadings() };
    const problem = await services.correct({ ...place, reading, side });
    if (problem === null && this.isOpen) await this.#ask(target, [], false);
    return problem;
  }

  /** Where the word is out of sight the card goes, unless the reader holds it. */
  #onLost(element: Element): void {
    if (this.#refresh() === element && !this.isHeld) this.close();
  }

  /**
   * Finds the word again, whose elements may be others by now. Where the page has it no more, the
   * card goes too.
   * @returns an element at the word
   */
  #refresh(): Element | null {
    if (!this.#shown) return null;
    const { target, card } = this.#shown;
    const isRead = this.#context.passageOf(target.paragraph) !== undefined;
    const ranges = isRead ? this.#rangesOf(target, card) : [];
    const boxes = boxesOf(ranges);
    if (boxes.length === 0) {
      this.close();
      return null;
    }
    this.#shown = { ...this.#shown, ranges, boxes };
    highlight(ranges);
    const near = elementAt(ranges);
    this.#watch.follow(near);
    return near;
  }

  /** The window has another size, or shows another part of the page. */
  #placeAgain(): void {
    const near = this.#refresh();
    const word = unionOf(this.#shown?.boxes ?? []);
    if (word) this.#host?.place(word, near);
  }

  /** A failed question leaves the page as it is; the reader asks again by pointing again. */
  #report(error: unknown): void {
    if (isContextLost(error)) this.#events.lost();
    else console.warn('Kijiyomi: no answer from the dictionary', error);
  }
}

function boxesOf(ranges: readonly Range[]): DOMRect[] {
  return ranges.flatMap((range) => [...range.getClientRects()]);
}

function elementAt([first]: readonly Range[]): Element | null {
  return first ? parentElementOf(first.startContainer) : null;
}
