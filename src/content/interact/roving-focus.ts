/**
 * The keyboard's way through the article: one word is in the tab order, the arrow keys go from word
 * to word, Enter goes into the card and Escape back.
 */
import type { Annotations, WordPlace } from '../annotate/annotation';
import type { CardControl } from '../card/card-control';
import type { AidOptions } from '../annotate/options';
import { GLOSS_ATTRIBUTE } from '../annotate/own-elements';
import type { Clock } from '../clock';
import type { Passage } from '../paragraphs/passages';
import { attributeOf } from '../../page/unclobbered';
import { onTrusted } from './trusted-events';
import { type WordSource, type WordTarget, sameTarget, surfaceOf, targetOf } from './word-target';

interface FocusContext extends WordSource {
  annotations: Annotations;
  options: AidOptions;
  clock: Clock;
  passages(): readonly Passage[];
}

const STEPS: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** What of the card the keyboard needs. */
export type FocusCard = Pick<
  CardControl,
  | 'close'
  | 'isHeld'
  | 'isKept'
  | 'isOpen'
  | 'open'
  | 'owns'
  | 'takesArrows'
  | 'takesKeys'
  | 'target'
>;

/** A word that the focus can go to. */
interface Stop extends WordPlace {
  element: HTMLElement;
}

export class RovingFocus {
  private readonly listeners = new AbortController();
  private current: HTMLElement | null = null;
  private closing = false;
  private cancelOpening = () => {};
  /** Whether a key of the reader's is what moves the focus. */
  private byKey = false;
  private cancelKey = () => {};

  constructor(
    private readonly context: FocusContext,
    private readonly card: FocusCard,
  ) {
    const { document } = context;
    const { signal } = this.listeners;
    onTrusted(document, 'keydown', (event) => this.onKey(event), { signal, capture: true });
    onTrusted(document, 'focusin', (event) => this.onFocusIn(event), { signal });
    onTrusted(document, 'focusout', (event) => this.onBlur(event), { signal });
  }

  /** Gives the tab order its one word again, if it was taken away: the same, or else the next. */
  refresh(): void {
    if (this.current?.isConnected === true) return;
    const place = this.current === null ? undefined : this.context.annotations.wordOf(this.current);
    this.current = null;
    const stops = this.stops();
    const next = place === undefined ? stops[0] : this.firstFrom(stops, place);
    if (next !== undefined) this.makeCurrent(next.element);
  }

  stop(): void {
    this.listeners.abort();
    this.cancelOpening();
    if (this.current !== null) leaveTabOrder(this.current);
    this.current = null;
  }

  /** Closes the card. The focus goes to the word, if it was in the card. */
  leaveCard(): void {
    // The word must not open the card again.
    this.closing = true;
    const { takesKeys, isHeld, target } = this.card;
    this.card.close();
    // The word may have been drawn anew, with another reading. Any other word would be far away.
    const isCurrent = sameTarget(this.focused(this.current ?? undefined), target);
    if ((takesKeys || isHeld) && isCurrent) this.current?.focus();
    this.closing = false;
  }

  /** Shows the card of the next word, or of the one before, with the focus in it. */
  stepCard(by: 1 | -1): void {
    const { target } = this.card;
    const next = target === null ? null : this.goFrom(target, by);
    if (next === null) return;
    next.scrollIntoView({ block: 'nearest' });
    const word = targetOf(this.context, next);
    if (word !== null) this.card.open(word, { focus: true });
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
    if (step !== undefined && this.card.takesArrows && /Left|Right/u.test(event.key)) {
      this.stepCard(step);
      keepFromPage(event);
    }
    const target = this.focused(event.composedPath()[0]);
    if (target === null) return;
    if (step !== undefined) this.step(target, step);
    else if (event.key === 'Enter' || event.key === ' ') this.card.open(target, { focus: true });
    else return;
    keepFromPage(event);
  }

  /** The browser moves the focus right after a key, in the same task. */
  private noteKey(): void {
    this.byKey = true;
    this.cancelKey();
    this.cancelKey = this.context.clock.after(0, () => (this.byKey = false));
  }

  /** A page can focus our word too, by a script: no card opens then. */
  private onFocusIn(event: FocusEvent): void {
    if (this.byKey) this.onFocus(event.composedPath()[0]);
  }

  private onFocus(element: EventTarget | undefined): void {
    this.cancelOpening();
    const target = this.focused(element);
    if (this.closing || !target || !this.current!.matches(':focus-visible')) return;
    const { clock, options } = this.context;
    this.cancelOpening = clock.after(options.hoverDelay, () => this.card.open(target));
  }

  private onBlur(event: FocusEvent): void {
    this.cancelOpening();
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
    const next = this.goFrom(from, step);
    if (next === null) return;
    next.focus();
    // Focus that stays inside a shadow root sends no event out of it.
    this.onFocus(next);
  }

  /** Makes the nearest word after a place current, or the nearest before it. */
  private goFrom(place: WordPlace, by: 1 | -1): HTMLElement | null {
    const stops = this.stops();
    const isBehind = this.isBehind(place);
    const next =
      by > 0
        ? stops.find(isBehind)
        : stops.findLast((stop) => !isBehind(stop) && !isAt(stop, place));
    if (next === undefined) return null;
    this.makeCurrent(next.element);
    return next.element;
  }

  /** The word at a place if it is drawn, or else the nearest after it. */
  private firstFrom(stops: readonly Stop[], place: WordPlace): Stop | undefined {
    const isBehind = this.isBehind(place);
    return stops.find((stop) => isAt(stop, place) || isBehind(stop));
  }

  /** Tells whether a stop comes after a place; a paragraph that is gone counts as before all. */
  private isBehind({ paragraph, index }: WordPlace): (stop: Stop) => boolean {
    const order = new Map(this.context.passages().map((passage, i) => [passage.paragraph, i]));
    const at = order.get(paragraph) ?? -1;
    return (stop) => {
      const stopAt = order.get(stop.paragraph) ?? -1;
      return stopAt === at ? stop.index > index : stopAt > at;
    };
  }

  /** All words that are drawn, in order. */
  private stops(): Stop[] {
    const stops: Stop[] = [];
    for (const { paragraph, words } of this.context.passages()) {
      for (const index of words.keys()) {
        const [element] = this.context.annotations.elementsOf(paragraph, index);
        if (element?.isConnected === true) stops.push({ paragraph, index, element });
      }
    }
    return stops;
  }

  private makeCurrent(element: HTMLElement): void {
    if (this.current !== null) leaveTabOrder(this.current);
    this.current = element;
    const target = targetOf(this.context, element);
    element.tabIndex = 0;
    element.setAttribute('role', 'button');
    element.setAttribute('aria-haspopup', 'dialog');
    // The element may hold only the part of the word that lies in one element of the page.
    if (target !== null) element.setAttribute('aria-label', surfaceOf(target));
    const gloss = attributeOf(element, GLOSS_ATTRIBUTE);
    if (gloss !== null) element.setAttribute('aria-description', gloss);
  }
}

function isAt(stop: Stop, { paragraph, index }: WordPlace): boolean {
  return stop.paragraph === paragraph && stop.index === index;
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function leaveTabOrder(element: HTMLElement): void {
  for (const name of ['tabindex', 'role', 'aria-haspopup', 'aria-label', 'aria-description']) {
    element.removeAttribute(name);
  }
}
