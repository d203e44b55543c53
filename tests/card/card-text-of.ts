import type { CardAct } from '../../src/card/card-act';
import type { CardElement, CardNode } from '../../src/card/card-node';
import type { CardText } from '../../src/card/card-text';

/** Says the key and what is put into it. */
export const keys: CardText = (key, values = []) => [key, ...values].join(' ');

export function textOf(node: CardNode | undefined): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return node;
  return (node.attributes?.['data-text'] ?? '') + (node.children ?? []).map(textOf).join('');
}

/** Every element of a card, outermost first. */
export function elementsOf(nodes: readonly CardNode[]): CardElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...elementsOf(node.children ?? [])],
  );
}

/** The controls of a card that do a thing. */
export function acts<D extends CardAct['do']>(nodes: readonly CardNode[], what: D) {
  type Act = Extract<CardAct, { do: D }>;
  return elementsOf(nodes).flatMap(({ act, attributes }) =>
    act?.do === what ? [{ act: act as Act, attributes }] : [],
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
