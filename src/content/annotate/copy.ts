/**
 * Our copy of the page's text. The page's text node stays where it is, emptied, and is followed by
 * the elements of the copy, one for each stretch of the text. Text nodes with only comments between
 * them share one copy, after the first of them.
 */
import { isElement, isText } from '../../page/node-types';
import { OWN_ELEMENTS, isOwn, leaveToPage } from './own-elements';
import {
  childNodesOf,
  contains,
  findBelow,
  firstChildOf,
  insertAfter,
  insertBefore,
  localNameOf,
  matches,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  remove,
  replaceWith,
} from '../../page/unclobbered';

/** The element of one stretch of the text. */
export interface CopyPart {
  element: HTMLElement;
  /** Where in the text of the page's nodes it begins, in UTF-16 units. */
  offset: number;
  /** The publisher's text. */
  text: string;
  /** Our text nodes that hold this text, in order. */
  texts: readonly Text[];
  /** Whether aids are drawn; otherwise the element holds the bare text. */
  isDrawn: boolean;
}

export interface Copy {
  /** The page's text nodes. */
  nodes: readonly [Text, ...Text[]];
  /** The publisher's text of each of them. */
  sources: ReadonlyMap<Text, string>;
  parts: readonly CopyPart[];
  /** An empty node after the parts. If it is removed too, the page removes all empty text nodes. */
  end: Text;
}

/** Puts the copy into the page. The page has the same text at every moment. */
export function insertCopy({ nodes, parts, end }: Copy): void {
  nodes[0].after(...parts.map(({ element }) => element), end);
  for (const node of nodes) node.data = '';
}

export function removeCopy({ parts, end }: Copy): void {
  for (const { element } of parts) remove(element);
  end.remove();
}

/** Whether nodes, parts and end still follow each other as we put them. */
export function isInPlace({ nodes, parts, end }: Copy): boolean {
  let before: ChildNode = nodes[0];
  if (!nodes.every((node) => node.isConnected)) return false;
  for (const next of [...parts.map(({ element }) => element), end]) {
    if (nextSiblingOf(before) !== next) return false;
    before = next;
  }
  return true;
}

/** Whether the nodes are where the copy can be given back in place, whatever happened to it. */
export function isAnchored({ nodes }: Copy): boolean {
  return nodes.every((node) => node.isConnected && node.parentNode === nodes[0].parentNode);
}

/**
 * Makes what the page, another extension or the reader did inside a copy part of the page. The
 * emptied nodes get their text back, inserted elements stay, and nothing of ours is left. Removed
 * elements of ours come back with their text: removing a ruby does not mean removing the text under
 * it. If text was written at the same time, a range was deleted, and what was in it stays deleted;
 * so does a text node that was removed by itself.
 */
export function yieldToPage(copy: Copy, isWritten: boolean): void {
  const { nodes, parts, end } = copy;
  const [anchor] = nodes;
  bringBack(copy, isWritten);
  keepOrder(copy);
  const top = topIn(anchor.parentNode!, parts.at(-1)!.element) ?? anchor;
  const stop = end.parentNode === anchor.parentNode ? end : nextSiblingOf(top);
  const region: ChildNode[] = [];
  for (let node = anchor.nextSibling; node !== null && node !== stop; node = nextSiblingOf(node)) {
    region.push(node);
  }
  const pieces = region.flatMap(unwrapped);
  end.remove();
  const isPages = pieces.findIndex((node) => !isText(node) || !isOwn(node));
  const head = isPages < 0 ? pieces : pieces.slice(0, isPages);
  const text = head.map((node) => (node as Text).data).join('');
  // What was put in comes before the other nodes, and so does all that follows it.
  if (isPages < 0) distribute(copy, text);
  else anchor.data = text;
  for (const node of head) remove(node);
  joinTexts(pieces.slice(head.length));
}

