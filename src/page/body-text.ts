import type { Article } from './article';
import { nameSet } from './node-types';
import { collapse, isInline, textNodes } from './page-text';

/** The text of an article's body as it is read: a line a paragraph, without the readings of ruby. */
export function bodyText({ body, skip, captions }: Article): string {
  const left = new Set([...skip, ...captions]);
  const lines: string[] = [];
  let line = '';
  let last: Node | null = null;
  for (const node of textNodes(body, (element) => left.has(element))) {
    if (last && isParted(last, node, body)) {
      lines.push(line);
      line = '';
    }
    line += node.data;
    last = node;
  }
  lines.push(line);
  return lines.map(collapse).filter(Boolean).join('\n');
}

const NEVER_INLINE = nameSet('br hr img');

/** Does a block begin or end between two texts, or a line? */
function isParted(before: Node, after: Node, root: Element): boolean {
  let node: Node | null = before;
  while (node && node !== after) {
    if (node.firstChild && node !== before) node = node.firstChild;
    else {
      while (node && !node.nextSibling) {
        node = node.parentNode;
        if (node && node !== root && !isInline(node as Element) && !node.contains(after))
          return true;
      }
      node = node?.nextSibling ?? null;
    }
    if (
      node?.nodeType === 1 &&
      (NEVER_INLINE.has((node as Element).localName) || !isInline(node as Element))
    )
      return true;
  }
  return false;
}
