/**
 * What publishers put between the paragraphs of an article, known by its shape and its names:
 * captions of films, boxes about the author, links to other articles, and text that
 * only screen readers read out.
 */
import { AUTHOR_NAMES, SCREEN_READER_NAMES } from '../../sites/general/page-boxes';
import { CAPTION_START } from '../../sites/general/paragraph-patterns';
import { HEADING, namesOf, type Paragraph } from './article-block';
import { findAll, hasProse } from '../page-text';
import {
  closest,
  contains,
  documentOf,
  hasBelow,
  localNameOf,
  parentElementOf,
} from '../unclobbered';

const CAPTION = 'figcaption, [class*="caption" i]';
/** `<div data-videoid="c_f64tqgAtY" class="ytpfp">` is a player whose script has not run. */
const PLAYER =
  'video, audio, iframe[src*="youtube"], iframe[src*="player"], iframe[src*="video"], ' +
  '[data-videoid], [data-video-id], [class*="player" i], [id*="player" i]';

/** The longest caption, in UTF-16 units: those of films say what happens in them. */
const LONGEST_CAPTION = 200;
/** How far up the box is that a caption shares with its player. */
const CAPTION_LEVELS = 4;
/** How far up an author's box is looked for. */
const AUTHOR_LEVELS = 8;

/** Shorter link texts are names of people, places and companies, not headlines. */
const LEAST_HEADLINE = 10;

/** Elements of which the computed style is asked; a long article has more. */
const MOST_STYLED = 3_000;

/** The captions that the page marks as such, and the blocks that are captions by their shape. */
export function captionsAmong(paragraphs: readonly Paragraph[]): Set<Element> {
  const isCaption = ({ block, text }: Paragraph, i: number) =>
    text.length <= LONGEST_CAPTION &&
    !HEADING.test(localNameOf(block)) &&
    (closest(block, CAPTION) !== null ||
      CAPTION_START.test(text) ||
      hasPlayer(block, [paragraphs[i - 1], paragraphs[i + 1]]));
  return new Set(paragraphs.filter(isCaption).map(({ block }) => block));
}

/** Is it in a box with a player, and with none of the paragraphs before and after it? */
function hasPlayer(block: Element, others: readonly (Paragraph | undefined)[]): boolean {
  let box: Element | null = block;
  for (let level = 0; box && level < CAPTION_LEVELS; level++) {
    if (others.some((other) => contains(box, other?.block ?? null))) return false;
    if (hasBelow(box, PLAYER)) return true;
    box = parentElementOf(box);
  }
  return false;
}

/** The outermost box about an author that a block of the body is in: `<div class="author-box">`. */
export function authorBoxAround(block: Element, body: Element): Element | undefined {
  let box: Element | undefined;
  let level = 0;
  for (let e: Element | null = block; e && e !== body && level++ < AUTHOR_LEVELS;) {
    if (AUTHOR_NAMES.test(namesOf(e))) box = e;
    e = parentElementOf(e);
  }
  return box;
}

/**
 * Is it nothing but headlines of other articles of the site? Links to other sites are sources, and
 * short ones lead to what the site has of a company or a place.
 */
export function isLinkToOthers({ block, text, isLink, isProse }: Paragraph): boolean {
  if (!isLink || isProse || HEADING.test(localNameOf(block))) return false;
  const { hostname } = documentOf(block).location;
  let length = 0;
  for (const link of findAll(block, ['a[href]']) as HTMLAnchorElement[]) {
    const headline = link.textContent.trim();
    if (link.hostname === hostname && headline.length >= LEAST_HEADLINE) length += headline.length;
  }
  return length > text.length / 2;
}

/** Elements of the body whose text is not seen: `.sr-only`, or clipped to nothing. */
export function unseenIn(body: Element): Element[] {
  const view = documentOf(body).defaultView;
  const isUnseen = (element: Element, i: number) =>
    SCREEN_READER_NAMES.test(namesOf(element)) ||
    (view !== null && i < MOST_STYLED && isClipped(view.getComputedStyle(element)));
  return findAll(body, ['*']).filter(
    (element, i) => element !== body && isUnseen(element, i) && hasProse(element),
  );
}

/** The ways of style sheets to hide what screen readers shall read out. */
function isClipped(style: CSSStyleDeclaration): boolean {
  const { position, textIndent } = style;
  if (parseFloat(textIndent) < -900) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  // Only of the few: some of these have the browser lay out the page.
  const { overflow, clip, clipPath, width, height, left } = style;
  return (
    /rect\((?:0|1px)[^)]*\b(?:0|1px)[,)]/.test(clip) ||
    /inset\((?:50|100)%/.test(clipPath) ||
    (overflow === 'hidden' && parseFloat(width) <= 1 && parseFloat(height) <= 1) ||
    parseFloat(left) < -900
  );
}
