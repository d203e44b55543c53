import type { Article } from './article';
import { nameSet } from '../node-types';
import { blockAround, collapse, textNodes } from '../page-text';
import { documentOf, findBelow, localNameOf, textContentOf } from '../unclobbered';

/** Part a line of text although nothing stands in them. */
const BREAKS = nameSet('br hr');

/**
 * The text of an article's body as it is read: a line a paragraph, without the headline, captions
 * and tables of data, without the readings of ruby and without what the page itself hides.
 */
export function bodyText({ headlineElement, body, skip, captions }: Article): string {
  const view = documentOf(body).defaultView;
  const left = new Set<Element | null>([...skip, ...captions, headlineElement]);
  const isLeftOut = (element: Element) =>
    left.has(element) ||
    (localNameOf(element) === 'table' && isOfData(element)) ||
    view?.getComputedStyle(element).display === 'none';
  const lines: string[] = [];
  let last: Text | null = null;
  for (const node of textNodes(body, isLeftOut)) {
    if (!last || isParted(last, node)) lines.push('');
    lines.push(`${lines.pop()}${node.data}`);
    last = node;
  }
  return lines.map(collapse).filter(Boolean).join('\n');
}

/** Several cells and no sentence: a table that lays out the page has the text in it. */
function isOfData(table: Element): boolean {
  return findBelow(table, 'td, th').length > 2 && !textContentOf(table).includes('。');
}

/** Do two texts that follow each other stand on different lines? */
function isParted(before: Text, after: Text): boolean {
  if (blockAround(before) !== blockAround(after)) return true;
  const between = before.ownerDocument.createRange();
  between.setStartAfter(before);
  between.setEndBefore(after);
  return [...between.cloneContents().querySelectorAll('*')].some((element) =>
    BREAKS.has(localNameOf(element)),
  );
}
