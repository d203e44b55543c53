/**
 * A finger that rests on a linked word opens its card: a tap follows the link. The browser's menu for
 * the link does not open over the card.
 */
import { isElement } from '../../page/node-types';
import { closest } from '../../page/unclobbered';
import type { CardControl } from '../card/card-control';
import type { Clock } from '../clock';
import { onTrusted } from './trusted-events';
import { targetAt, type WordSource } from './word-target';

/** In milliseconds: sooner than browsers open their menu. */
const REST = 400;
/** In CSS pixels: a finger that moves further scrolls. */
const MAX_DISTANCE = 10;

interface LongPressContext extends WordSource {
  clock: Clock;
}

export class LongPress {
  private readonly listeners = new AbortController();
  private start = { x: 0, y: 0 };
  private cancel = () => {};
  /** Whether the finger that is down, or was last, has opened a card. */
  private hasOpened = false;

  constructor(
    private readonly context: LongPressContext,
    private readonly card: Pick<CardControl, 'open'>,
  ) {
    const { document } = context;
    const { signal } = this.listeners;
    const options = { signal, capture: true, passive: true };
    onTrusted(document, 'pointerdown', (event) => this.onDown(event), options);
    onTrusted(document, 'pointermove', (event) => this.onMove(event), options);
    for (const name of ['pointerup', 'pointercancel', 'scroll'] as const) {
      onTrusted(document, name, () => this.cancel(), options);
    }
    for (const name of ['click', 'contextmenu', 'dragstart'] as const) {
      onTrusted(document, name, (event) => this.keepFromLink(event), { signal, capture: true });
    }
  }

  stop(): void {
    this.listeners.abort();
    this.cancel();
  }

  private onDown({ pointerType, isPrimary, target, clientX: x, clientY: y }: PointerEvent): void {
    this.cancel();
    this.hasOpened = false;
    if (pointerType !== 'touch' || !isPrimary || !isInLink(target)) return;
    this.start = { x, y };
    this.cancel = this.context.clock.after(REST, () => this.open());
  }

  private onMove({ clientX, clientY }: PointerEvent): void {
    const { x, y } = this.start;
    if (Math.hypot(clientX - x, clientY - y) > MAX_DISTANCE) this.cancel();
  }

  private open(): void {
    const word = targetAt(this.context, this.start.x, this.start.y);
    if (word === null) return;
    this.hasOpened = true;
    this.card.open(word);
  }

  /** What the browser and the page would do with the same press. */
  private keepFromLink(event: Event): void {
    if (!this.hasOpened || !isInLink(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function isInLink(target: EventTarget | null): boolean {
  return isElement(target as Node | null) && closest(target as Element, 'a[href]') !== null;
}
