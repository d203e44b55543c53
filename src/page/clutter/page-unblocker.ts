/**
 * States of the page that no style sheet can change while a notice is hidden: modal dialogs, which
 * make the rest of the page inert, and attributes that do the same. Each is given back exactly.
 */
import {
  attributeNamesOf,
  attributeOf,
  contains,
  putLast,
  removeAttribute,
  setAttribute,
} from '../unclobbered';

interface Taken {
  element: Element;
  attribute: string;
  value: string;
  /** Names of the element's attributes in their order. */
  order: readonly string[];
}

/** Told by the browser when a dialog closes and opens; the page is to hear nothing of ours. */
const DIALOG_EVENTS = ['beforetoggle', 'toggle', 'close'];

export class PageUnblocker {
  private readonly taken = new Map<Element, Taken>();
  private readonly dialogs = new Map<HTMLDialogElement, Taken>();

  constructor(private readonly document: Document) {}

  /** Closed by us: for the page it is open. */
  isOpen(element: Element): boolean {
    return [...this.dialogs.keys()].some(
      (dialog) => dialog.isConnected && contains(element, dialog),
    );
  }

  /** Closes a modal dialog. */
  close(dialog: HTMLDialogElement): void {
    if (this.dialogs.has(dialog) && !dialog.open) return;
    this.dialogs.set(dialog, takenFrom(dialog, 'open'));
    this.quietly(dialog, () => dialog.close());
  }

  /** Makes an inert part of the page, or one that is hidden from screen readers, the reader's. */
  release(element: Element, attribute: 'inert' | 'aria-hidden'): void {
    this.taken.set(element, takenFrom(element, attribute));
    if (attribute === 'inert') removeAttribute(element, attribute);
    // In its place among the attributes.
    else setAttribute(element, attribute, 'false');
  }

  restore(): void {
    for (const [dialog, taken] of this.dialogs) {
      if (!dialog.isConnected || dialog.open) continue;
      this.quietly(dialog, () => dialog.showModal());
      inOrder(taken);
    }
    for (const taken of this.taken.values()) {
      const { element, attribute, value } = taken;
      const isOurs = attributeOf(element, attribute) === (attribute === 'inert' ? null : 'false');
      if (!isOurs) continue;
      setAttribute(element, attribute, value);
      inOrder(taken);
    }
    this.forget();
  }

  /** The page has ended it by itself: nothing is to be given back. */
  forget(): void {
    this.dialogs.clear();
    this.taken.clear();
  }

  private quietly(dialog: HTMLDialogElement, act: () => void): void {
    const view = this.document.defaultView!;
    const hush = (event: Event) => {
      if (event.target === dialog && event.isTrusted) event.stopImmediatePropagation();
    };
    for (const type of DIALOG_EVENTS) {
      // Not onTrusted (src/content): this room does not import from there, and hush asks it itself.
      // eslint-disable-next-line no-restricted-syntax
      view.addEventListener(type, hush, true);
    }
    act();
    // Two tasks later the last of them has been told.
    const end = () => {
      for (const type of DIALOG_EVENTS) view.removeEventListener(type, hush, true);
    };
    setTimeout(() => setTimeout(end, 50), 50);
  }
}

function takenFrom(element: Element, attribute: string): Taken {
  const value = attributeOf(element, attribute) ?? '';
  return { element, attribute, value, order: attributeNamesOf(element) };
}

/** An attribute that is set anew comes last: puts those behind it that stood behind it before. */
function inOrder({ element, attribute, order }: Taken): void {
  const later = new Set(order.slice(order.indexOf(attribute) + 1));
  const names = attributeNamesOf(element);
  for (const name of names.slice(0, names.indexOf(attribute))) {
    if (later.has(name)) putLast(element, name);
  }
}
