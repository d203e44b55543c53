/**
 * What publishers put between the paragraphs of an article, known by its shape and its names:
 * captions of films, boxes about the author, links to other articles, and text that only screen
 * readers read out.
 */
import { AUTHOR_NAMES, SCREEN_READER_NAMES } from '../../sites/general/page-boxes';
import { CAPTION_START } from '../../sites/general/paragraph-patterns';
import { findAll, hasProse } from '../page-text';
import {
  closest,
  contains,
  documentOf,
  hasBelow,
  localNameOf,
  parentElementOf,
} from '../unclobbered';
import type { TextBlock } from './text-block';
import { HEADING, namesOf } from './text-blocks';

const CAPTION = 'figcaption, [class*="caption" i]';
/** `<div data-videoid="c_f64tqgAtY" class="ytpfp">` is a player whose script has not run. */
const PLAYER =
  'video, audio, iframe[src*="youtube"], iframe[src*="player"], iframe[src*="video"], ' +
  '[data-videoid], [data-video-id], [class*="player" i], [id*="player" i]';

/** The longest caption, in UTF-16 units: those of films say what happens in them. */
const MAX_CAPTION_LENGTH = 200;
/** How far up the box may be that a caption shares with its player. */
const MAX_CAPTION_LEVELS = 4;
/** How far up an author's box is looked for. */
const MAX_AUTHOR_LEVELS = 8;

/** Shorter link texts are names of people, places and companies, not headlines. */
const MIN_HEADLINE_LENGTH = 10;

/** Elements whose computed style is read; a long article has more. */
const MAX_STYLED = 3_000;

/** The captions that the page marks as such, and the blocks that are captions by their shape. */
export function captionsAmong(blocks: readonly TextBlock[]): Set<Element> {
  const isCaption = ({ element, text }: TextBlock, i: number) =>
    text.length <= MAX_CAPTION_LENGTH &&
    !HEADING.test(localNameOf(element)) &&
    (closest(element, CAPTION) !== null ||
      CAPTION_START.test(text) ||
      sharesBoxWithPlayer(element, [blocks[i - 1], blocks[i + 1]]));
  return new Set(blocks.filter(isCaption).map(({ element }) => element));
}

/** Is it in a box with a player, and with none of the blocks before and after it? */
function sharesBoxWithPlayer(
  element: Element,
  neighbors: readonly (TextBlock | undefined)[],
): boolean {
  let box: Element | null = element;
  for (let level = 0; box !== null && level < MAX_CAPTION_LEVELS; level++) {
    for (const neighbor of neighbors) {
      if (neighbor !== undefined && contains(box, neighbor.element)) return false;
    }
    if (hasBelow(box, PLAYER)) return true;
    box = parentElementOf(box);
  }
  return false;
}

/** The outermost box about an author that an element of the body is in: `<div class="author-box">`. */
export function authorBoxAround(element: Element, body: Element): Element | null {
  let box: Element | null = null;
  let level = 0;
  for (let e: Element | null = element; e !== null && e !== body; e = parentElementOf(e)) {
    if (level++ === MAX_AUTHOR_LEVELS) break;
    if (AUTHOR_NAMES.test(namesOf(e))) box = e;
  }
  return box;
}

/**
 * Does a block consist of headlines of the site's other articles? Links to other sites are sources,
 * and short ones lead to what the site has about a company or a place.
 */
export function isLinkToOthers({ element, text, isLink, isProse }: TextBlock): boolean {
  if (!isLink || isProse || HEADING.test(localNameOf(element))) return false;
  const { hostname } = documentOf(element).location;
  let length = 0;
  for (const link of findAll(element, ['a[href]']) as HTMLAnchorElement[]) {
    const linkText = link.textContent.trim();
    const isHeadline = link.hostname === hostname && linkText.length >= MIN_HEADLINE_LENGTH;
    if (isHeadline) length += linkText.length;
  }
  return length > text.length / 2;
}

/** Elements of the body whose text is not seen: `.sr-only`, or clipped to nothing. */
export function unseenIn(body: Element): Element[] {
  const view = documentOf(body).defaultView;
  const isUnseen = (element: Element, i: number) =>
    SCREEN_READER_NAMES.test(namesOf(element)) ||
    (view !== null && i < MAX_STYLED && isClipped(view.getComputedStyle(element)));
  return findAll(body, ['*']).filter(
    (element, i) => element !== body && isUnseen(element, i) && hasProse(element),
  );
}

/** The ways of style sheets to hide what screen readers shall read out. */
function isClipped(style: CSSStyleDeclaration): boolean {
  const { position, textIndent } = style;
  if (parseFloat(textIndent) < -900) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  // Read only here, for few elements: some of these make the browser lay out the page.
  const { overflow, clip, clipPath, width, height, left } = style;
  return (
    /rect\((?:0|1px)[^)]*\b(?:0|1px)[,)]/u.test(clip) ||
    /inset\((?:50|100)%/u.test(clipPath) ||
    (overflow === 'hidden' && parseFloat(width) <= 1 && parseFloat(height) <= 1) ||
    parseFloat(left) < -900
  );
}
