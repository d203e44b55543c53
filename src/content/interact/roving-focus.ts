/**
 * The keyboard's way through the article: one word is in the tab order, the arrow keys go from word
 * to word, Enter goes into the card and Escape back.
 */
import type { Annotations, WordPlace } from '../annotate/annotation';
import type { CardControl } from '../card/card-control';
import type { ReaderOptions } from '../annotate/options';
import type { Passage } from '../paragraphs/passages';
import { onTrusted } from './trusted-events';
import { type WordSource, type WordTarget, surfaceOf, targetOf } from './word-target';

interface FocusContext extends WordSource {
  annotations: Annotations;
  options: ReaderOptions;
  passages(): readonly Passage[];
}

/** More than a paragraph has. */
const MOST_WORDS = 1e5;

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

export class RovingFocus {
  private readonly listeners = new AbortController();
  private current: HTMLElement | null = null;
  private closing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether a key of the reader's is what moves the focus. */
  private byKey = false;
  private keyTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly context: FocusContext,
    private readonly card: CardControl,
  ) {
    const { document } = context;
    const { signal } = this.listeners;
    onTrusted(document, 'keydown', (event) => this.onKey(event), { signal, capture: true });
    onTrusted(document, 'focusin', (event) => this.onFocusIn(event), { signal });
    onTrusted(document, 'focusout', (event) => this.onBlur(event), { signal });
  }

  /** Gives the tab order its one word again, if it was taken away: the same, or else the next. */
  refresh(): void {
    if (this.current?.isConnected) return;
    const place = this.current && this.context.annotations.wordOf(this.current);
    this.current = null;
    this.goTo(place ?? null, 0);
  }

  stop(): void {
    this.listeners.abort();
    clearTimeout(this.timer);
    if (this.current) leaveTabOrder(this.current);
    this.current = null;
  }

  /** Closes the card. The focus goes to the word, if it was in the card. */
  leaveCard(): void {
    // The word must not open the card again.
    this.closing = true;
    const { takesKeys, isHeld } = this.card;
    this.card.close();
    // The word may have been drawn anew, with another reading.
    if (takesKeys || isHeld) this.current?.focus();
    this.closing = false;
  }

  /** Shows the card of the next word, or of the one before, with the focus in it. */
  stepCard(by: 1 | -1): void {
    const { target } = this.card;
    const next = target && this.goTo(target, by);
    next?.scrollIntoView({ block: 'nearest' });
    const word = next && targetOf(this.context, next);
    if (word) this.card.open(word, { focus: true });
  }

  private onKey(event: KeyboardEvent): void {
    this.noteKey();
    if (event.key === 'Escape' && this.card.isOpen && !event.isComposing) {
      this.leaveCard();
      keepFromPage(event);
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const step = STEPS[event.key];
    // Up and down scroll the card.
    if (step && this.card.takesKeys && /Left|Right/.test(event.key)) {
      this.stepCard(step);
      keepFromPage(event);
    }
    const target = this.focused(event.composedPath()[0]);
    if (!target) return;
    if (step) this.step(target, step);
    else if (event.key === 'Enter' || event.key === ' ') this.card.open(target, { focus: true });
    else return;
    keepFromPage(event);
  }

  /** The browser moves the focus right after a key, in the same task. */
  private noteKey(): void {
    this.byKey = true;
    clearTimeout(this.keyTimer);
    this.keyTimer = setTimeout(() => (this.byKey = false), 0);
  }

  /** A page can focus our word too, by a script: no card opens then. */
  private onFocusIn(event: FocusEvent): void {
    if (this.byKey) this.onFocus(event.composedPath()[0]);
  }

  private onFocus(element: EventTarget | undefined): void {
    clearTimeout(this.timer);
    const target = this.focused(element);
    if (this.closing || !target || !this.current!.matches(':focus-visible')) return;
    this.timer = setTimeout(() => this.card.open(target), this.context.options.hoverDelay);
  }

  private onBlur(event: FocusEvent): void {
    clearTimeout(this.timer);
    const [target] = event.composedPath();
    const next = event.relatedTarget;
    const isOurs = (one: EventTarget | null = null) => one === this.current || this.card.owns(one);
    const leaves = isOurs(target) && next !== null && !isOurs(next);
    if (leaves && !this.card.isKept) this.card.close();
  }

  private focused(element: EventTarget | undefined): WordTarget | null {
    return this.current && element === this.current ? targetOf(this.context, this.current) : null;
  }

  private step(from: WordTarget, step: 1 | -1): void {
    const next = this.goTo(from, step);
    next?.focus();
    // Beyond a shadow root nobody hears of focus that stays inside.
    if (next) this.onFocus(next);
  }

  /** Makes the nearest word before or behind current; by 0 the word itself, or else the next. */
  private goTo(place: WordPlace | null, by: 1 | 0 | -1): HTMLElement | undefined {
    const stops = this.stops();
    const passage = this.context
      .passages()
      .findIndex(({ paragraph }) => paragraph === place?.paragraph);
    const from = passage * MOST_WORDS + (place?.index ?? 0);
    const next =
      by < 0 ? stops.findLast(({ at }) => at < from) : stops.find(({ at }) => at >= from + by);
    if (next) this.makeCurrent(next.element);
    return next?.element;
  }

  /** All words that are drawn, in order. */
  private stops(): { element: HTMLElement; at: number }[] {
    return this.context.passages().flatMap(({ paragraph, words }, passage) =>
      words.flatMap((_, index) => {
        const [element] = this.context.annotations.elementsOf(paragraph, index);
        return element?.isConnected ? [{ element, at: passage * MOST_WORDS + index }] : [];
      }),
    );
  }

  private makeCurrent(element: HTMLElement): void {
    if (this.current) leaveTabOrder(this.current);
    this.current = element;
    const target = targetOf(this.context, element);
    element.tabIndex = 0;
    element.setAttribute('role', 'button');
    element.setAttribute('aria-haspopup', 'dialog');
    // The element may hold only the part of the word that lies in one element of the page.
    if (target) element.setAttribute('aria-label', surfaceOf(target));
  }
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function leaveTabOrder(element: HTMLElement): void {
  for (const name of ['tabindex', 'role', 'aria-haspopup', 'aria-label']) {
    element.removeAttribute(name);
  }
}
