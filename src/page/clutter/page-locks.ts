/** How an open dialog keeps the reader from the page around it, and what each takes to end it. */
import type { Article } from '../article/article';
import type { MarkWord } from './clutter-marks';
import { pathOf } from './clutter-layers';
import {
  attributeOf,
  clientHeightOf,
  computedStyleOf,
  documentOf,
  hasAttribute,
  scrollHeightOf,
} from '../unclobbered';

export interface PageLocks {
  /** Words of clutter.css for the root, the page's body and the boxes around the article. */
  words: Map<Element, Set<MarkWord>>;
  /** Elements with an attribute that no style sheet undoes. */
  attributes: [Element, 'inert' | 'aria-hidden'][];
}

/** Reads the page as it is without our marks on these elements. */
export function readLocks(article: Article): PageLocks {
  const words = new Map<Element, Set<MarkWord>>();
  const attributes: PageLocks['attributes'] = [];
  const add = (element: Element, word: MarkWord) =>
    words.set(element, (words.get(element) ?? new Set<MarkWord>()).add(word));
  const { body } = article;
  const document = documentOf(body);
  const roots = [document.documentElement, document.body];
  for (const root of roots) {
    const { overflow, overflowY, touchAction, position } = computedStyleOf(root);
    // Both, as one may be locked in the place of the other.
    if (/hidden|clip/.test(overflowY || overflow) || touchAction === 'none') {
      for (const each of roots) add(each, 'free');
    }
    if (position === 'fixed') {
      for (const each of roots) add(each, 'free');
      add(root, 'flow');
    }
  }
  const scroller = lockedScroller(article);
  if (scroller) add(scroller, 'scroll');
  for (const element of [body, ...pathOf(article)]) {
    const { pointerEvents, filter } = computedStyleOf(element);
    if (pointerEvents === 'none') add(element, 'reach');
    if (filter?.includes('blur(')) add(element, 'clear');
    if (hasAttribute(element, 'inert')) attributes.push([element, 'inert']);
    if (attributeOf(element, 'aria-hidden') === 'true') attributes.push([element, 'aria-hidden']);
  }
  return { words, attributes };
}

/** A box as high as the window, whose share of it may be more by a bar at an edge, in this range. */
const [LEAST_HEIGHT, MOST_HEIGHT] = [0.7, 1.05];

/**
 * The box that scrolls in the place of the root, as in pages that are applications, and does not now.
 * Boxes of another height that cut their text off are the page's own way to show less of it.
 */
function lockedScroller(article: Article): Element | undefined {
  const document = documentOf(article.body);
  const window = document.defaultView!;
  const { scrollHeight, clientHeight } = document.documentElement;
  const roots = [document.documentElement, document.body];
  const isRootFree = roots.every((root) => !/hidden|clip/.test(computedStyleOf(root).overflowY));
  if (isRootFree && scrollHeight > clientHeight + 1) return undefined;
  return pathOf(article).find((element) => {
    if (roots.includes(element as HTMLElement)) return false;
    const share = clientHeightOf(element) / window.innerHeight;
    return (
      share >= LEAST_HEIGHT &&
      share <= MOST_HEIGHT &&
      scrollHeightOf(element) > clientHeightOf(element) + 1 &&
      /hidden|clip/.test(computedStyleOf(element).overflowY)
    );
  });
}
