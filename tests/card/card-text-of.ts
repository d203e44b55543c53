import type { CardElement, CardNode } from '../../src/card/card-node';
import type { CardText } from '../../src/card/card-text';

/** Says the key and what is put into it. */
export const keys: CardText = (key, values = []) => [key, ...values].join(' ');

export function textOf(node: CardNode | undefined): string {
  if (node === undefined) return '';
  return typeof node === 'string' ? node : (node.children ?? []).map(textOf).join('');
}

/** Every element of a card, outermost first. */
export function elementsOf(nodes: readonly CardNode[]): CardElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...elementsOf(node.children ?? [])],
  );
}

/** Elements with a class or, with `[name=value]` or `[name]`, an attribute, or of a tag. */
export function find(nodes: readonly CardNode[], selector: string): CardElement[] {
  const [, name = '', value] = /^\[([a-z-]+)(?:=(.+))?\]$/u.exec(selector) ?? [];
  return elementsOf(nodes).filter(({ tag, attributes = {} }) => {
    if (name !== '') return value === undefined ? name in attributes : attributes[name] === value;
    if (selector.startsWith('.')) {
      return (attributes.class ?? '').split(' ').includes(selector.slice(1));
    }
    return tag === selector;
  });
}
