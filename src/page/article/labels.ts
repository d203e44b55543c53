/**
 * Labels among what is read of an article: 発行済 2022-02-03, 有料会員記事, links to the categories
 * that it is filed under. They are no sentences and stay without furigana.
 */
import { DATE } from '../../sites/general/dates';
import { TAG } from '../../sites/general/paragraph-patterns';
import type { PageRules } from '../../sites/page-rules';
import { HEADING } from './article-block';
import { collapse, findAll, isInline } from '../page-text';
import { attributeOf, contains, findBelow, localNameOf, textContentOf } from '../unclobbered';

/** Addresses of what a site has of the people who write for it. */
const AUTHOR_ADDRESS = /author|writer|reporter|journalist|staff|profile|columnist|\/bio\b/i;

/** UTF-16 units, with the white space of the mark-up; labels are shorter. */
const LONGEST_LABEL = 300;

/** Elements looked at; a body has one of them for each paragraph, link and mark-up in it. */
const MOST_ELEMENTS = 5_000;

/** The labels below the date lines, captions and body, outermost. */
export function labelsIn(
  roots: readonly Element[],
  meta: readonly Element[],
  rules: PageRules,
): Element[] {
  const labels: Element[] = [];
  for (const root of roots) {
    const isMeta = meta.includes(root);
    const bylines = isMeta ? new Set(findAll(root, rules.byline)) : new Set<Element>();
    const isCategory = (element: Element) =>
      localNameOf(element) === 'a' &&
      !DATE.test(textContentOf(element)) &&
      !bylines.has(element) &&
      ![...bylines].some((byline) => contains(byline, element)) &&
      !AUTHOR_ADDRESS.test(attributeOf(element, 'href') ?? '') &&
      attributeOf(element, 'rel') !== 'author';
    for (const element of [root, ...findBelow(root, '*')].slice(0, MOST_ELEMENTS)) {
      if (contains(labels.at(-1), element)) continue;
      // In a sentence 【写真】 is a word of it; a heading is read as a whole.
      if (!isMeta && (isInline(element) || HEADING.test(localNameOf(element)))) continue;
      const text = textContentOf(element);
      if (text.length > LONGEST_LABEL) continue;
      if (TAG.test(collapse(text)) || (isMeta && isCategory(element))) labels.push(element);
    }
  }
  return labels;
}
