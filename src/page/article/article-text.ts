/**
 * Which paragraphs of a page are the article's, once its main block is known. Publishers part the
 * text in several blocks, and put much between and after them: related articles, share bars,
 * offers, dates, labels of pictures.
 */
import { HEADING, type Paragraph } from './article-block';
import { authorBoxAround, captionsAmong, isLinkToOthers, unseenIn } from './insertions';
import { behind, hasProse, isBefore, isInline, isWithin } from '../page-text';
import { remembered } from '../clutter/remembered';
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

/** The sentences of an article, and what else stands among them. */
export interface ArticleText {
  /** The innermost element that holds them all. */
  body: Element;
  /** The paragraphs of the article, captions left out. */
  paragraphs: readonly Paragraph[];
  captions: readonly Element[];
  /** Paragraphs with a link right above them, as the summaries in a list of articles have. */
  summaries: number;
  /** Elements of the body with other text, none inside another. */
  skip: readonly Element[];
}

/** Between headline and text only what cannot be a label counts as a lead. */
const LEAST_LEAD = 30;

/** The most of an article's text that a box may hold which begins with a label or is an offer. */
const LARGEST_BOX = 0.3;
/** The same for a list of other articles; a short report may have many below it. */
const LARGEST_LIST = 0.9;
/** What must be left of the text beside such a list, in UTF-16 units. */
const LEAST_TEXT = 100;

/** More blocks of one class than this are the items of a list. */
const MOST_PARTS = 6;

/**
 * @param all the page's paragraphs, in document order
 * @param block where most of the article stands
 */
export function readArticleText(
  all: readonly Paragraph[],
  block: Element,
  headline: Element | null,
): ArticleText {
  const among = captionsAmong(all);
  const text = all.filter(
    ({ block: one }) => !among.has(one) && !contains(headline, one) && !contains(one, headline),
  );
  const range = withoutBoxes(rangeAround(text, block, headline), block);
  const summaries = range.filter((one, i) => one.isProse && range[i - 1]?.isLink).length;
  const paragraphs = ofArticle(untilOthers(range));
  const body = commonAncestor([block, ...paragraphs.map((one) => one.block)]);
  const last = paragraphs.at(-1)?.block;
  const captions = [...among].filter(
    (caption) =>
      last && contains(body, caption) && (contains(block, caption) || isBefore(caption, last)),
  );
  const kept = headline ? [...captions, headline] : captions;
  return { ...textIn(body, paragraphs, kept), captions, summaries };
}

/** The same for elements that a profile names: only what is plainly not their text is left out. */
export function readNamedText(
  all: readonly Paragraph[],
  parts: readonly Element[],
  headline: Element | null,
): ArticleText {
  const body = commonAncestor(parts);
  const known = new Set(parts);
  const inside = all.filter(({ block: one }) => isWithin(one, known));
  const captions = captionsAmong(inside);
  const text = inside.filter((one) => !captions.has(one.block));
  const paragraphs = untilOthers(withoutBoxes(text, body)).filter(
    (one) => known.has(one.block) || !isLinkToOthers(one),
  );
  const kept = headline ? [...captions, headline] : [...captions];
  return {
    ...textIn(body, paragraphs, kept),
    captions: [...captions],
    summaries: 0,
  };
}

function textIn(body: Element, paragraphs: readonly Paragraph[], others: readonly Element[]) {
  const kept = new Set([...paragraphs.map((one) => one.block), ...others]);
  const skip = [...elementsWithout(body, kept), ...unseenIn(body)];
  return { body, paragraphs, skip };
}

const isProse = (paragraph: Paragraph) => paragraph.isProse;

/**
 * From the lead, which may stand between the headline and the block, to the end of the block or of
 * the last one that is marked up like it.
 */
function rangeAround(
  all: readonly Paragraph[],
  block: Element,
  headline: Element | null,
): Paragraph[] {
  const parts = new Set(partsLike(block, all));
  const isPart = ({ block: one }: Paragraph) => isWithin(one, parts);
  const text = textContentOf(block);
  const isBehindHeadline = headline ? behind(headline) : () => false;
  const isBehindBlock = behind(block);
  const isLead = (one: Paragraph) =>
    isBehindHeadline(one.block) &&
    !isBehindBlock(one.block) &&
    one.isProse &&
    one.text.length >= LEAST_LEAD &&
    // Some pages say it twice.
    !text.includes(one.text);
  const first = all.findIndex((one) => isPart(one) || isLead(one));
  const last = all.findLastIndex(isPart);
  return all.slice(first, last + 1);
}

/** The block, and the others of its class where they hold sentences and few links. */
function partsLike(block: Element, all: readonly Paragraph[]): Element[] {
  if (classNameOf(block) === '') return [block];
  const kin = [...findBelow(documentOf(block), localNameOf(block))].filter(
    (one) => classNameOf(one) === classNameOf(block),
  );
  const inside = new Map(kin.map((one) => [one, [] as Paragraph[]]));
  for (const paragraph of all) {
    for (let e: Element | null = paragraph.block; e; e = parentElementOf(e)) {
      inside.get(e)?.push(paragraph);
    }
  }
  const alike = kin.filter((one) => {
    const its = inside.get(one)!;
    return its.some(isProse) && lengthOf(its.filter(({ isLink }) => isLink)) < lengthOf(its) / 2;
  });
  return alike.length > MOST_PARTS || !alike.includes(block) ? [block] : alike;
}

