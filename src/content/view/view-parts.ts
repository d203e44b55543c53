/** What of a page is what in the reading view, as words of the attribute that its rules name. */
import { isWithin } from '../../page/page-text';
import type { PageArticles } from '../../page/article/page-articles';
import {
  boundsOf,
  childrenOf,
  closest,
  computedStyleOf,
  contains,
  findBelow,
  hasBelow,
  isConnected,
  isVisible,
  localNameOf,
  matches,
  parentElementOf,
  textContentOf,
} from '../../page/unclobbered';

/**
 * - `on`: the root element.
 * - `path`: a box around the article; its children are not changed by it.
 * - `part`: a part of the article, changed with all in it.
 * - `body`, `headline`, `note` (a date, a byline, a caption): of what kind a part is.
 * - `as-is`: in a part, but left to the page: hidden by it, or a player that it lays out.
 * - `small`: a picture as large as a letter.
 * - `wide`: what sticks to the window, a backdrop for instance, is as wide as it was: by that it is
 *   known again (clutter-layers.ts).
 */
export type ViewWord =
  'on' | 'path' | 'part' | 'body' | 'headline' | 'note' | 'as-is' | 'small' | 'wide';

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'link', 'meta', 'source', 'br']);
const PICTURES = 'img, picture, svg, figure';
const PLAYERS = 'iframe, video, audio, canvas, object, embed';
const OWN = 'kijiyomi-text, kijiyomi-text *';

/** A date with a name or two, in UTF-16 units. */
const MAX_NOTE_LENGTH = 80;
/** What a player says beside its picture. */
const MAX_PLAYER_TEXT_LENGTH = 100;
/** Width of a picture in a line of text, in CSS pixels. */
const MAX_SMALL_WIDTH = 48;

export function viewParts(document: Document, articles: PageArticles): Map<Element, string> {
  const words = new Map<Element, ViewWord[]>();
  const add = (element: Element, ...more: ViewWord[]) =>
    words.set(element, [...(words.get(element) ?? []), ...more]);
  const page = document.body;
  const { headlineElement, body } = articles.first;
  const given = new Set([...articles.roots, ...(headlineElement ? [headlineElement] : []), body]);
  const parts = new Set(
    [...given].filter(
      (root) => root !== page && isConnected(root) && !isWithin(parentElementOf(root), given),
    ),
  );
  const path = new Set<Element>([page]);
  for (const part of parts) {
    let e = parentElementOf(part);
    for (; e !== null && !path.has(e) && contains(page, e); e = parentElementOf(e)) path.add(e);
  }
  add(document.documentElement, 'on');
  for (const element of path) {
    add(element, 'path');
    for (const child of childrenOf(element)) {
      if (path.has(child) || parts.has(child)) continue;
      if (computedStyleOf(child).position === 'sticky') add(child, 'wide');
      if (isLaidOver(child) || !isSeen(child)) continue;
      // An empty box takes its room back; what the page may put into it is the page's.
      if (isEmpty(child)) add(child, 'path');
      else parts.add(child);
    }
  }
  for (const part of parts) {
    add(part, 'part');
    if (part === headlineElement) add(part, 'headline');
    else if (contains(part, body)) add(part, 'body');
    else if (isNote(part)) add(part, 'note');
    for (const caption of articles.first.captions) {
      if (caption !== part && contains(part, caption)) add(caption, 'note');
    }
    for (const one of leftToPage(part)) add(one, 'as-is');
    for (const picture of findBelow(part, 'img, svg')) {
      const { width } = boundsOf(picture);
      if (width > 0 && width <= MAX_SMALL_WIDTH) add(picture, 'small');
    }
  }
  if (headlineElement !== null && !parts.has(headlineElement)) add(headlineElement, 'headline');
  return new Map([...words].map(([element, its]) => [element, its.join(' ')]));
}

function isSeen(element: Element): boolean {
  const name = localNameOf(element);
  return !UNSEEN.has(name) && !name.startsWith('kijiyomi-') && isVisible(element) !== false;
}

/** Beside the page's text: a dialog, a bar at an edge, a bait for blockers, or a box of such. */
function isLaidOver(element: Element): boolean {
  if (/fixed|absolute|sticky/u.test(computedStyleOf(element).position)) return true;
  return boundsOf(element).height === 0 && textContentOf(element).trim() !== '';
}

function isEmpty(element: Element): boolean {
  const content = `${PICTURES}, ${PLAYERS}`;
  return (
    textContentOf(element).trim() === '' &&
    !matches(element, content) &&
    !hasBelow(element, content)
  );
}

/** A date, a byline, a label: apart from the article's sentences. */
function isNote(part: Element): boolean {
  const text = textContentOf(part).trim();
  return text.length <= MAX_NOTE_LENGTH && !text.includes('。') && !hasBelow(part, 'figure');
}

/** The outermost elements of a part that are the page's to lay out. */
function leftToPage(part: Element): Set<Element> {
  const left = new Set<Element>();
  let outer: Element | null = null;
  for (const element of findBelow(part, `:not(${OWN})`)) {
    if (contains(outer, element) || UNSEEN.has(localNameOf(element))) continue;
    if (isSeen(element) && !isForScreenReaders(element)) continue;
    outer = element;
    left.add(element);
  }
  for (const player of findBelow(part, PLAYERS)) {
    if (isWithin(player, left)) continue;
    left.add(boxOfPlayer(player, part));
  }
  return left;
}

/** Text that is read aloud only: one pixel of it is drawn, or nothing. */
function isForScreenReaders(element: Element): boolean {
  const { position, clip, clipPath } = computedStyleOf(element);
  if (position !== 'absolute') return false;
  const { width, height } = boundsOf(element);
  return width <= 1 || height <= 1 || clip.startsWith('rect') || clipPath.startsWith('inset');
}

/** The box in which the page keeps a player's width and height in proportion. */
function boxOfPlayer(player: Element, part: Element): Element {
  let box = player;
  for (let e = parentElementOf(player); e !== null && e !== part; e = parentElementOf(e)) {
    const isOfText = textContentOf(e).trim().length > MAX_PLAYER_TEXT_LENGTH;
    if (isOfText || localNameOf(e) === 'figure' || closest(e, 'p') !== null) break;
    if (hasBelow(e, 'figcaption, p')) break;
    box = e;
  }
  return box;
}
