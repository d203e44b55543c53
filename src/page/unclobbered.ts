/**
 * Properties of nodes as the browser defines them. In a form `<input name="nextSibling">` hides the
 * property of that name, also from content scripts (HTML: HTMLFormElement, LegacyOverrideBuiltIns),
 * and whoever walks through such a form goes in circles or fails. The getters and methods of the
 * prototypes are out of a page's reach: ours belong to our own world.
 *
 * Whatever reads nodes of a page that may be or hold a form asks here.
 */

/** Looked up at the first use: where there is no DOM the page code may still be imported. */
function inherited(name: string): PropertyDescriptor | undefined {
  for (const { prototype } of [Element, Node]) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
  }
  return undefined;
}

function getter<N extends Node, K extends keyof N & string>(name: K): (node: N) => N[K] {
  let get: ((this: N) => N[K]) | undefined;
  return (node) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its node below
    get ??= (inherited(name)?.get as typeof get) ?? fallback;
    return get.call(node);
  };
  function fallback(this: N): N[K] {
    return this[name];
  }
}

export const nodeTypeOf = getter<Node, 'nodeType'>('nodeType');
export const parentOf = getter<Node, 'parentNode'>('parentNode');
export const parentElementOf = getter<Node, 'parentElement'>('parentElement');
export const firstChildOf = getter<Node, 'firstChild'>('firstChild');
export const nextSiblingOf = getter<Node, 'nextSibling'>('nextSibling');
export const previousSiblingOf = getter<Node, 'previousSibling'>('previousSibling');
export const childNodesOf = getter<Node, 'childNodes'>('childNodes');
const anyTextOf = getter<Node, 'textContent'>('textContent');
export const isConnected = getter<Node, 'isConnected'>('isConnected');
export const localNameOf = getter<Element, 'localName'>('localName');
export const childrenOf = getter<Element, 'children'>('children');
export const shadowRootOf = getter<Element, 'shadowRoot'>('shadowRoot');
export const classNameOf = getter<Element, 'className'>('className');

/** Empty for a document, which has none. */
export function textContentOf(node: Node): string {
  return anyTextOf(node) ?? '';
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function contains(node: Node, other: Node | null): boolean {
  return Node.prototype.contains.call(node, other);
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** All that match below an element, a document or a fragment, in document order. */
export function findBelow(root: ParentNode & Node, selector: string): NodeListOf<Element> {
  return nodeTypeOf(root) === Node.ELEMENT_NODE
    ? Element.prototype.querySelectorAll.call(root, selector)
    : root.querySelectorAll(selector);
}
