import type { HoverCard } from '../../../src/content/interact/hover';
import type { FocusCard } from '../../../src/content/interact/roving-focus';
import type { WordTarget } from '../../../src/content/interact/word-target';

/** A card that records how it is used. */
export class FakeCard implements HoverCard, FocusCard {
  target: WordTarget | null = null;
  isHeld = false;
  isKept = false;
  takesKeys = false;
  takesArrows = false;
  /** The card is a box from here to the right and below, in CSS pixels. */
  corner = { x: 100, y: 100 };
  /** Whether the focus was requested, for each time the card was opened. */
  readonly opened: boolean[] = [];
  readonly element = document.createElement('kijiyomi-card');

  get isOpen(): boolean {
    return this.target !== null;
  }

  open(target: WordTarget, { focus = false } = {}): void {
    this.target = target;
    this.opened.push(focus);
  }

  close(): void {
    this.target = null;
  }

  cancelPending(): void {}

  owns(target: EventTarget | null): boolean {
    return target === this.element;
  }

  isOnWord(): boolean {
    return false;
  }

  distanceTo(x: number, y: number): number {
    return Math.hypot(Math.max(0, this.corner.x - x), Math.max(0, this.corner.y - y));
  }
}