/** Less the boxes that a label heads, those of offers, and those about the author. */
function withoutBoxes(range: readonly Paragraph[], block: Element): Paragraph[] {
  const total = lengthOf(range);
  const dropped = new Set<Paragraph>();
  const largest = LARGEST_BOX * total;
  const aboutIn = remembered((author) => {
    const about = range.filter((one) => contains(author, one.block));
    return lengthOf(about) <= largest ? about : [];
  });
  for (const [i, paragraph] of range.entries()) {
    if (dropped.has(paragraph)) continue;
    for (const one of boxHeadedBy(i, range, block, total)) dropped.add(one);
    const author = authorBoxAround(paragraph.block, block);
    if (author) for (const one of aboutIn(author)) dropped.add(one);
  }
  return range.filter((one) => !dropped.has(one));
}

/** The paragraphs of the largest box that begins with this one, where it is the label of a box. */
function boxHeadedBy(
  first: number,
  range: readonly Paragraph[],
  block: Element,
  total: number,
): Paragraph[] {
  const paragraph = range[first]!;
  const before = range[first - 1]?.block ?? null;
  let box: Paragraph[] = [];
  if (!paragraph.headsBox) return box;
  // The paragraphs of a box follow each other.
  let end = first;
  for (let e: Element | null = paragraph.block; e && e !== block; e = parentElementOf(e)) {
    if (contains(e, before)) break;
    while (end < range.length && contains(e, range[end]!.block)) end++;
    const inside = range.slice(first, end);
    const length = lengthOf(inside);
    const isList = isListOfOthers(inside) && total - length >= LEAST_TEXT;
    const most = isList ? LARGEST_LIST : LARGEST_BOX;
    if (length > most * total) break;
    box = inside;
  }
  return box;
}

/** Headlines that are links, each with its summary, below the heading of the box. */
function isListOfOthers([heading, ...others]: readonly Paragraph[]): boolean {
  const listed = others.filter((one, i) => one.isLink || others[i - 1]?.isLink);
  return Boolean(heading?.headsOthers) && listed.length > 0 && listed.length >= others.length / 2;
}

/** Up to where the page goes on with other articles, if nothing of this one comes after. */
function untilOthers(range: Paragraph[]): Paragraph[] {
  /** By their parents, where the last sentences stand. */
  const ends = new Map<Element | null, number>();
  for (const [i, one] of range.entries()) if (one.isProse) ends.set(parentElementOf(one.block), i);
  let end = -1;
  for (const [i, one] of range.entries()) {
    if (one.isProse) end = Math.max(end, ends.get(parentElementOf(one.block))!);
    if (end >= 0 && one.headsOthers && end < i) return range.slice(0, i);
  }
  return range;
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function ofArticle(paragraphs: readonly Paragraph[]): Paragraph[] {
  const first = paragraphs.findIndex(isProse);
  const last = paragraphs.findLastIndex(isProse);
  const kept: Paragraph[] = [];
  let following = false;
  for (let i = endOfList(paragraphs, last); i >= 0; i--) {
    const paragraph = paragraphs[i]!;
    if (HEADING.test(localNameOf(paragraph.block))) {
      // A heading belongs to what follows it.
      if (!following || paragraph.isLabel) continue;
    } else {
      const keep = i > last || (i >= first && paragraph.isText);
      // What follows a label is what would follow without it; a list of links is a section.
      if (!paragraph.isLabel) following = keep;
      if (!keep) continue;
    }
    kept.push(paragraph);
  }
  return kept.reverse();
}

/** Lists and tables at the end have no sentences; they go on as the last sentence's siblings. */
function endOfList(paragraphs: readonly Paragraph[], last: number): number {
  const block = paragraphs[last]?.block;
  let end = last;
  while (end + 1 < paragraphs.length) {
    const next = paragraphs[end + 1]!;
    const sibling =
      block !== undefined &&
      parentElementOf(next.block) === parentElementOf(block) &&
      localNameOf(next.block) === localNameOf(block);
    if (!sibling || next.isLabel || next.isLink) break;
    end++;
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

/** Behind a button, in a tab or a dialog: where it is shown, the reader has asked for it. */
const PUT_AWAY = 'dialog, [hidden], [style*="display:none"], [style*="display: none"]';

/** The outermost elements below `root` that have text and neither are nor hold one of `kept`. */
function elementsWithout(root: Element, kept: ReadonlySet<Element>): Element[] {
  const holding = new Set<Element>();
  for (const block of kept) {
    for (let e: Element | null = block; e && e !== root; e = parentElementOf(e)) holding.add(e);
  }
  const without: Element[] = [];
  const visit = (element: Element) => {
    for (const child of childrenOf(element)) {
      if (holding.has(child)) visit(child);
      else if (kept.has(element) && isInline(child)) continue;
      else if (hasProse(child) && !matches(child, PUT_AWAY)) without.push(child);
    }
  };
  visit(root);
  return without;
}
