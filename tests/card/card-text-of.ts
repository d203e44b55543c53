import type { ActKind, ActOf } from '../../src/card/card-act';
import type { CardElement, CardNode } from '../../src/card/card-node';
import { cardTexts, type CardText } from '../../src/card/card-texts';

/** Returns the key with its substitutions. */
export const keys: CardText = (key, values = []) => [key, ...values].join(' ');

/** The same, with labels in English. */
export const keyTexts = cardTexts(keys, 'en');

export function textOf(node: CardNode | undefined): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return node;
  return (node.attributes?.['data-text'] ?? '') + (node.children ?? []).map(textOf).join('');
}

/** Every element of a card, outermost first. */
function elementsOf(nodes: readonly CardNode[]): CardElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...elementsOf(node.children ?? [])],
  );
}

/** The controls of a card with an act of this kind. */
export function acts<K extends ActKind>(nodes: readonly CardNode[], kind: K) {
  return elementsOf(nodes).flatMap(({ act, attributes }) =>
    act?.kind === kind ? [{ act: act as ActOf<K>, attributes }] : [],
  );
}

/** Elements with a class or, with `[name=value]` or `[name]`, an attribute, or of a tag. */
export function find(nodes: readonly CardNode[], selector: string): CardElement[] {
  const [, name = '', value] = /^\[([a-z-]+)(?:=(.+))?\]$/u.exec(selector) ?? [];
  return elementsOf(nodes).filter(({ tag, attributes = {} }) => {
    if (name !== '') return value === undefined ? name in attributes : attributes[name] === value;
    if (selector.startsWith('.')) {
      return (attributes['class'] ?? '').split(' ').includes(selector.slice(1));
    }
    return tag === selector;
  });
}
