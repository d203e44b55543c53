/**
 * The element that holds the card, with a root that no page can open. Pages may have defined a
 * custom element of its name: an instance of that is made by their constructor, and its
 * ElementInternals hand out even a closed root. A root that the element got before it was an
 * instance is kept from them (HTML Standard, "available to element internals"), and in a document
 * without a window nothing is ever one.
 */
import { CARD_ELEMENT } from '../annotate/own-elements';

export function createCardElement(document: Document): { host: HTMLElement; root: ShadowRoot } {
  const aside = document.implementation.createHTMLDocument('');
  const host = aside.createElement(CARD_ELEMENT);
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  return { host, root };
}
