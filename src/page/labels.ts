/**
 * Labels among what is read of an article: 発行済 2022-02-03, 有料会員記事, links to the categories
 * that it is filed under. They are no sentences and stay without furigana.
 */
import type { PageJudgement } from '../sites/page-judgement';
import { HEADING } from './article-block';
import { collapse, findAll, isInline } from './page-text';

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
  { profile, marks }: PageJudgement,
): Element[] {
  const tag = new RegExp(marks.tag, 'u');
  const date = new RegExp(marks.date);
  const labels: Element[] = [];
  for (const root of roots) {
    const isMeta = meta.includes(root);
    const bylines = isMeta ? new Set(findAll(root, profile.byline)) : new Set<Element>();
    const isCategory = (element: Element) =>
      element.localName === 'a' &&
      !date.test(element.textContent) &&
      !bylines.has(element) &&
      ![...bylines].some((byline) => byline.contains(element)) &&
      !AUTHOR_ADDRESS.test(element.getAttribute('href') ?? '') &&
      element.getAttribute('rel') !== 'author';
    for (const element of [root, ...root.querySelectorAll('*')].slice(0, MOST_ELEMENTS)) {
      if (labels.at(-1)?.contains(element)) continue;
      // In a sentence 【写真】 is a word of it; a heading is read as a whole.
      if (!isMeta && (isInline(element) || HEADING.test(element.localName))) continue;
      const text = element.textContent;
      if (text.length > LONGEST_LABEL) continue;
      if (tag.test(collapse(text)) || (isMeta && isCategory(element))) labels.push(element);
    }
  }
  return labels;
}
