import { nodeTypeOf } from './unclobbered';

/** By number, not `instanceof`: nodes may come from another document's realm. */
export function isText(node: Node | null | undefined): node is Text {
  return node != null && nodeTypeOf(node) === Node.TEXT_NODE;
}

export function isElement(node: Node | null | undefined): node is Element {
  return node != null && nodeTypeOf(node) === Node.ELEMENT_NODE;
}