/** Puts our removed elements back, as text. Text nodes that were removed themselves stay out. */
function bringBack({ nodes, parts }: Copy, isWritten: boolean): void {
  const parent = nodes[0].parentNode!;
  let before: ChildNode = nodes[0];
  for (const { element, texts } of parts) {
    const top = topIn(parent, element);
    if (top !== null) before = top;
    else {
      insertAfter(before, element);
      before = element;
    }
    let known: Text | null = null;
    for (const leaf of isWritten ? [] : texts) {
      if (contains(element, leaf)) {
        known = leaf;
        continue;
      }
      // In an element of the page it was moved there; without a parent it was removed by itself.
      const root = rootOf(leaf);
      if (root === leaf || !isElement(root) || !isOwn(root)) continue;
      if (known === null) insertBefore(element, leaf, firstChildOf(element));
      else insertAfter(behind(known), leaf);
      known = leaf;
    }
  }
}

/**
 * What the page put right after its node, before the copy, comes after the text of the node. The
 * copy moves, not the page's nodes: one of them may be a frame, which would load again.
 */
function keepOrder({ nodes, parts, end }: Copy): void {
  const [anchor] = nodes;
  const parent = anchor.parentNode!;
  const elements = parts.map(({ element }) => element);
  const next = anchor.nextSibling;
  if (next === elements[0] || !elements.every((one) => parentOf(one) === parent)) return;
  if (next !== null && elements.some((one) => contains(next, one))) return;
  const between = elements.some((one, i) => i > 0 && previousSiblingOf(one) !== elements[i - 1]);
  if (!between) anchor.after(...elements, end);
}

/** The place after a text of ours, outside of what the page put around it. */
function behind(text: Text): ChildNode {
  let place: ChildNode = text;
  while (!isOwn(parentOf(place)!)) place = parentOf(place) as Element;
  return place;
}

/** The child of `parent` that is the node or holds it. */
function topIn(parent: Node, node: Node): ChildNode | null {
  let top: Node | null = node;
  while (top !== null && parentOf(top) !== parent) top = parentOf(top);
  return top as ChildNode | null;
}

function rootOf(node: Node): Node {
  let root = node;
  for (let next = parentOf(root); next !== null; next = parentOf(next)) root = next;
  return root;
}

/** What is left of a node without our elements, in it or around what it holds. */
function unwrapped(node: ChildNode): ChildNode[] {
  if (!isElement(node)) return [node];
  for (const inner of findBelow(node, OWN_ELEMENTS)) {
    if (isReading(inner)) remove(inner);
    else replaceWith(inner, ...childNodesOf(inner));
  }
  if (!matches(node, OWN_ELEMENTS)) {
    joinTexts([...childNodesOf(node)]);
    for (const inner of findBelow(node, '*')) joinTexts([...childNodesOf(inner)]);
    return [node];
  }
  if (isReading(node)) {
    remove(node);
    return [];
  }
  const inside = [...childNodesOf(node)];
  replaceWith(node, ...inside);
  return inside;
}

function isReading(element: Element): boolean {
  return localNameOf(element) === 'rt';
}

/** Joins our text nodes that follow each other; the result belongs to the page from now on. */
function joinTexts(nodes: readonly ChildNode[]): void {
  let first: Text | null = null;
  for (const node of nodes) {
    if (!isText(node) || !isOwn(node)) {
      first = null;
    } else if (first !== null && first.nextSibling === node) {
      first.data += node.data;
      node.remove();
    } else {
      leaveToPage(node);
      first = node;
    }
  }
}

/** Gives the nodes their present text: a change goes to the node in which it was made. */
function distribute({ nodes, sources }: Copy, text: string): void {
  const before = [...sources.values()].join('');
  const same = lengthOfCommon(before.length, text.length, (i) => before[i] === text[i]);
  const rest = Math.min(before.length, text.length) - same;
  const tail = lengthOfCommon(rest, rest, (i) => before.at(-1 - i) === text.at(-1 - i));
  let at = 0;
  let boundary = 0;
  for (const node of nodes) {
    boundary += sources.get(node)!.length;
    const left = before.length - boundary;
    const end =
      boundary <= same ? boundary : left <= tail ? text.length - left : Math.max(at, same);
    const until = node === nodes.at(-1) ? text.length : Math.min(text.length, Math.max(at, end));
    node.data = text.slice(at, until);
    at = until;
  }
}

function lengthOfCommon(a: number, b: number, isSame: (index: number) => boolean): number {
  const most = Math.min(a, b);
  let length = 0;
  while (length < most && isSame(length)) length++;
  return length;
}
