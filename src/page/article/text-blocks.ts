/** The text of a page, block by block, and which of its elements is most likely the article. */
import { FRAME, OUTSIDE, OUTSIDE_NAMES, PARAGRAPH } from '../../sites/general/page-boxes';
import {
  BOX_LABEL,
  isLabel,
  LINKED_TEXT,
  LIST_HEADING,
  SENTENCE,
} from '../../sites/general/paragraph-patterns';
import { countScripts, isJapanese } from '../japanese';
import { blockAround, isInline, proseLength, textNodes } from '../page-text';
import type { ArticleTrace, NotCounted } from '../page-trace';
import {
  attributeOf,
  closest,
  contains,
  findBelow,
  localNameOf,
  matches,
  parentElementOf,
} from '../unclobbered';
import type { TextBlock } from './text-block';

export const HEADING = /^h[2-6]$/u;

/** An id or a class is read so far, in UTF-16 units. */
const MAX_NAME_LENGTH = 2_000;

/**
 * What a paragraph's length is worth to the element itself, its parent, and so on up. A parent of
 * many paragraphs beats each of them; a parent that only adds a wrapper or a sidebar does not.
 */
const PARAGRAPH_WORTH = [0.8, 1, 0.75, 0.55, 0.4];
const DIRECT_TEXT_WORTH = [1, 0.9, 0.7, 0.5, 0.35];

/** A sentence of an article has at least so many kana. */
const MIN_KANA = 5;

/**
 * The element with the most Japanese sentences and few links.
 * @param isClutter recognizes texts that are known not to be articles
 */
export function findArticleBlock(
  blocks: readonly TextBlock[],
  isClutter: (text: string) => boolean,
  trace?: ArticleTrace,
): Element | null {
  const worth = new Map<Element, number>();
  for (const block of blocks) {
    const { element, text } = block;
    const reason = reasonNotToCount(block, isClutter);
    if (reason !== null) {
      trace?.notCounted(block, reason);
      continue;
    }
    const factors = matches(element, PARAGRAPH) ? PARAGRAPH_WORTH : DIRECT_TEXT_WORTH;
    let holder: Element | null = element;
    for (const factor of factors) {
      if (holder === null || localNameOf(holder) === 'html') break;
      worth.set(holder, (worth.get(holder) ?? 0) + text.length * factor);
      holder = parentElementOf(holder);
    }
  }
  trace?.worth(worth);
  return [...worth].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function reasonNotToCount(
  { text, linked }: TextBlock,
  isClutter: (text: string) => boolean,
): NotCounted | null {
  const count = countScripts(text);
  if (count.stops === 0) return 'no-sentence';
  if (linked > text.length / 2) return 'links';
  if (!isJapanese(count, MIN_KANA)) return 'few-kana';
  return isClutter(text) ? 'clutter-text' : null;
}

/**
 * The text blocks of a page in document order, without those in boxes that hold no article.
 * @param headline boxes around it are not judged by their names
 */
export function textBlocksOf(document: Document, headline: Element | null): TextBlock[] {
  const found = new Map<Element, { element: Element; text: string; linked: number }>();
  const isOutside = (element: Element) => isOutsideBox(element, headline);
  for (const node of textNodes(document.body, isOutside)) {
    const text = node.data.trim();
    const element = text === '' ? null : blockAround(node);
    if (element === null) continue;
    const block = found.get(element) ?? { element, text: '', linked: 0 };
    found.set(element, block);
    block.text += text;
    // An address that is written out is a source, not a headline.
    const isLinked = closest(node.parentElement, 'a') !== null && !/^https?:/u.test(text);
    if (isLinked) block.linked += text.length;
  }
  return [...found.values()].map(({ element, text, linked }) => classify(element, text, linked));
}

function classify(element: Element, text: string, linked: number): TextBlock {
  const isLink = linked > text.length / 2 && !LINKED_TEXT.test(text);
  const isLabeled = isLabel(text);
  const isText = !isLink && !isLabeled;
  return {
    element,
    text,
    linked,
    isLink,
    isLabel: isLabeled,
    isText,
    isProse: isText && !HEADING.test(localNameOf(element)) && SENTENCE.test(text),
    isBoxLabel: isLabeled && BOX_LABEL.test(text),
    isListHeading: LIST_HEADING.test(text),
  };
}

/** Does it hold no article, by its tag, its role or its names? */
export function isOutsideBox(element: Element, headline: Element | null): boolean {
  if (isInline(element) || matches(element, FRAME) || contains(element, headline)) return false;
  return (
    matches(element, OUTSIDE) || OUTSIDE_NAMES.test(namesOf(element)) || isFormOfFields(element)
  );
}

/** So much text belongs to a form itself and to each of its fields, in UTF-16 units. */
const TEXT_OF_FORM = 40;
const TEXT_OF_FIELD = 60;
const FIELDS = 'input:not([type=hidden]), textarea, select, button';

/** A form without prose. Some pages are one form from top to end, or put one around a text to save. */
function isFormOfFields(element: Element): boolean {
  if (localNameOf(element) !== 'form') return false;
  const fields = findBelow(element, FIELDS).length;
  return proseLength(element) < TEXT_OF_FORM + TEXT_OF_FIELD * fields;
}

/** Id and classes, hyphenated: `relatedArticles` becomes `related-Articles`. */
export function namesOf(element: Element): string {
  return (
    ['id', 'data-test', 'class']
      // Patterns for names take time in the square of a name's length.
      .map((name) => attributeOf(element, name)?.slice(0, MAX_NAME_LENGTH))
      .join(' ')
      .replace(/([a-z])(?=[A-Z])/gu, '$1-')
  );
}
