/** Shorthands for a card's nodes. */
import type { CardElement, CardNode, CardTag } from '../card-node';

/** What can be a child: null, false and empty texts are omitted. */
export type Child = CardNode | null | false;

type Attributes = Readonly<Record<string, string>>;

/** @param attributes a string is the class; empty for none */
export function element(
  tag: CardTag,
  attributes: Attributes | string,
  ...children: readonly Child[]
): CardElement {
  const named = typeof attributes === 'string' ? classAttribute(attributes) : attributes;
  const shown = shownNodes(children);
  return {
    tag,
    ...(Object.keys(named).length > 0 && { attributes: named }),
    ...(shown.length > 0 && { children: shown }),
  };
}

/** An element whose text is Japanese. */
export function japanese(
  tag: CardTag,
  className: string,
  ...children: readonly Child[]
): CardElement {
  return element(tag, { ...classAttribute(className), lang: 'ja' }, ...children);
}

/**
 * A text that reveals what the reader did with the word. The style sheet draws it from the
 * attribute: a page can search its document (`window.find`), which also finds text nodes of the
 * card.
 */
export function stateText(className: string, text: string): CardElement {
  return element('span', { class: `state ${className}`.trim(), 'data-text': text });
}

export function shownNodes(children: readonly Child[]): CardNode[] {
  return children.filter(
    (child): child is CardNode => child !== null && child !== false && child !== '',
  );
}

/** Joins labels on one line. */
export function joinedLabels(labels: readonly (string | false | undefined)[]): string {
  return labels
    .filter((label) => label !== undefined && label !== false && label !== '')
    .join(' · ');
}

function classAttribute(className: string): Attributes {
  return className === '' ? {} : { class: className };
}
