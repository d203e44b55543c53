/** Opens the card where the pointer rests or a finger taps, and closes it when it is left. */
import { isElement } from '../../page/node-types';
import type { CardControl } from '../card/card-control';
import type { Clock } from '../clock';
import { TEXT_ELEMENT } from '../annotate/own-elements';
import type { AidOptions } from '../annotate/options';
import { onTrusted } from './trusted-events';
import { type WordSource, targetAt } from './word-target';
import { localNameOf, matches } from '../../page/unclobbered';

/** How long the card stays open for a pointer that is on its way to it, in milliseconds. */
const GRACE = 280;

/** A tap on these does what the page wants and opens no card. */
const INTERACTIVE =
  'a[href], button, input, select, textarea, label, summary, video, audio, ' +
  '[role="button"], [role="link"], [onclick], [contenteditable]';

/** What of the card the pointer needs. */
export type HoverCard = Pick<
  CardControl,
  | 'cancelPending'
  | 'close'
  | 'distanceTo'
  | 'isHeld'
  | 'isKept'
  | 'isOnWord'
  | 'isOpen'
  | 'open'
  | 'owns'
>;

interface HoverContext extends WordSource {
  options: AidOptions;
  clock: Clock;
}

export class Hover {
  private readonly listeners = new AbortController();
  private cancelOpening = () => {};
  /** Null while nothing is about to close the card. */
  private cancelClosing: (() => void) | null = null;
  /** Where the pointer was last, and how far from the card. */
  private at = { x: NaN, y: NaN };
  private distance = Infinity;
  private lastPointer = 'mouse';

  constructor(
    private readonly context: HoverContext,
    private readonly card: HoverCard,
  ) {
    const { document } = context;
    const { signal } = this.listeners;
    const options = { signal, passive: true, capture: true };
    onTrusted(document, 'pointermove', (event) => this.onMove(event), options);
    onTrusted(document, 'pointerdown', (event) => this.onDown(event), options);
    onTrusted(document, 'scroll', (event) => this.onScroll(event), options);
    onTrusted(
      document.documentElement,
      'pointerleave',
      // A finger leaves whenever it is lifted.
      ({ pointerType }) => pointerType !== 'touch' && this.leaveSoon(),
      { signal },
    );
    // Not captured: where the page handled the tap itself, it is the page's.
    onTrusted(document, 'click', (event) => this.onClick(event), { signal });
  }

  stop(): void {
    this.listeners.abort();
    this.forgetTimers();
  }

  private onMove(event: PointerEvent): void {
    const { clientX: x, clientY: y } = event;
    // Browsers repeat the last position when the page moves under a resting pointer.
    if (event.pointerType === 'touch' || (x === this.at.x && y === this.at.y)) return;
    this.at = { x, y };
    const card = this.card;
    this.cancelOpening();
    if (event.buttons !== 0 || card.isKept) return;
    const inCard = this.isInCard(event);
    if (inCard || card.isOnWord(x, y)) {
      this.forgetTimers();
      this.distance = inCard ? 0 : Infinity;
      return;
    }
    card.cancelPending();
    if (card.isOpen) {
      const before = this.distance;
      this.distance = card.distanceTo(x, y);
      const approaching = this.distance < before;
      // On the way to the card the pointer crosses other words; they must not take over.
      if (approaching) this.forgetTimers();
      this.leaveSoon();
      if (approaching) return;
    }
    const { clock, options } = this.context;
    this.cancelOpening = clock.after(options.hoverDelay, () => this.openAt(x, y));
  }

  private onDown(event: PointerEvent): void {
    this.lastPointer = event.pointerType;
    if (this.isInCard(event)) return;
    this.forgetTimers();
    this.card.cancelPending();
    if (event.pointerType !== 'touch' && !this.card.isKept) this.card.close();
  }

  private onClick(event: MouseEvent): void {
    if (this.lastPointer !== 'touch' || event.defaultPrevented || this.isInCard(event)) return;
    // The last one is the window, not a node.
    const path = (event.composedPath().slice(0, -1) as Node[]).filter(isElement);
    // Our own word elements carry roles; what the page means begins outside our copy.
    const page = path.slice(path.findIndex((one) => localNameOf(one) === TEXT_ELEMENT) + 1);
    const selection = this.context.document.getSelection();
    if (
      page.some((one) => matches(one, INTERACTIVE)) ||
      (selection !== null && !selection.isCollapsed)
    ) {
      return;
    }
    if (!this.openAt(event.clientX, event.clientY) && !this.card.isKept) this.card.close();
  }

  private onScroll(event: Event): void {
    // A keyboard on the screen moves the page under a card that is typed into.
    if (this.isInCard(event) || this.card.isHeld) return;
    this.forgetTimers();
    this.card.close();
  }

  private openAt(x: number, y: number): boolean {
    const target = targetAt(this.context, x, y);
    if (target === null) return false;
    this.forgetTimers();
    this.distance = Infinity;
    this.card.open(target);
    return true;
  }

  private leaveSoon(): void {
    this.cancelOpening();
    if (this.card.isHeld) return;
    this.cancelClosing ??= this.context.clock.after(GRACE, () => {
      this.cancelClosing = null;
      if (!this.card.isHeld) this.card.close();
    });
  }

  private forgetTimers(): void {
    this.cancelOpening();
    this.cancelClosing?.();
    this.cancelClosing = null;
  }

  private isInCard(event: Event): boolean {
    return this.card.owns(event.target);
  }
}
