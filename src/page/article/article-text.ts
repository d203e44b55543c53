/**
 * Which text blocks of a page are the article's, once its main element is known. Publishers split
 * the text over several elements, and put much between and after them: related articles, share
 * bars, offers, dates, labels of pictures.
 */
import { memoize } from '../memoize';
import { afterEndOf, hasProse, isBefore, isInline, isWithin } from '../page-text';
import type { ArticleTrace } from '../page-trace';
import {
  childrenOf,
  classNameOf,
  contains,
  documentOf,
  findBelow,
  localNameOf,
  matches,
  parentElementOf,
  textContentOf,
} from '../unclobbered';
import { authorBoxAround, captionsAmong, isLinkToOthers, unseenIn } from './insertions';
import type { TextBlock } from './text-block';
import { HEADING } from './text-blocks';

/** The paragraphs of an article, and what else is among them. */
export interface ArticleText {
  /** The innermost element that holds them all. */
  body: Element;
  /** Without captions. */
  paragraphs: readonly TextBlock[];
  captions: readonly Element[];
  /** Paragraphs with a link right above them, as the summaries in a list of articles have. */
  summaries: number;
  /** Elements of the body with other text, none inside another. */
  skip: readonly Element[];
}

/** A shorter text between headline and body may be a label. In UTF-16 units. */
const MIN_LEAD_LENGTH = 30;

/** A box that begins with a label, or an offer, holds at most this share of an article's text. */
const MAX_BOX_SHARE = 0.3;
/** The same for a list of other articles; a short report may have many below it. */
const MAX_LIST_SHARE = 0.9;
/** So much text must be left besides such a list, in UTF-16 units. */
const MIN_TEXT_LENGTH = 100;

/** More elements of one class are the items of a list. */
const MAX_BODIES = 6;

/**
 * @param blocks the page's text blocks, in document order
 * @param main holds most of the article
 */
export function readArticleText(
  blocks: readonly TextBlock[],
  main: Element,
  headline: Element | null,
  trace?: ArticleTrace,
): ArticleText {
  const captionSet = captionsAmong(blocks);
  const text = blocks.filter(
    ({ element }) =>
      !captionSet.has(element) && !contains(headline, element) && !contains(element, headline),
  );
  const inMain = rangeAround(text, main, headline);
  const outsideBoxes = withoutBoxes(inMain, main);
  const summaries = outsideBoxes.filter(
    ({ isProse }, i) => isProse && outsideBoxes[i - 1]?.isLink === true,
  ).length;
  const beforeOtherArticles = untilOtherArticles(outsideBoxes);
  const paragraphs = paragraphsIn(beforeOtherArticles);
  trace?.narrowed({ inMain, outsideBoxes, beforeOtherArticles, paragraphs });
  const body = commonAncestor([main, ...paragraphs.map(({ element }) => element)]);
  const last = paragraphs.at(-1)?.element;
  const captions = [...captionSet].filter(
    (caption) =>
      last !== undefined &&
      contains(body, caption) &&
      (contains(main, caption) || isBefore(caption, last)),
  );
  const skip = skippedIn(body, paragraphs, captions, headline);
  return { body, paragraphs, captions, summaries, skip };
}

/** The same for elements that a profile names: only what is plainly not their text is left out. */
export function readNamedText(
  blocks: readonly TextBlock[],
  bodies: readonly Element[],
  headline: Element | null,
  trace?: ArticleTrace,
): ArticleText {
  const body = commonAncestor(bodies);
  const named = new Set(bodies);
  const inside = blocks.filter(({ element }) => isWithin(element, named));
  const captionSet = captionsAmong(inside);
  const inMain = inside.filter(({ element }) => !captionSet.has(element));
  const outsideBoxes = withoutBoxes(inMain, body);
  const beforeOtherArticles = untilOtherArticles(outsideBoxes);
  const paragraphs = beforeOtherArticles.filter(
    (one) => named.has(one.element) || !isLinkToOthers(one),
  );
  trace?.narrowed({ inMain, outsideBoxes, beforeOtherArticles, paragraphs });
  const captions = [...captionSet];
  const skip = skippedIn(body, paragraphs, captions, headline);
  return { body, paragraphs, captions, summaries: 0, skip };
}

