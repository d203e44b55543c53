/** Turns a card's nodes into elements. What they say goes in as text. */
import type { CardElement, CardNode } from '../../card/card-node';

const SVG = 'http://www.w3.org/2000/svg';

export function draw(document: Document, nodes: readonly CardNode[]): (Node | string)[] {
  return nodes.map((node) => (typeof node === 'string' ? node : drawElement(document, node)));
}

function drawElement(
  document: Document,
  { tag, attributes = {}, style = {}, children = [] }: CardElement,
): Element {
  const isDrawing = tag === 'svg' || tag === 'path';
  const element = isDrawing ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  for (const name in style) element.style.setProperty(name, style[name]!);
  if (tag === 'a') {
    element.setAttribute('target', '_blank');
    element.setAttribute('rel', 'noopener noreferrer');
  }
  element.append(...draw(document, children));
  return element;
}
