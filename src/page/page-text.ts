import { isElement, isText, nameSet } from './node-types';
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

/** Elements whose text is not prose of the page: code, drawings, form fields, readings of ruby. */
const NO_PROSE = nameSet(
  'script style noscript template svg math iframe object canvas video audio textarea select option rt rp pre',
);

/** Elements that a sentence runs through. */
const INLINE = nameSet(
  'a abbr b bdi bdo big cite code dfn em font i ins del kbd label mark q rb ruby s small span strong sub sup time tt u var wbr',
);

export function isInline(element: Element): boolean {
  return INLINE.has(localNameOf(element));
}

/** The nearest element around a text that starts a paragraph of its own. */
export function blockAround(text: Node): Element | null {
  let element = parentElementOf(text);
  while (element && isInline(element)) element = parentElementOf(element);
  return element;
}

/**
 * The text nodes below `root` that are prose, in document order; `root` may be a text node itself.
 * Elements that `leaveOut` names are passed over with everything in them; the walk begins at `start`
 * inside the root. Walks by hand: a TreeWalker calls its filter for every node, which took four
 * times as long.
 */
export function* textNodes(
  root: Node,
  leaveOut: (element: Element) => boolean = () => false,
  start = root,
): Generator<Text> {
  let node: Node | null = start;
  while (node) {
    let descend = false;
    if (isText(node)) yield node;
    else if (isElement(node)) descend = !NO_PROSE.has(localNameOf(node)) && !leaveOut(node);
    node = nextNode(node, root, descend);
  }
}

/** The node after `node` in document order below `root`, past its children unless `descend`. */
function nextNode(node: Node, root: Node, descend: boolean): Node | null {
  const child = descend ? firstChildOf(node) : null;
  if (child) return child;
  for (let around: Node | null = node; around && around !== root; around = parentOf(around)) {
    const next = nextSiblingOf(around);
    if (next) return next;
  }
  return null;
}

/** The prose of an element as one string, up to `limit` UTF-16 units or a little more. */
export function proseOf(
  root: Element,
  limit = 200_000,
  leaveOut?: (element: Element) => boolean,
): string {
  const parts: string[] = [];
  let length = 0;
  for (const node of textNodes(root, leaveOut)) {
    parts.push(node.data);
    length += node.data.length;
    if (length >= limit) break;
  }
  return parts.join('');
}

/** Runs of white space become one space. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** Length without white space, which mark-up adds at will. */
export function proseLength(root: Element, leaveOut?: (element: Element) => boolean): number {
  return proseOf(root, undefined, leaveOut).replace(/\s+/g, '').length;
}

/** The same outside links, buttons and form fields. */
export function plainLength(root: Element): number {
  const isLink = (element: Element) => /^(?:a|button|label)$/.test(localNameOf(element));
  return isLink(root) ? 0 : proseLength(root, isLink);
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`; with other bits where one node contains the other. */
const FOLLOWING = 4;

/** Does `a` begin before `b` in the document? */
export function isBefore(a: Node, b: Node): boolean {
  return (positionFrom(a, b) & FOLLOWING) !== 0;
}

/** Is it one of these, or in one? As long as the way up, however many there are. */
export function isWithin(element: Element | null, parts: ReadonlySet<Element>): boolean {
  for (let e = element; e; e = parentElementOf(e)) if (parts.has(e)) return true;
  return false;
}

/** Does `a` end before `b` begins? */
export function isPast(a: Node, b: Node): boolean {
  return positionFrom(a, b) === FOLLOWING;
}

/**
 * Tells of many nodes whether they begin behind the end of this one. Asked for two of them alone, the
 * browser passes all the siblings between them.
 */
export function behind(place: Node): (node: Node) => boolean {
  const following = new Set<Node>();
  for (let around: Node | null = place; around; around = parentOf(around)) {
    let next = nextSiblingOf(around);
    for (; next; next = nextSiblingOf(next)) following.add(next);
  }
  return (node) => {
    for (let around: Node | null = node; around; around = parentOf(around)) {
      if (following.has(around)) return true;
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
  for (const node of textNodes(root, (element) => element === inner)) {
    if (node.data.trim()) return true;
  }
  return false;
}
