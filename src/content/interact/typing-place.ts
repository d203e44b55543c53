/** Whether keys that the reader presses are text or commands for something in the page. */
import { isOwn } from '../annotate/own-elements';
import { isBeingEdited } from '../paragraphs/editing';
import { localNameOf, matches, shadowRootOf } from '../../page/unclobbered';

/** Take letters, or hold a document that does. */
const TAKE_KEYS =
  'input, textarea, select, iframe, frame, embed, object, ' +
  '[role="combobox" i], [role="searchbox" i], [role="application" i]';

/** @param isOurs tells the host of the card from elements of the page */
export function isTypedInto(document: Document, isOurs: (element: Element) => boolean): boolean {
  const focused = focusedIn(document);
  if (focused === null || isOurs(focused)) return false;
  return (
    matches(focused, TAKE_KEYS) ||
    isBeingEdited(focused) ||
    // A custom element whose shadow root is closed: there may be a field in it.
    (localNameOf(focused).includes('-') && !isOwn(focused))
  );
}

/** Whether no element of the page has the focus, so that keys would only scroll it. */
export function isUnfocused(document: Document): boolean {
  const { activeElement, body, documentElement } = document;
  return activeElement === null || activeElement === body || activeElement === documentElement;
}

function focusedIn(document: Document): Element | null {
  let focused = document.activeElement;
  for (;;) {
    const inner = focused && shadowRootOf(focused)?.activeElement;
    if (!inner) return focused;
    focused = inner;
  }
}
