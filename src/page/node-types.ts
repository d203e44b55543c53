import { nodeTypeOf } from './unclobbered';

/** By number, not `instanceof`: nodes may come from another document's realm. */
export function isText(node: Node | null | undefined): node is Text {
  return node != null && nodeTypeOf(node) === Node.TEXT_NODE;
}

export function isElement(node: Node | null | undefined): node is Element {
  return node != null && nodeTypeOf(node) === Node.ELEMENT_NODE;
}

/** Names written in one string, with a space between them. */
export function nameSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
