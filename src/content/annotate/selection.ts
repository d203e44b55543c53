/**
 * Keeps what the reader has selected while text is written or given back. The browser moves the
 * ends of a selection to where it can when text leaves a node; here they go where the text goes.
 */
import { isText } from '../../page/node-types';
import { isBefore } from '../../page/page-text';
import { type Annotations, boundary } from './annotation';
import { isOwn } from './own-elements';
import { childNodesOf, contains, isConnected } from '../../page/unclobbered';

/** A place in a text node of the page, in UTF-16 units of the publisher's text, or after it. */
interface PagePoint {
  node: Text;
  offset: number | 'behind';
}

export function keepingSelection(
  document: Document,
  annotations: Annotations,
  change: () => void,
): void {
  const selection = document.getSelection();
  if (selection === null) {
    change();
    return;
  }
  const anchor = pagePoint(annotations, selection.anchorNode, selection.anchorOffset);
  const focus = pagePoint(annotations, selection.focusNode, selection.focusOffset);
  change();
  if (anchor === undefined && focus === undefined) return;
  const [anchorNode, anchorOffset] =
    anchor === undefined
      ? [selection.anchorNode, selection.anchorOffset]
      : shownPoint(annotations, anchor);
  const [focusNode, focusOffset] =
    focus === undefined
      ? [selection.focusNode, selection.focusOffset]
      : shownPoint(annotations, focus);
  const isSame =
    anchorNode === selection.anchorNode &&
    anchorOffset === selection.anchorOffset &&
    focusNode === selection.focusNode &&
    focusOffset === selection.focusOffset;
  if (isSame || anchorNode === null || focusNode === null) return;
  if (!isConnected(anchorNode) || !isConnected(focusNode)) return;
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/** The place in the page's text of one end of a selection; undefined where no text moves. */
function pagePoint(
  annotations: Annotations,
  node: Node | null,
  offset: number,
): PagePoint | undefined {
  if (node === null) return undefined;
  const owner = annotations.ownerAround(node);
  if (owner === undefined) {
    if (isText(node)) return isOwn(node) ? undefined : { node, offset };
    const before = childNodesOf(node)[offset - 1];
    if (!isText(before)) return undefined;
    if (!isOwn(before)) return { node: before, offset: 'behind' };
    const own = annotations.ownerBefore(before);
    return own === undefined ? undefined : { node: own, offset: 'behind' };
  }
  const copy = annotations.copyOf(owner)!;
  let left = 0;
  const reached = childNodesOf(node)[offset] ?? null;
  for (const { texts } of copy.parts) {
    for (const text of texts) {
      if (text === node) return pointIn(copy.nodes, copy.sources, left + offset);
      if (isBehind(text, node, reached)) return pointIn(copy.nodes, copy.sources, left);
      left += text.data.length;
    }
  }
  return pointIn(copy.nodes, copy.sources, left);
}

/** Whether a text comes after a place among the children of `parent`. */
function isBehind(text: Text, parent: Node, next: Node | null): boolean {
  if (isText(parent)) return false;
  if (next !== null) return contains(next, text) || isBefore(next, text);
  return isBefore(parent, text) && !contains(parent, text);
}

function pointIn(
  nodes: readonly Text[],
  sources: ReadonlyMap<Text, string>,
  offset: number,
): PagePoint | undefined {
  const found = boundary(nodes, offset, true, (node) => sources.get(node)!.length);
  return found === undefined ? undefined : { node: found[0], offset: found[1] };
}

/** Where a place of the page's text is shown now. */
function shownPoint(annotations: Annotations, { node, offset }: PagePoint): [Node | null, number] {
  const copy = annotations.copyOf(node);
  if (offset === 'behind') {
    const last = copy?.end ?? node;
    const parent = last.parentNode;
    return [parent, parent === null ? 0 : [...childNodesOf(parent)].indexOf(last) + 1];
  }
  if (copy === undefined) return [node, Math.min(offset, node.data.length)];
  let start = 0;
  for (const before of copy.nodes) {
    if (before === node) break;
    start += copy.sources.get(before)!.length;
  }
  const texts = copy.parts.flatMap((part) => part.texts);
  return boundary(texts, start + offset, true) ?? [node, 0];
}
