/**
 * Labels among what is read of an article: 発行済 2022-02-03, 有料会員記事, links to the categories
 * that it is filed under. They are not annotated.
 */
import { DATE } from '../../sites/general/date-patterns';
import { TAG } from '../../sites/general/paragraph-patterns';
import type { PageRules } from '../../sites/page-rules';
import { collapse, findAll, isInline, isWithin } from '../page-text';
import { attributeOf, contains, findBelow, localNameOf, textContentOf } from '../unclobbered';
import { HEADING } from './text-blocks';

/** Addresses of pages about the people who write for a site. */
const AUTHOR_ADDRESS = /author|writer|reporter|journalist|staff|profile|columnist|\/bio\b/iu;

/** In UTF-16 units, with the white space of the mark-up. */
const MAX_LABEL_LENGTH = 300;

/** Elements looked at; a body has one for each paragraph, link and mark-up in it. */
const MAX_ELEMENTS = 5_000;

/**
 * The outermost labels in the roots.
 * @param meta those of the roots that are date lines or bylines
 */
export function labelsIn(
  roots: readonly Element[],
  meta: readonly Element[],
  rules: PageRules,
): Element[] {
  const labels: Element[] = [];
  for (const root of roots) {
    const isMeta = meta.includes(root);
    const bylines = new Set(isMeta ? findAll(root, rules.byline) : []);
    for (const element of [root, ...findBelow(root, '*')].slice(0, MAX_ELEMENTS)) {
      if (contains(labels.at(-1), element)) continue;
      // In a sentence 【写真】 is a word of it; a heading is read as a whole.
      if (!isMeta && (isInline(element) || HEADING.test(localNameOf(element)))) continue;
      const text = textContentOf(element);
      if (text.length > MAX_LABEL_LENGTH) continue;
      const isLabel = TAG.test(collapse(text)) || (isMeta && isCategory(element, bylines));
      if (isLabel) labels.push(element);
    }
  }
  return labels;
}

/** A link of a date line that is neither the date nor the author. */
function isCategory(element: Element, bylines: ReadonlySet<Element>): boolean {
  return (
    localNameOf(element) === 'a' &&
    !DATE.test(textContentOf(element)) &&
    !isWithin(element, bylines) &&
    !AUTHOR_ADDRESS.test(attributeOf(element, 'href') ?? '') &&
    attributeOf(element, 'rel') !== 'author'
  );
}
