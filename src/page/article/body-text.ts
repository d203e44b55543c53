import { blockAround, collapse, textNodes } from '../page-text';
import { documentOf, findBelow, localNameOf, textContentOf } from '../unclobbered';
import type { Article } from './article';

/** Void elements that break a line. */
const LINE_BREAKS = new Set(['br', 'hr']);

/**
 * The text of an article's body as it is read: one line for each paragraph, without the headline,
 * captions and tables of data, without the readings of ruby and without what the page itself hides.
 */
export function bodyText({ headlineElement, body, skip, captions }: Article): string {
  const view = documentOf(body).defaultView;
  const skipped = new Set<Element | null>([...skip, ...captions, headlineElement]);
  const isLeftOut = (element: Element) =>
    skipped.has(element) ||
    (localNameOf(element) === 'table' && isDataTable(element)) ||
    view?.getComputedStyle(element).display === 'none';
  const lines: string[] = [];
  let last: Text | null = null;
  for (const node of textNodes(body, isLeftOut)) {
    if (last === null || hasLineBreakBetween(last, node)) lines.push('');
    lines.push(`${lines.pop()}${node.data}`);
    last = node;
  }
  return lines
    .map(collapse)
    .filter((line) => line !== '')
    .join('\n');
}

/** Several cells and no sentence. A table that lays out the page has the text in it. */
function isDataTable(table: Element): boolean {
  return findBelow(table, 'td, th').length > 2 && !textContentOf(table).includes('。');
}

function hasLineBreakBetween(before: Text, after: Text): boolean {
  if (blockAround(before) !== blockAround(after)) return true;
  const between = before.ownerDocument.createRange();
  between.setStartAfter(before);
  between.setEndBefore(after);
  return [...between.cloneContents().querySelectorAll('*')].some((element) =>
    LINE_BREAKS.has(localNameOf(element)),
  );
}
