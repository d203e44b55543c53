/** Short names of elements and texts, for people. */
import { collapse, findAll } from '../page-text';
import { attributeOf, localNameOf, parentElementOf } from '../unclobbered';

const MAX_NAME_LENGTH = 32;
const MAX_QUOTE_LENGTH = 20;

/** `div.sns-box`; an element without id and class is named in its box: `p in div.article-body`. */
export function nameOf(element: Element): string {
  const name = ownNameOf(element);
  if (name !== localNameOf(element)) return name;
  for (let e = parentElementOf(element); e !== null; e = parentElementOf(e)) {
    const boxName = ownNameOf(e);
    if (boxName !== localNameOf(e)) return `${name} in ${boxName}`;
  }
  return name;
}

/** Tag, id and classes. */
function ownNameOf(element: Element): string {
  const id = attributeOf(element, 'id')?.trim() ?? '';
  const classes = attributeOf(element, 'class')?.split(/\s+/u) ?? [];
  const names = classes.filter((name) => name !== '').map((name) => `.${name}`);
  return cut([localNameOf(element), id === '' ? '' : `#${id}`, ...names].join(''), MAX_NAME_LENGTH);
}

/** The beginning of a text. */
export function beginningOf(text: string): string {
  return cut(collapse(text), MAX_QUOTE_LENGTH);
}

function cut(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** The first of the selectors that matches; one that this browser does not know matches nothing. */
export function matchingSelector(
  element: Element,
  selectors: readonly string[],
): string | undefined {
  return selectors.find((selector) => findAll(element, [selector]).includes(element));
}

/** The element or the nearest one around it of which something is true. */
export function nearest(
  element: Element,
  isOne: (element: Element) => boolean,
): Element | undefined {
  for (let e: Element | null = element; e !== null; e = parentElementOf(e)) if (isOne(e)) return e;
  return undefined;
}
