/** Opens the card of a word, keeps it at the word and closes it. The latest question wins. */
import type { Card } from '../../card/card';
import { actOfKey } from '../../card/card-keys';
import { closest, computedStyleOf, parentElementOf } from '../../page/unclobbered';
import { GLOSS_ATTRIBUTE, GLOSS_UNDER_CLASS } from '../annotate/own-elements';
import { onTrusted } from '../interact/trusted-events';
import { isUnfocused } from '../interact/typing-place';
import { sameTarget, surfaceOf, type WordTarget } from '../interact/word-target';
import { meansOrphaned } from '../orphaned';
import { CardActs } from './card-acts';
import { CardHost } from './card-host';
import { clearHighlight, highlight } from './highlight';
import { type Box, contains, distanceTo, unionOf } from './position';
import { ReadingCorrection } from './reading-correction';
import type { CardContext, CardEvents, NestedQuestion, ShownCard } from './shown-card';
import { WordWatch } from './word-watch';

/** Of the article's date as the page states it, in UTF-16 units: what the message takes. */
const MAX_DATE_LENGTH = 100;

export class CardControl {
  private host: CardHost | null = null;
  private styles: Promise<string> | null = null;
  private shown: ShownCard | null = null;
  private pending: WordTarget | null = null;
  /** What the reader chose in this page, until it is stored. */
  private expanded: boolean | null = null;
  /** Number of the latest question: answers to earlier ones are ignored. */
  private question = 0;
  private focusBefore: HTMLElement | null = null;
  private readonly acts: CardActs;
  private readonly correction: ReadingCorrection;
  private readonly watch = new WordWatch((element) => this.onWordOutOfSight(element));
  private readonly listeners = new AbortController();

  constructor(
    private readonly context: CardContext,
    private readonly events: CardEvents,
  ) {
    const opener = {
      isShowing: (card: Card) => this.isOpen && this.shown?.card === card,
      ask: (target: WordTarget, nested: readonly NestedQuestion[]) =>
        this.ask(target, nested, { focus: false }),
      placeAgain: () => this.placeAgain(),
      rememberExpanded: (expanded: boolean) => void this.rememberExpanded(expanded),
    };
    this.correction = new ReadingCorrection(context, opener);
    this.acts = new CardActs(context, events, opener, this.correction);
  }

  /** Shows nothing until the answer is there. A word without entries closes an open card. */
  open(target: WordTarget, { focus = false } = {}): void {
    if (this.shown !== null && sameTarget(this.shown.target, target)) {
      // Another word may have been requested in the meantime.
      this.cancelPending();
      if (focus) this.moveFocusIn();
      return;
    }
    if (!focus && sameTarget(this.pending, target)) return;
    this.pending = target;
    void this.ask(target, [], { focus });
  }

  cancelPending(): void {
    if (this.pending === null) return;
    this.pending = null;
    this.question++;
  }

  close(): void {
    this.cancelPending();
    if (this.shown === null) return;
    const refocused = this.hasFocus ? this.focusBefore : null;
    this.shown = null;
    this.watch.stop();
    this.host?.hide();
    clearHighlight();
    refocused?.focus();
    this.focusBefore = null;
  }

  stop(): void {
    this.close();
    this.listeners.abort();
    this.host?.remove();
    this.host = null;
  }

  /** False also if the page has removed or hidden the card. */
  get isOpen(): boolean {
    return this.shown !== null && this.host !== null && this.host.isOpen;
  }

  /** The word whose card is open or about to be. */
  get target(): WordTarget | null {
    return this.pending ?? this.shown?.target ?? null;
  }

  /** Whether the reader works in the card: then neither the pointer nor scrolling closes it. */
  get isHeld(): boolean {
    return this.isKept || (this.hasFocus && this.focusBefore !== null);
  }

  /** Whether pointing at other words leaves it open. */
  get isKept(): boolean {
    return this.isOpen && this.host !== null && (this.host.isPinned || this.host.isEditing);
  }

  /** Whether the arrow keys are for it: it has the focus, or nothing has. */
  get takesArrows(): boolean {
    return this.takesKeys || (this.isReady && isUnfocused(this.context.document));
  }

  /** Whether it has the keyboard focus, but not in a text field. */
  get takesKeys(): boolean {
    return this.hasFocus && this.isReady;
  }

  /** @returns whether the key has a control in the open card, which is then pressed */
  pressKey(key: string): boolean {
    const kind = actOfKey(key);
    return kind !== undefined && this.isReady && this.host?.pressFirst(kind) === true;
  }

  /** Whether it is open, and nothing is typed in it. */
  private get isReady(): boolean {
    return this.isOpen && this.host?.isEditing === false;
  }

  private get hasFocus(): boolean {
    return this.isOpen && this.host !== null && this.host.hasFocus;
  }

  owns(target: EventTarget | null): boolean {
    return this.host?.owns(target) ?? false;
  }

  /** Whether a point of the viewport is on the word whose card is open. */
  isOnWord(x: number, y: number): boolean {
    return this.shown?.boxes.some((box) => contains(box, x, y)) ?? false;
  }

  /** From a point of the viewport to the open card, in CSS pixels; Infinity if none is open. */
  distanceTo(x: number, y: number): number {
    if (this.host === null || this.shown === null) return Infinity;
    return distanceTo(this.host.box, x, y);
  }

  /** To be called after words were annotated or restored. */
  refresh(): void {
    this.findWordAgain();
  }

