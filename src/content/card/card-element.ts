/**
 * The host element of the card, with a shadow root that no page can open. A page may have defined a
 * custom element of the same name: its constructor would run for our element, and its
 * ElementInternals give access even to a closed root. They do not to a root that was attached before
 * the element was upgraded (HTML Standard, "available to element internals"), and in a document
 * without a window no element is upgraded.
 */
import { CARD_ELEMENT } from '../annotate/own-elements';

export function createCardElement(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const windowless = document.implementation.createHTMLDocument('');
  const host = windowless.createElement(CARD_ELEMENT);
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  return { host, root };
}
