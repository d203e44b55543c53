/**
 * States of the page that no style sheet can change while a notice is hidden: modal dialogs, which
 * make the rest of the page inert, and attributes that do the same. Each is restored exactly.
 */
import {
  attributeNamesOf,
  attributeOf,
  contains,
  putLast,
  removeAttribute,
  setAttribute,
} from '../unclobbered';

interface TakenAttribute {
  element: Element;
  attribute: string;
  value: string;
  /** Names of the element's attributes in their order. */
  order: readonly string[];
}

/** Fired when a dialog closes and opens. The page must not hear those that we cause. */
const DIALOG_EVENTS = ['beforetoggle', 'toggle', 'close'];

export class PageUnblocker {
  private readonly taken = new Map<Element, TakenAttribute>();
  private readonly dialogs = new Map<HTMLDialogElement, TakenAttribute>();

  constructor(private readonly document: Document) {}

  /** Does it hold a dialog that we have closed, and that is open for the page? */
  isOpen(element: Element): boolean {
    return [...this.dialogs.keys()].some(
      (dialog) => dialog.isConnected && contains(element, dialog),
    );
  }

  /** Closes a modal dialog. */
  close(dialog: HTMLDialogElement): void {
    if (this.dialogs.has(dialog) && !dialog.open) return;
    this.dialogs.set(dialog, takenFrom(dialog, 'open'));
    this.withoutEvents(dialog, () => dialog.close());
  }

  /** Makes an element usable again that is inert or hidden from screen readers. */
  release(element: Element, attribute: 'inert' | 'aria-hidden'): void {
    this.taken.set(element, takenFrom(element, attribute));
    if (attribute === 'inert') removeAttribute(element, attribute);
    // Not removed: so it keeps its place among the attributes.
    else setAttribute(element, attribute, 'false');
  }

  restore(): void {
    for (const [dialog, taken] of this.dialogs) {
      if (!dialog.isConnected || dialog.open) continue;
      this.withoutEvents(dialog, () => dialog.showModal());
      restoreOrder(taken);
    }
    for (const taken of this.taken.values()) {
      const { element, attribute, value } = taken;
      const isOurs = attributeOf(element, attribute) === (attribute === 'inert' ? null : 'false');
      if (!isOurs) continue;
      setAttribute(element, attribute, value);
      restoreOrder(taken);
    }
    this.forget();
  }

  /** The page has unblocked itself: nothing is to be restored. */
  forget(): void {
    this.dialogs.clear();
    this.taken.clear();
  }

  private withoutEvents(dialog: HTMLDialogElement, act: () => void): void {
    const view = this.document.defaultView!;
    const silence = (event: Event) => {
      if (event.target === dialog && event.isTrusted) event.stopImmediatePropagation();
    };
    for (const type of DIALOG_EVENTS) {
      // Not onTrusted (src/content), which this room may not import; `silence` checks isTrusted.
      // eslint-disable-next-line no-restricted-syntax
      view.addEventListener(type, silence, true);
    }
    act();
    // Two tasks later the last of them has been fired.
    const end = () => {
      for (const type of DIALOG_EVENTS) view.removeEventListener(type, silence, true);
    };
    setTimeout(() => setTimeout(end, 50), 50);
  }
}

function takenFrom(element: Element, attribute: string): TakenAttribute {
  const value = attributeOf(element, attribute) ?? '';
  return { element, attribute, value, order: attributeNamesOf(element) };
}

/** A new attribute comes last: moves the attributes that followed it before after it. */
function restoreOrder({ element, attribute, order }: TakenAttribute): void {
  const later = new Set(order.slice(order.indexOf(attribute) + 1));
  const names = attributeNamesOf(element);
  for (const name of names.slice(0, names.indexOf(attribute))) {
    if (later.has(name)) putLast(element, name);
  }
}
