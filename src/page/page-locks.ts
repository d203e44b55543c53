/** How an open dialog keeps the reader from the page around it, and what each takes to end it. */
import type { Article } from './article';
import type { MarkWord } from './clutter-marks';
import { pathOf } from './clutter-layers';
import { attributeOf, documentOf, hasAttribute } from './unclobbered';

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
    const { overflow, overflowY, touchAction, position } = styleOf(root);
    // Both, as one may be locked in the place of the other.
    if (/hidden|clip/.test(overflowY || overflow) || touchAction === 'none') {
      for (const each of roots) add(each, 'free');
    }
    if (position === 'fixed') {
      for (const each of roots) add(each, 'free');
      add(root, 'flow');
    }
  }
  for (const element of [body, ...pathOf(article)]) {
    const { pointerEvents, filter } = styleOf(element);
    if (pointerEvents === 'none') add(element, 'reach');
    if (filter?.includes('blur(')) add(element, 'clear');
    if (hasAttribute(element, 'inert')) attributes.push([element, 'inert']);
    if (attributeOf(element, 'aria-hidden') === 'true') attributes.push([element, 'aria-hidden']);
  }
  return { words, attributes };
}

function styleOf(element: Element): CSSStyleDeclaration {
  return documentOf(element).defaultView!.getComputedStyle(element);
}
