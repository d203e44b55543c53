/** Notices when a page changes, navigates or comes back. */
import { addressOf, withoutFragment } from '../page/address';
import { isElement } from '../page/node-types';
import { isConnected } from '../page/unclobbered';
import { hasOwnName, isOwn } from './annotate/own-elements';
import { onTrusted } from './interact/trusted-events';
import { BROWSER_CLOCK, type Clock } from './clock';

/** Debounce: changes of the page are gathered for so long, in milliseconds. */
export const MIN_DEBOUNCE = 250;
/** So long at most, for a page that is never an article. */
const MAX_DEBOUNCE = 32_000;

/** Resolves when somebody sees the page: browsers prerender pages that may never be visited. */
export async function activated(document: Document): Promise<void> {
  // Firefox 153 has no prerendering.
  if ((document as { prerendering?: boolean }).prerendering !== true) return;
  await new Promise((resolve) =>
    onTrusted<EventTarget, string>(document, 'prerenderingchange', resolve),
  );
}

export interface PageEvents {
  /**
   * The page has changed.
   * @param added elements that were added and are still there
   * @param hasNavigated whether the page has another address than at the last change
   */
  onChange(added: Element[], hasNavigated: boolean): void;
  /** The page is shown again from the back/forward cache. */
  onReturn(): void;
}

export class PageWatcher {
  /** The address that the page had at the last change, without its fragment. */
  private address = '';
  private added: Element[] = [];
  /** Cancels the call of `onChange` that is due. */
  private cancel: (() => void) | null = null;
  /** In milliseconds. */
  private debounce = MIN_DEBOUNCE;
  /** Ends the listeners, which are added anew for another root element. */
  private listeners = new AbortController();
  private root: Element | null = null;
  private readonly observer = new MutationObserver((records) => this.gather(records));

  constructor(
    private readonly document: Document,
    private readonly events: PageEvents,
    private readonly clock: Clock = BROWSER_CLOCK,
  ) {}

  start(): void {
    this.address = this.currentAddress();
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
    this.cancel?.();
    this.cancel = null;
  }

  /** Doubles the debounce after a scan found no article; reset on navigation. */
  backOff(): void {
    this.debounce = Math.min(2 * this.debounce, MAX_DEBOUNCE);
  }

  /** document.open() removes all listeners of a document and its window, ours included. */
  private listen(): void {
    this.listeners.abort();
    this.listeners = new AbortController();
    this.root = this.document.documentElement;
    const { signal } = this.listeners;
    // Firefox before 147 has no navigation API: a new address is noticed when the page changes.
    const { navigation } = window as { navigation?: EventTarget };
    if (navigation !== undefined) {
      onTrusted(navigation, 'currententrychange', () => this.gather([]), { signal });
    }
    // A frame may get its size after its text.
    onTrusted(window, 'resize', () => this.gather([]), { signal });
    // In the back/forward cache a page gets no events and no answers to its messages.
    const onPageShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) this.events.onReturn();
    };
    onTrusted(window, 'pageshow', onPageShow, { signal });
  }

  private gather(records: readonly MutationRecord[]): void {
    for (const { target, addedNodes } of records) {
      // Our own drawing is not the page's: to look for clutter in it took longer than to draw it.
      if (isOwn(target)) continue;
      for (const node of addedNodes) {
        if (isElement(node) && !isOwn(node) && !hasOwnName(node)) this.added.push(node);
      }
    }
    const hasNavigated = this.currentAddress() !== this.address;
    if (hasNavigated && this.debounce > MIN_DEBOUNCE) {
      this.debounce = MIN_DEBOUNCE;
      this.cancel?.();
      this.cancel = null;
    }
    this.cancel ??= this.clock.after(this.debounce, () => this.report());
  }

  private report(): void {
    this.cancel = null;
    if (this.document.documentElement !== this.root) this.listen();
    const added = this.added.filter((element) => isConnected(element));
    const address = this.currentAddress();
    const hasNavigated = address !== this.address;
    this.added = [];
    this.address = address;
    this.events.onChange(added, hasNavigated);
  }

  private currentAddress(): string {
    return withoutFragment(addressOf(this.document));
  }
}
