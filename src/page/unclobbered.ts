/**
 * Properties of nodes as the browser defines them, safe from DOM clobbering: in a form
 * `<input name="nextSibling">` hides the property of that name, from content scripts too (HTML:
 * HTMLFormElement, LegacyOverrideBuiltIns), and a walk through such a form loops or fails. The
 * getters and methods of the prototypes are out of a page's reach: a content script has its own.
 *
 * All code that reads nodes of a page that may be or hold a form uses these; a lint rule finds what
 * does not (tests/lint/clobbered-reads.js). Documents are safe: their named elements do not reach
 * the content script's world.
 */

/** Looked up at the first use: the page code may be imported where there is no DOM. */
function inherited(name: string): PropertyDescriptor | undefined {
  for (const { prototype } of [HTMLElement, Element, Node]) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) return descriptor;
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
export const documentOf = getter<Element, 'ownerDocument'>('ownerDocument');
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
export const firstElementOf = getter<Element, 'firstElementChild'>('firstElementChild');
export const nextElementOf = getter<Element, 'nextElementSibling'>('nextElementSibling');
export const previousElementOf = getter<Element, 'previousElementSibling'>(
  'previousElementSibling',
);
export const shadowRootOf = getter<Element, 'shadowRoot'>('shadowRoot');
export const clientHeightOf = getter<Element, 'clientHeight'>('clientHeight');
export const scrollHeightOf = getter<Element, 'scrollHeight'>('scrollHeight');
export const classNameOf = getter<Element, 'className'>('className');
export const classListOf = getter<Element, 'classList'>('classList');
const htmlStyleOf = getter<HTMLElement, 'style'>('style');

/** Empty for a document, which has none. */
export function textContentOf(node: Node): string {
  return anyTextOf(node) ?? '';
}

/** The shadow root that a node is in; null outside of any. */
export function shadowTreeOf(node: Node): ShadowRoot | null {
  const root = Node.prototype.getRootNode.call(node);
  const isShadow = nodeTypeOf(root) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in root;
  return isShadow ? (root as ShadowRoot) : null;
}

/** As `compareDocumentPosition` says where `other` is from `node`. */
export function positionFrom(node: Node, other: Node): number {
  return Node.prototype.compareDocumentPosition.call(node, other);
}

export function contains(node: Node | null | undefined, other: Node | null): boolean {
  return node != null && Node.prototype.contains.call(node, other);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element | null | undefined, selector: string): Element | null {
  return element == null ? null : Element.prototype.closest.call(element, selector);
}

/** All that match below an element, a document or a fragment, in document order. */
export function findBelow<E extends Element = Element>(
  root: ParentNode & Node,
  selector: string,
): NodeListOf<E> {
  return nodeTypeOf(root) === Node.ELEMENT_NODE
    ? (Element.prototype.querySelectorAll.call(root, selector) as NodeListOf<E>)
    : root.querySelectorAll<E>(selector);
}

/** Does anything below the element match? */
export function hasBelow(element: Element, selector: string): boolean {
  return Element.prototype.querySelector.call(element, selector) !== null;
}

export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

export function setAttribute(element: Element, name: string, value: string): void {
  Element.prototype.setAttribute.call(element, name, value);
}

export function removeAttribute(element: Element, name: string): void {
  Element.prototype.removeAttribute.call(element, name);
}

export function attributeNamesOf(element: Element): string[] {
  return Element.prototype.getAttributeNames.call(element);
}

/** Moves an attribute after the others. */
export function putLast(element: Element, name: string): void {
  const node = Element.prototype.getAttributeNode.call(element, name)!;
  Element.prototype.removeAttributeNode.call(element, node);
  Element.prototype.setAttributeNode.call(element, node);
}

/** Only elements of HTML and of SVG have one. */
export function inlineStyleOf(element: Element): CSSStyleDeclaration | undefined {
  return element instanceof HTMLElement ? htmlStyleOf(element) : (element as SVGElement).style;
}

export function computedStyleOf(element: Element, pseudo?: string): CSSStyleDeclaration {
  return documentOf(element).defaultView!.getComputedStyle(element, pseudo);
}

/** Undefined where the environment cannot say (happy-dom has no layout). */
export function isVisible(element: Element): boolean | undefined {
  const { checkVisibility } = Element.prototype as Partial<Element>;
  return checkVisibility?.call(element, { visibilityProperty: true });
}

/** In CSS pixels of the viewport. */
export function boundsOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** How far an element's content is scrolled, in CSS pixels. */
export function scrollOf(element: Element): { left: number; top: number } {
  const read = (name: string) => inherited(name)!.get!.call(element) as number;
  return { left: read('scrollLeft'), top: read('scrollTop') };
}

export function scrollBox(element: Element, { left, top }: { left: number; top: number }): void {
  const to: ScrollToOptions = { left, top, behavior: 'instant' };
  Element.prototype.scroll.apply(element, [to] as never);
}

export function scrollToStart(element: Element): void {
  Element.prototype.scrollIntoView.call(element, { block: 'start', behavior: 'instant' });
}

/** @param next a child of the parent; null: at its end */
export function insertBefore(parent: Node, node: Node, next: Node | null): void {
  Node.prototype.insertBefore.call(parent, node, next);
}

export function insertAfter(before: Node, node: Node): void {
  insertBefore(parentOf(before)!, node, nextSiblingOf(before));
}

export function remove(node: Node): void {
  const parent = parentOf(node);
  if (parent !== null) Node.prototype.removeChild.call(parent, node);
}

export function replaceWith(element: Element, ...others: (Node | string)[]): void {
  Element.prototype.replaceWith.apply(element, others);
}
