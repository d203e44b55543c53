import { isElement, isText } from './node-types';
import {
  findBelow,
  firstChildOf,
  localNameOf,
  matches,
  nextSiblingOf,
  parentElementOf,
  parentOf,
  positionFrom,
} from './unclobbered';

/** Elements whose text is not prose of the page. */
const NO_PROSE = new Set([
  ...['script', 'style', 'noscript', 'template'],
  // drawings and embedded content
  ...['svg', 'math', 'iframe', 'object', 'canvas', 'video', 'audio'],
  // form fields
  ...['textarea', 'select', 'option'],
  // readings of ruby
  ...['rt', 'rp'],
  // code
  'pre',
]);

/** Elements within a sentence. */
const INLINE = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'dfn', 'em', 'font', 'i', 'ins'],
  ...['del', 'kbd', 'label', 'mark', 'q', 'rb', 'ruby', 's', 'small', 'span', 'strong', 'sub'],
  ...['sup', 'time', 'tt', 'u', 'var', 'wbr'],
]);

/** Elements whose text the reader presses. */
const PRESSED = new Set(['a', 'button', 'label']);

/** The longest text that is read, in UTF-16 units. */
const MAX_PROSE_LENGTH = 200_000;

export function isInline(element: Element): boolean {
  return INLINE.has(localNameOf(element));
}

/** The nearest element around a text that starts a paragraph of its own. */
export function blockAround(text: Node): Element | null {
  let element = parentElementOf(text);
  while (element !== null && isInline(element)) element = parentElementOf(element);
  return element;
}

/**
 * The text nodes below `root` that are prose, in document order; `root` may be a text node itself.
 * A walk by hand: a TreeWalker calls its filter for every node, which took four times as long.
 * @param isLeftOut elements that are skipped with everything in them
 * @param start where the walk begins, inside the root
 */
export function* textNodes(
  root: Node,
  isLeftOut: (element: Element) => boolean = () => false,
  start = root,
): Generator<Text> {
  let node: Node | null = start;
  while (node !== null) {
    let descend = false;
    if (isText(node)) yield node;
    else if (isElement(node)) descend = !NO_PROSE.has(localNameOf(node)) && !isLeftOut(node);
    node = nextNode(node, root, descend);
  }
}

/** The node after `node` in document order below `root`; one of its children only if `descend`. */
function nextNode(node: Node, root: Node, descend: boolean): Node | null {
  const child = descend ? firstChildOf(node) : null;
  if (child !== null) return child;
  for (let e: Node | null = node; e !== null && e !== root; e = parentOf(e)) {
    const next = nextSiblingOf(e);
    if (next !== null) return next;
  }
  return null;
}

/** The prose of an element as one string, up to `limit` UTF-16 units or a little more. */
export function proseOf(
  root: Element,
  limit = MAX_PROSE_LENGTH,
  isLeftOut?: (element: Element) => boolean,
): string {
  const texts: string[] = [];
  let length = 0;
  for (const { data } of textNodes(root, isLeftOut)) {
    texts.push(data);
    length += data.length;
    if (length >= limit) break;
  }
  return texts.join('');
}

/** Runs of white space become one space. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();
}

/** In UTF-16 units without white space, which mark-up adds at will. */
export function proseLength(root: Element, isLeftOut?: (element: Element) => boolean): number {
  return proseOf(root, undefined, isLeftOut).replace(/\s+/gu, '').length;
}

/** The length of the prose outside links, buttons and labels of form fields. */
export function plainLength(root: Element): number {
  const isPressed = (element: Element) => PRESSED.has(localNameOf(element));
  return isPressed(root) ? 0 : proseLength(root, isPressed);
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`; combined with other bits where one node contains the other. */
const FOLLOWING = 4;

/** Does `a` begin before `b` in the document? */
export function isBefore(a: Node, b: Node): boolean {
  return (positionFrom(a, b) & FOLLOWING) !== 0;
}

/** Does `a` end before `b` begins? */
export function endsBefore(a: Node, b: Node): boolean {
  return positionFrom(a, b) === FOLLOWING;
}

/** Is it one of these, or in one? Takes as long as the way up, however many there are. */
export function isWithin(element: Element | null, elements: ReadonlySet<Element>): boolean {
  for (let e = element; e !== null; e = parentElementOf(e)) if (elements.has(e)) return true;
  return false;
}

/**
 * Answers for many nodes whether they begin after the end of this one. For each pair of siblings
 * compareDocumentPosition passes all the siblings between them, so it would take quadratic time.
 */
export function afterEndOf(place: Node): (node: Node) => boolean {
  const following = new Set<Node>();
  for (let e: Node | null = place; e !== null; e = parentOf(e)) {
    let next = nextSiblingOf(e);
    for (; next !== null; next = nextSiblingOf(next)) following.add(next);
  }
  return (node) => {
    for (let e: Node | null = node; e !== null; e = parentOf(e)) {
      if (following.has(e)) return true;
    }
    return false;
  };
}

/**
 * Elements that match any of the selectors, those of the first selector first, the root itself
 * included; a selector that this browser does not know finds none. One by one on purpose: browsers
 * keep indexes for ids and classes that they do not use for a list (measured: three times faster).
 */
export function findAll(root: ParentNode & Node, selectors: readonly string[]): Element[] {
  const found = new Set<Element>();
  for (const selector of selectors) {
    try {
      if (isElement(root) && matches(root, selector)) found.add(root);
      for (const element of findBelow(root, selector)) found.add(element);
    } catch {
      continue;
    }
  }
  return [...found];
}

export function hasProse(root: Element): boolean {
  return hasProseBeside(root, null);
}

/** Has it prose that is not in one of its elements? */
export function hasProseBeside(root: Element, inner: Element | null): boolean {
  for (const { data } of textNodes(root, (element) => element === inner)) {
    if (data.trim() !== '') return true;
  }
  return false;
}
