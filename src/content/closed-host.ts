/**
 * A host element of ours, with a shadow root that no page can open. A page may have defined a
 * custom element of the same name: its constructor would run for our element, and its
 * ElementInternals give access even to a closed root. They do not to a root that was attached before
 * the element was upgraded (HTML Standard, "available to element internals"), and in a document
 * without a window no element is upgraded.
 */
export function createClosedHost(
  document: Document,
  name: string,
): { host: HTMLElement; root: ShadowRoot } {
  const windowless = document.implementation.createHTMLDocument('');
  const host = windowless.createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  document.adoptNode(host);
  return { host, root };
}
