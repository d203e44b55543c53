/** Tells when a page has changed, become another or come back. */
import { addressOf, withoutPlace } from '../page/address';
import { isElement } from '../page/node-types';
import { isOwnElement } from '../reader/own-elements';
import { onTrusted } from '../reader/trusted-events';

/** Changes of the page are gathered for this long, in milliseconds. */
const SETTLE_TIME = 250;

/** Resolves when somebody sees the page: browsers load some that may never be visited. */
export async function activated(document: Document): Promise<void> {
  // Firefox knows no prerendering.
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise((resolve) =>
    onTrusted<EventTarget, string>(document, 'prerenderingchange', resolve),
  );
}

export class PageLife {
  /** The address that the page had when it was asked about last. */
  #address = '';
  #added: Element[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How long changes are gathered now, in milliseconds. */
  #settleTime = SETTLE_TIME;

  readonly #document: Document;
  readonly #onChange: (added: Element[], moved: boolean) => void;

  /** @param onChange what was added and is still there, and whether the address is another */
  constructor(document: Document, onChange: (added: Element[], moved: boolean) => void) {
    this.#document = document;
    this.#onChange = onChange;
  }

  follow(): void {
    const { documentElement } = this.#document;
    this.#address = this.#now();
    new MutationObserver((records) => this.#gather(records)).observe(documentElement, {
      childList: true,
      // Frameworks write the next article into the text nodes of the last.
      characterData: true,
      subtree: true,
    });
    // Without it, in older browsers, a new address is noticed as soon as the page changes.
    const { navigation } = window as { navigation?: EventTarget };
    if (navigation) onTrusted(navigation, 'currententrychange', () => this.#gather([]));
    // A frame may get its size when its text is there.
    onTrusted(window, 'resize', () => this.#gather([]));
  }

  /** The look at the page was in vain: the next may wait longer, until the address is another. */
  wait(): void {
    this.#settleTime *= 2;
  }

  #gather(records: readonly MutationRecord[]): void {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (isElement(node) && !isOwnElement(node)) this.#added.push(node);
      }
    }
    if (this.#now() !== this.#address && this.#settleTime > SETTLE_TIME) {
      this.#settleTime = SETTLE_TIME;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
    this.#timer ??= setTimeout(() => this.#settle(), this.#settleTime);
  }

  #settle(): void {
    const added = this.#added.filter((element) => element.isConnected);
    const address = this.#now();
    const moved = address !== this.#address;
    this.#added = [];
    this.#timer = undefined;
    this.#address = address;
    this.#onChange(added, moved);
  }

  #now(): string {
    return withoutPlace(addressOf(this.#document));
  }
}
