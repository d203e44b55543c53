/** Tells when a page has changed, become another or come back. */
import { addressOf, withoutPlace } from '../page/address';
import { isElement } from '../page/node-types';
import { isConnected } from '../page/unclobbered';
import { hasOwnName, isOwn } from './annotate/own-elements';
import { onTrusted } from './interact/trusted-events';

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
  private address = '';
  private added: Element[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How long changes are gathered now, in milliseconds. */
  private settleTime = SETTLE_TIME;

  /** Listens until the root element is another. */
  private listeners = new AbortController();
  private root: Element | null = null;
  private readonly observer = new MutationObserver((records) => this.gather(records));

  /**
   * @param onChange what was added and is still there, and whether the address is another
   * @param onReturn the page is shown again from the browser's cache
   */
  constructor(
    private readonly document: Document,
    private readonly onChange: (added: Element[], moved: boolean) => void,
    private readonly onReturn: () => void,
  ) {}

  follow(): void {
    this.address = this.now();
    // The document, not its root: document.open() and replaceChild() put another root in its place.
    this.observer.observe(this.document, {
      childList: true,
      // Frameworks write the next article into the text nodes of the last.
      characterData: true,
      subtree: true,
    });
    this.listen();
  }

  stop(): void {
    this.observer.disconnect();
    this.listeners.abort();
    clearTimeout(this.timer);
  }

  /** document.open() removes every listener of the document and its window, whoever added it. */
  private listen(): void {
    this.listeners.abort();
    this.listeners = new AbortController();
    this.root = this.document.documentElement;
    const { signal } = this.listeners;
    // Without it, in older browsers, a new address is noticed as soon as the page changes.
    const { navigation } = window as { navigation?: EventTarget };
    if (navigation) {
      onTrusted(navigation, 'currententrychange', () => this.gather([]), { signal });
    }
    // A frame may get its size when its text is there.
    onTrusted(window, 'resize', () => this.gather([]), { signal });
    // In the browser's cache a page hears of nothing, and what it asked is not answered.
    onTrusted(window, 'pageshow', ({ persisted }) => persisted && this.onReturn(), { signal });
  }

  /** The look at the page was in vain: the next may wait longer, until the address is another. */
  wait(): void {
    this.settleTime *= 2;
  }

  private gather(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records) {
      // What we draw into our own elements is nothing new of the page: to look for clutter in it
      // took longer than to write it.
      if (isOwn(target)) continue;
      for (const node of addedNodes) {
        if (isElement(node) && !isOwn(node) && !hasOwnName(node)) this.added.push(node);
      }
    }
    if (this.now() !== this.address && this.settleTime > SETTLE_TIME) {
      this.settleTime = SETTLE_TIME;
      clearTimeout(this.timer);
      this.timer = undefined;
    }
    this.timer ??= setTimeout(() => this.settle(), this.settleTime);
  }

  private settle(): void {
    if (this.document.documentElement !== this.root) this.listen();
    const added = this.added.filter((element) => isConnected(element));
    const address = this.now();
    const moved = address !== this.address;
    this.added = [];
    this.timer = undefined;
    this.address = address;
    this.onChange(added, moved);
  }

  private now(): string {
    return withoutPlace(addressOf(this.document));
  }
}