function skippedIn(
  body: Element,
  paragraphs: readonly TextBlock[],
  captions: readonly Element[],
  headline: Element | null,
): Element[] {
  const kept = new Set([...paragraphs.map(({ element }) => element), ...captions]);
  if (headline !== null) kept.add(headline);
  return [...elementsWithout(body, kept), ...unseenIn(body)];
}

/**
 * From the lead, which may be between the headline and the main element, to the end of that element
 * or of the last one that is marked up like it.
 */
function rangeAround(
  blocks: readonly TextBlock[],
  main: Element,
  headline: Element | null,
): TextBlock[] {
  const bodies = new Set(elementsLike(main, blocks));
  const isInBody = ({ element }: TextBlock) => isWithin(element, bodies);
  const mainText = textContentOf(main);
  const isAfterHeadline = headline === null ? () => false : afterEndOf(headline);
  const isAfterMain = afterEndOf(main);
  const isLead = ({ element, text, isProse }: TextBlock) =>
    isAfterHeadline(element) &&
    !isAfterMain(element) &&
    isProse &&
    text.length >= MIN_LEAD_LENGTH &&
    // Some pages repeat it in the body.
    !mainText.includes(text);
  const first = blocks.findIndex((block) => isInBody(block) || isLead(block));
  const last = blocks.findLastIndex(isInBody);
  return blocks.slice(first, last + 1);
}

/** The element, and the others of its class where they hold sentences and few links. */
function elementsLike(main: Element, blocks: readonly TextBlock[]): Element[] {
  if (classNameOf(main) === '') return [main];
  const similar = [...findBelow(documentOf(main), localNameOf(main))].filter(
    (one) => classNameOf(one) === classNameOf(main),
  );
  const blocksIn = new Map(similar.map((one) => [one, [] as TextBlock[]]));
  for (const block of blocks) {
    for (let e: Element | null = block.element; e !== null; e = parentElementOf(e)) {
      blocksIn.get(e)?.push(block);
    }
  }
  const bodies = similar.filter((one) => {
    const inside = blocksIn.get(one)!;
    const links = inside.filter(({ isLink }) => isLink);
    return inside.some(({ isProse }) => isProse) && lengthOf(links) < lengthOf(inside) / 2;
  });
  return bodies.length > MAX_BODIES || !bodies.includes(main) ? [main] : bodies;
}

/** Without the boxes that begin with a label, those of offers, and those about the author. */
function withoutBoxes(range: readonly TextBlock[], main: Element): TextBlock[] {
  const total = lengthOf(range);
  const dropped = new Set<TextBlock>();
  const blocksAbout = memoize((authorBox) => {
    const about = range.filter(({ element }) => contains(authorBox, element));
    return lengthOf(about) <= MAX_BOX_SHARE * total ? about : [];
  });
  for (const [i, block] of range.entries()) {
    if (dropped.has(block)) continue;
    for (const one of boxBeginningAt(i, range, main, total)) dropped.add(one);
    const authorBox = authorBoxAround(block.element, main);
    if (authorBox === null) continue;
    for (const one of blocksAbout(authorBox)) dropped.add(one);
  }
  return range.filter((one) => !dropped.has(one));
}

/** The blocks of the largest box that begins with this one, if it is the label of a box. */
function boxBeginningAt(
  first: number,
  range: readonly TextBlock[],
  main: Element,
  total: number,
): TextBlock[] {
  const { element, isBoxLabel } = range[first]!;
  if (!isBoxLabel) return [];
  const before = range[first - 1]?.element ?? null;
  let box: TextBlock[] = [];
  // The blocks of a box follow each other.
  let end = first;
  for (let e: Element | null = element; e !== null && e !== main; e = parentElementOf(e)) {
    if (contains(e, before)) break;
    while (end < range.length && contains(e, range[end]!.element)) end++;
    const inside = range.slice(first, end);
    const length = lengthOf(inside);
    const isList = isListOfOthers(inside) && total - length >= MIN_TEXT_LENGTH;
    if (length > (isList ? MAX_LIST_SHARE : MAX_BOX_SHARE) * total) break;
    box = inside;
  }
  return box;
}

