/** How an open dialog locks the page around it (scrolling, clicks, a blur), and what unlocks it. */
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
  /** Attributes that no style sheet can undo, with their elements. */
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
    // Both: the lock of one of them may apply to the viewport in place of the other's.
    if (/hidden|clip/u.test(overflowY || overflow) || touchAction === 'none') {
      for (const each of roots) add(each, 'free');
    }
    if (position === 'fixed') {
      for (const each of roots) add(each, 'free');
      add(root, 'flow');
    }
  }
  const scroller = lockedScroller(article);
  if (scroller !== undefined) add(scroller, 'scroll');
  for (const element of [body, ...pathOf(article)]) {
    const { pointerEvents, filter } = computedStyleOf(element);
    if (pointerEvents === 'none') add(element, 'reach');
    // `filter` is undefined in happy-dom.
    if ((filter as string | undefined)?.includes('blur(') === true) add(element, 'clear');
    if (hasAttribute(element, 'inert')) attributes.push([element, 'inert']);
    if (attributeOf(element, 'aria-hidden') === 'true') attributes.push([element, 'aria-hidden']);
  }
  return { words, attributes };
}

/** Height of a box that scrolls in place of the page, as a share of the viewport's height. */
const MIN_HEIGHT = 0.7;
const MAX_HEIGHT = 1.05;

/**
 * The box that scrolls in place of the root, as in web applications, if it is locked. A box of
 * another height that cuts its text off is the page's own way to show less of it.
 */
function lockedScroller(article: Article): Element | undefined {
  const document = documentOf(article.body);
  const window = document.defaultView!;
  const { scrollHeight, clientHeight } = document.documentElement;
  const roots = [document.documentElement, document.body];
  const isRootFree = roots.every((root) => !/hidden|clip/u.test(computedStyleOf(root).overflowY));
  if (isRootFree && scrollHeight > clientHeight + 1) return undefined;
  return pathOf(article).find((element) => {
    if (roots.includes(element as HTMLElement)) return false;
    const share = clientHeightOf(element) / window.innerHeight;
    return (
      share >= MIN_HEIGHT &&
      share <= MAX_HEIGHT &&
      scrollHeightOf(element) > clientHeightOf(element) + 1 &&
      /hidden|clip/u.test(computedStyleOf(element).overflowY)
    );
  });
}
