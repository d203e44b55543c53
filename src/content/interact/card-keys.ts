/** The keys that press controls of the open card, whether the focus is in it or not. */
import type { CardControl } from '../card/card-control';
import { onTrusted } from './trusted-events';
import { isTypedInto } from './typing-place';

export type KeyCard = Pick<CardControl, 'isOpen' | 'owns' | 'pressKey'>;

export class CardKeys {
  private readonly listeners = new AbortController();
  /** Keys that are down and pressed a control, by `KeyboardEvent.code`. */
  private readonly down = new Set<string>();

  constructor(
    private readonly document: Document,
    private readonly card: KeyCard,
  ) {
    // Before all listeners of the page that are not on the window too.
    const options = { signal: this.listeners.signal, capture: true };
    onTrusted(window, 'keydown', (event) => this.onDown(event), options);
    onTrusted(window, 'keyup', (event) => this.onUp(event), options);
  }

  stop(): void {
    this.listeners.abort();
  }

  private onDown(event: KeyboardEvent): void {
    if (event.repeat && this.down.has(event.code)) {
      keepFromPage(event);
      return;
    }
    this.down.delete(event.code);
    if (!this.card.isOpen || hasModifier(event) || this.isTyping()) return;
    if (!this.card.pressKey(event.key)) return;
    this.down.add(event.code);
    keepFromPage(event);
  }

  /** The page must not get the end of a key press whose start it did not get. */
  private onUp(event: KeyboardEvent): void {
    if (this.down.delete(event.code)) keepFromPage(event);
  }

  private isTyping(): boolean {
    return isTypedInto(this.document, (element) => this.card.owns(element));
  }
}

/** A question mark is typed with Shift on most keyboards. */
function hasModifier(event: KeyboardEvent): boolean {
  const { ctrlKey, altKey, metaKey, shiftKey, isComposing, key } = event;
  return ctrlKey || altKey || metaKey || isComposing || (shiftKey && key !== '?');
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
