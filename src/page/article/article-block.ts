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
import {
  attributeOf,
  closest,
  contains,
  findBelow,
  localNameOf,
  matches,
  parentElementOf,
} from '../unclobbered';

/** A block and the text that it lays out itself. */
export interface Paragraph {
  block: Element;
  text: string;
  /** UTF-16 units of it that are links. */
  linked: number;
  /** A headline, tags. The places and people of an enumeration are often links as well. */
  isLink: boolean;
  /** A label, an offer, a notice, a date line. */
  isLabel: boolean;
  /** Neither of them. */
  isText: boolean;
  /** A sentence or more of text. */
  isProse: boolean;
  /** The label of a box with a text of its own. */
  headsBox: boolean;
  /** The heading of a list of other articles. */
  headsOthers: boolean;
}

export const HEADING = /^h[2-6]$/;

/** Of an id or a class so much is read, in UTF-16 units. */
const LONGEST_NAME = 2_000;

/**
 * What a paragraph's length is worth to the element itself, its parent, and so on up. A parent of
 * many paragraphs beats each of them; a parent that only adds a wrapper or a sidebar does not.
 */
const PARAGRAPH_WORTH = [0.8, 1, 0.75, 0.55, 0.4];
const DIRECT_TEXT_WORTH = [1, 0.9, 0.7, 0.5, 0.35];

/**
 * The block with the most Japanese sentences and few links.
 * @param isClutter recognizes texts that are known not to be articles
 */
export function findArticleBlock(
  paragraphs: readonly Paragraph[],
  isClutter: (text: string) => boolean,
): Element | null {
  const worth = new Map<Element, number>();
  for (const { block, text, linked } of paragraphs) {
    const count = countScripts(text);
    if (count.stops === 0 || linked > text.length / 2) continue;
    if (!isJapanese(count, 5) || isClutter(text)) continue;
    let element: Element | null = block;
    for (const factor of matches(block, PARAGRAPH) ? PARAGRAPH_WORTH : DIRECT_TEXT_WORTH) {
      if (!element || localNameOf(element) === 'html') break;
      worth.set(element, (worth.get(element) ?? 0) + text.length * factor);
      element = parentElementOf(element);
    }
  }
  return [...worth].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * The paragraphs of a page, in document order, less those in boxes that hold no article.
 * `headline` frees the boxes around it from being judged by their names.
 */
export function paragraphsOf(document: Document, headline: Element | null): Paragraph[] {
  const paragraphs = new Map<Element, { block: Element; text: string; linked: number }>();
  const isOutside = (element: Element) =>
    !isInline(element) &&
    !matches(element, FRAME) &&
    !contains(element, headline) &&
    (matches(element, OUTSIDE) || OUTSIDE_NAMES.test(namesOf(element)) || isFormOfFields(element));
  for (const node of textNodes(document.body, isOutside)) {
    const text = node.data.trim();
    const block = text ? blockAround(node) : null;
    if (!block) continue;
    const paragraph = paragraphs.get(block) ?? { block, text: '', linked: 0 };
    paragraphs.set(block, paragraph);
    paragraph.text += text;
    // An address that is written out is a source, not a headline.
    if (!/^https?:/.test(text) && closest(node.parentElement, 'a')) paragraph.linked += text.length;
  }
  return [...paragraphs.values()].map((paragraph) => {
    const { block, text, linked } = paragraph;
    const isLink = linked > text.length / 2 && !LINKED_TEXT.test(text);
    const isOfLabel = isLabel(text);
    const isText = !isLink && !isOfLabel;
    return {
      ...paragraph,
      isLink,
      isLabel: isOfLabel,
      isText,
      isProse: isText && !HEADING.test(localNameOf(block)) && SENTENCE.test(text),
      headsBox: isOfLabel && BOX_LABEL.test(text),
      headsOthers: LIST_HEADING.test(text),
    };
  });
}

/** What a form says of itself and of each of its fields, in UTF-16 units without white space. */
const TEXT_OF_FORM = 40;
const TEXT_OF_FIELD = 60;
const FIELDS = 'input:not([type=hidden]), textarea, select, button';

/** Some pages are one form from top to end, and some put one around the text that can be saved. */
function isFormOfFields(element: Element): boolean {
  return (
    localNameOf(element) === 'form' &&
    proseLength(element) < TEXT_OF_FORM + TEXT_OF_FIELD * findBelow(element, FIELDS).length
  );
}

/** Words inside a name are parted by hyphens: `relatedArticles` becomes `related-Articles`. */
export function namesOf(element: Element): string {
  return (
    ['id', 'data-test', 'class']
      // The expression for them takes the square of a name's length.
      .map((name) => attributeOf(element, name)?.slice(0, LONGEST_NAME))
      .join(' ')
      .replace(/([a-z])(?=[A-Z])/g, '$1-')
  );
}