  private async ask(
    target: WordTarget,
    nested: readonly NestedQuestion[],
    { focus }: { focus: boolean },
  ): Promise<void> {
    const question = ++this.question;
    const { services, inlineReadings, mentions, articles } = this.context;
    const inner = nested.at(-1);
    const { text, offset } = inner ?? { text: target.paragraph.text, offset: target.start };
    // In the card's own text it is not known yet where the word ends.
    const word = inner === undefined ? surfaceOf(target) : text.slice(offset);
    try {
      this.styles ??= services.styles();
      const [card, styles] = await Promise.all([
        services.lookUp({
          text,
          offset,
          inlineReadings: inlineReadings(),
          published: articles.first.published.slice(0, MAX_DATE_LENGTH),
          nested: inner !== undefined,
          mentions: mentions(word),
        }),
        this.styles,
      ]);
      if (question !== this.question) return;
      this.pending = null;
      if (card.nodes.length > 0) this.show(target, nested, card, { styles, focus });
      else if (inner === undefined) this.close();
    } catch (error) {
      this.styles = null;
      if (question !== this.question) return;
      this.pending = null;
      this.report(error);
    }
  }

  private show(
    target: WordTarget,
    nested: readonly NestedQuestion[],
    card: Card,
    { styles, focus }: { styles: string; focus: boolean },
  ): void {
    const ranges =
      nested.length > 0 && this.shown !== null ? this.shown.ranges : this.rangesOf(target, card);
    const boxes = boxesOf(ranges);
    const word = unionOf(boxes);
    if (word === null) return;
    this.host ??= this.createHost(styles);
    const near = elementAt(ranges);
    const hadFocus = this.host.hasFocus;
    const look = { ...card.look, expanded: this.expanded ?? card.look.expanded };
    if (!this.host.show({ ...card, look }, word, near)) {
      this.close();
      return;
    }
    this.shown = { target, nested, card, ranges, boxes };
    highlight(ranges);
    this.watch.follow(near);
    if (focus) this.moveFocusIn();
    // The focused element was replaced with the content.
    else if (hadFocus) this.host.focus();
  }

  private createHost(styles: string): CardHost {
    const { signal } = this.listeners;
    for (const target of [window, window.visualViewport]) {
      if (target !== null) onTrusted(target, 'resize', () => this.placeAgain(), { signal });
    }
    const host: CardHost = new CardHost(this.context.document, styles, {
      press: (act) => {
        if (this.shown !== null) this.acts.press(act, this.shown, host);
      },
      lookUp: (question) => {
        if (this.shown !== null) this.acts.lookUp(question, this.shown);
      },
      correct: async (correction) =>
        this.shown === null ? null : this.correction.submit(correction, this.shown, host),
    });
    return host;
  }

  /** Entries may explain more than the word under the pointer. */
  private rangesOf(target: WordTarget, card: Card): Range[] {
    const start = Math.min(card.start, target.start);
    const end = Math.max(card.end, target.end);
    return this.context.annotations.rangesOf(target.paragraph, start, end);
  }

  private moveFocusIn(): void {
    if (this.host === null) return;
    if (!this.host.hasFocus) {
      this.focusBefore = this.context.document.activeElement as HTMLElement | null;
    }
    this.host.focus();
  }

  /** Closes the card of a word that is out of sight, unless the reader works in the card. */
  private onWordOutOfSight(element: Element): void {
    if (this.findWordAgain() === element && !this.isHeld) this.close();
  }

  /**
   * Finds the word in the page again, whose elements may have been replaced. Closes the card if the
   * page has the word no more.
   * @returns an element at the word
   */
  private findWordAgain(): Element | null {
    if (this.shown === null) return null;
    const { target, card } = this.shown;
    const isRead = this.context.passageOf(target.paragraph) !== undefined;
    const ranges = isRead ? this.rangesOf(target, card) : [];
    const boxes = boxesOf(ranges);
    if (boxes.length === 0) {
      this.close();
      return null;
    }
    this.shown = { ...this.shown, ranges, boxes };
    highlight(ranges);
    const near = elementAt(ranges);
    this.watch.follow(near);
    return near;
  }

  private async rememberExpanded(expanded: boolean): Promise<void> {
    this.expanded = expanded;
    try {
      await this.context.services.rememberExpanded(expanded);
      // From now on the answers have it, and what the reader chooses in other pages.
      if (this.expanded === expanded) this.expanded = null;
    } catch (error) {
      this.report(error);
    }
  }

  /**
   * After the window was resized, pinch zoom changed what is visible of it, or the card became
   * longer or shorter.
   */
  private placeAgain(): void {
    const near = this.findWordAgain();
    const word = unionOf(this.shown?.boxes ?? []);
    if (word !== null) this.host?.place(word, near);
  }

  /** After a failure the page stays as it is. The reader asks again by pointing again. */
  private report(error: unknown): void {
    if (meansOrphaned(error)) this.events.orphaned();
    else console.warn('Kijiyomi: no answer from the dictionary', error);
  }
}

const GLOSSED = `.${GLOSS_UNDER_CLASS} > [${GLOSS_ATTRIBUTE}]`;

/** What the card must not cover: the word and the gloss under it. */
function boxesOf(ranges: readonly Range[]): Box[] {
  const boxes: Box[] = ranges.flatMap((range) => [...range.getClientRects()]);
  const last = boxes.at(-1);
  const glossed = closest(elementAt(ranges.slice(-1)), GLOSSED);
  if (last !== undefined && glossed !== null) {
    // It begins about where the word's box ends, and is one line.
    const { fontSize } = computedStyleOf(glossed, '::after');
    const { left, top, right, bottom } = last;
    boxes.push({ left, top, right, bottom: bottom + (parseFloat(fontSize) || 0) });
  }
  return boxes;
}

function elementAt([first]: readonly Range[]): Element | null {
  return first === undefined ? null : parentElementOf(first.startContainer);
}