/** Headlines that are links, each with its summary, below the heading of the list. */
function isListOfOthers([heading, ...others]: readonly TextBlock[]): boolean {
  if (heading?.isListHeading !== true) return false;
  const listed = others.filter((one, i) => one.isLink || others[i - 1]?.isLink === true);
  return listed.length > 0 && listed.length >= others.length / 2;
}

/** Up to where the page goes on with other articles, if nothing of this one comes after. */
function untilOtherArticles(range: TextBlock[]): TextBlock[] {
  /** Of each parent of sentences, the index of its last one. */
  const lastIn = new Map<Element | null, number>();
  for (const [i, { element, isProse }] of range.entries()) {
    if (isProse) lastIn.set(parentElementOf(element), i);
  }
  let end = -1;
  for (const [i, { element, isProse, isListHeading }] of range.entries()) {
    if (isProse) end = Math.max(end, lastIn.get(parentElementOf(element))!);
    if (end >= 0 && end < i && isListHeading) return range.slice(0, i);
  }
  return range;
}

function lengthOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** The blocks from the first sentence to the last, and the headings of what is kept. */
function paragraphsIn(blocks: readonly TextBlock[]): TextBlock[] {
  const first = blocks.findIndex(({ isProse }) => isProse);
  const last = blocks.findLastIndex(({ isProse }) => isProse);
  const kept: TextBlock[] = [];
  let isNextKept = false;
  for (let i = endOfList(blocks, last); i >= 0; i--) {
    const block = blocks[i]!;
    if (HEADING.test(localNameOf(block.element))) {
      // A heading belongs to what follows it.
      if (!isNextKept || block.isLabel) continue;
    } else {
      const isKept = i > last || (i >= first && block.isText);
      // A heading above a label belongs to what follows the label; a list of links is a section.
      if (!block.isLabel) isNextKept = isKept;
      if (!isKept) continue;
    }
    kept.push(block);
  }
  return kept.reverse();
}

/** Lists and tables at the end have no sentences; they are siblings of the last sentence. */
function endOfList(blocks: readonly TextBlock[], last: number): number {
  const lastElement = blocks[last]?.element;
  if (lastElement === undefined) return last;
  let end = last;
  for (; end + 1 < blocks.length; end++) {
    const next = blocks[end + 1]!;
    const isSibling =
      parentElementOf(next.element) === parentElementOf(lastElement) &&
      localNameOf(next.element) === localNameOf(lastElement);
    if (!isSibling || next.isLabel || next.isLink) break;
  }
  return end;
}

function commonAncestor(elements: readonly Element[]): Element {
  let ancestor = elements[0]!;
  for (const element of elements) {
    while (!contains(ancestor, element)) ancestor = parentElementOf(ancestor)!;
  }
  return ancestor;
}

/** In a closed dialog, a tab or the like: where it is shown, the reader has opened it. */
const CLOSED = 'dialog, [hidden], [style*="display:none"], [style*="display: none"]';

/** The outermost elements below `root` that have text and neither are nor hold one of `kept`. */
function elementsWithout(root: Element, kept: ReadonlySet<Element>): Element[] {
  const holding = new Set<Element>();
  for (const element of kept) {
    for (let e: Element | null = element; e !== null && e !== root; e = parentElementOf(e)) {
      holding.add(e);
    }
  }
  const without: Element[] = [];
  const visit = (element: Element) => {
    for (const child of childrenOf(element)) {
      if (holding.has(child)) visit(child);
      else if (kept.has(element) && isInline(child)) continue;
      else if (hasProse(child) && !matches(child, CLOSED)) without.push(child);
    }
  };
  visit(root);
  return without;
}
