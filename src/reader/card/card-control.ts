/** Asks for a word's card, shows it and does what is pressed in it; the latest question wins. */
import type { Mention } from '../../card/mention';
import { meaningOf } from '../../card/savable-word';
import type { GivenReading } from '../../language/readings-in-text';
import type { Card } from '../../messaging/messages';
import { articleAt } from '../../page/appended-article';
import type { Article } from '../../page/article';
import type { Annotations } from '../annotation';
import { contextOf } from '../context';
import { type ReaderServices, type Styles, isContextLost } from '../services';
import { type WordTarget, sameTarget, surfaceOf } from '../word-target';
import { CardHost } from './card-host';
import { clearHighlight, highlight } from './highlight';
import { type Box, contains, distanceTo, unionOf } from './position';
import { speak } from './speech';

export interface CardContext {
  document: Document;
  article: Article;
  services: ReaderServices;
  annotations: Annotations;
  given: () => GivenReading[];
  mentions: (text: string) => Mention[];
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
    this.#host?.hide();
    clearHighlight();
    if (focused) focused.focus();
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
    const { services, given, mentions, article } = this.#context;
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
          given: given(),
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
    const boxes = ranges.flatMap((range) => [...range.getClientRects()]);
    const word = unionOf(boxes);
    if (!word) return;
    this.#host ??= new CardHost(this.#context.document, styles, {
      press: (act, pressed) => this.#press(act, pressed),
      ask: (text, offset) => this.#askNested({ text, offset }),
      correct: (reading, side) => this.#correct(reading, side),
    });
    this.#shown = { target, nested, card, ranges, boxes };
    const { hasFocus } = this.#host;
    this.#host.show(card, word, ranges[0]?.startContainer.parentElement ?? null);
    highlight(ranges);
    if (focus) this.#moveFocusIn();
    // The element that had the focus is gone.
    else if (hasFocus) this.#host.focus();
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

  #press(act: string, pressed: HTMLElement): void {
    const { target, nested, card } = this.#shown!;
    const { dataset } = pressed;
    const acts: Record<string, () => void> = {
      back: () => void this.#ask(target, nested.slice(0, -1), false),
      close: () => this.#events.close(),
      copy: () => void this.#copy(card.copied[dataset.form as 'text' | 'row']),
      'look-up': () => this.#askNested({ text: dataset.text!, offset: 0 }),
      pin: () => (this.#host!.pinned = !this.#host!.pinned),
      save: () => void this.#toggleSaved(pressed),
      speak: () => speak(card.copied.spoken),
      step: () => this.#events.step(Number(dataset.by) as 1 | -1),
      'undo-correction': () => void this.#correct(null, null).catch(() => {}),
    };
    acts[act]?.();
  }

  #askNested(question: Question): void {
    const { target, nested } = this.#shown!;
    void this.#ask(target, [...nested, question], false);
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#host?.say('copied');
    } catch {
      // Not allowed, or the page is not from a secure origin and has no clipboard.
      this.#host?.say('failed');
    }
  }

  /** Saves a word, under all its senses or the one beside the button; pressed again removes it. */
  async #toggleSaved(button: HTMLElement): Promise<void> {
    const { services, article } = this.#context;
    const { target, card } = this.#shown!;
    const { word: index, sense } = button.dataset;
    const word = card.words[Number(index)]!;
    const { term, reading, partOfSpeech } = word;
    const saved = button.getAttribute('aria-pressed') === 'true';
    try {
      if (saved) await services.remove({ term, reading });
      else {
        const { headline, source, url } = articleAt(article, target.paragraph.block);
        await services.save({
          ...{ term, reading, partOfSpeech },
          meaning: meaningOf(word, sense === undefined ? sense : Number(sense)),
          chosen: sense !== undefined,
          context: contextOf(target.paragraph.text, target.start, target.end),
          article: { headline, source, url },
        });
      }
      for (const other of this.#host?.all('save') ?? []) {
        const { word: whose, sense: its = sense } = other.dataset;
        const pressed = !saved && its === sense;
        if (whose === index) other.setAttribute('aria-pressed', String(pressed));
      }
    } catch (error) {
      this.#report(error);
    }
  }

  /** @returns what is wrong with the reading; null where the card is about to show it */
  async #correct(reading: string | null, side: 'before' | 'after' | null): Promise<string | null> {
    const { services, given } = this.#context;
    const { target } = this.#shown!;
    const { paragraph, start } = target;
    const place = { text: paragraph.text, offset: start, given: given() };
    try {
      const problem = await services.correct({ ...place, reading, side });
      if (problem === null && this.isOpen) await this.#ask(target, [], false);
      return problem;
    } catch (error) {
      this.#report(error);
      throw error;
    }
  }

  /** A failed question leaves the page as it is; the reader asks again by pointing again. */
  #report(error: unknown): void {
    if (isContextLost(error)) this.#events.lost();
    else console.warn('Kijiyomi: no answer from the dictionary', error);
  }
}
