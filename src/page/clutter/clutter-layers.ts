/**
 * What lies over the article: dialogs, and the backdrops that belong to them under any name. A
 * backdrop that stayed without its dialog would leave a page on which nothing can be clicked, so
 * both are hidden or neither.
 */
import type { Article } from '../article/article';
import { isElement, isText } from '../node-types';
import { isWithin } from '../page-text';
import { memoize } from '../memoize';
import {
  boundsOf,
  childNodesOf,
  childrenOf,
  computedStyleOf,
  contains,
  documentOf,
  isConnected,
  isVisible,
  localNameOf,
  matches,
  parentElementOf,
} from '../unclobbered';

/** Where the viewport is probed, as shares of its width and height. */
const ACROSS = [0.1, 0.5, 0.9];
const DOWN = [0.05, 0.3, 0.5, 0.7, 0.95];
/** Without the edges, where headers and footers of pages are fixed. */
const MIDDLE = [0.3, 0.5, 0.7];
/** Share of the viewport that a cover may leave free at each edge: the page's body has margins. */
const MAX_FREE_EDGE = 0.05;
/** Elements of a layer that are searched for content; a backdrop has a handful. */
const MAX_ELEMENTS = 300;
/** How many levels below a dialog's wrapper its positioned box is looked for. */
const MAX_DEPTH = 3;

const POSITIONED = /fixed|absolute|sticky/u;
/** What is never seen. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);
/** What can be seen or used although it has no text. */
const CONTENT =
  'img, picture, svg, video, iframe, object, canvas, a[href], button, input, select, textarea, [role=button]';
export const DIALOG = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';
export const PASSWORD = 'input[type=password]';

/** The layers at one time, with the dialogs in question shown. */
export interface Layers {
  /** Dialogs in question that the page shows. */
  open: readonly Element[];
  /** What is over the middle of the viewport. */
  inTheMiddle: ReadonlySet<Element>;
  /** Empty elements over the whole viewport, none inside another. */
  backdrops: readonly Element[];
  /** Boxes around the article, or its root, that draw a backdrop with `::before` or `::after`. */
  drawn: readonly Element[];
  /** Whether something else with content lies above a backdrop. */
  hasOthers: boolean;
  /** Whether something with content covers the viewport, or all of the article that is in view. */
  isCovered: boolean;
  /** Whether some place of the article, or next to it, can be clicked. */
  isReachable: boolean;
}

/** The boxes around the article, from its body's parent to the root. */
export function pathOf({ body }: Article): Element[] {
  const path: Element[] = [];
  for (let e = parentElementOf(body); e !== null; e = parentElementOf(e)) path.push(e);
  return path;
}

/** Does it lie over the page, by itself, by a box in it or by one around it? */
export function isLaidOver(element: Element, path: ReadonlySet<Element>): boolean {
  for (let e: Element | null = element; e !== null && !path.has(e); e = parentElementOf(e)) {
    if (isPositioned(e)) return true;
  }
  let inner = [element];
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    inner = inner.flatMap((one) => [...childrenOf(one)].slice(0, 8)).slice(0, 24);
    if (inner.some((one) => computedStyleOf(one).position === 'fixed')) return true;
  }
  return matches(element, ':modal, :popover-open');
}

/**
 * @param dialogs hidden things that may be dialogs, shown for now
 * @param isHidden is an element, or what it is in, hidden by us?
 */
export function readLayers(
  article: Article,
  dialogs: readonly Element[],
  isHidden: (element: Element) => boolean,
): Layers {
  const { body } = article;
  const path = new Set(pathOf(article));
  const window = viewOf(body);
  // Without the scroll bar; 0 in happy-dom.
  const { clientWidth } = documentOf(body).documentElement;
  const width = clientWidth > 0 ? clientWidth : window.innerWidth;
  const height = window.innerHeight;
  const open = dialogs.filter((dialog) => isShown(dialog));
  const layers = { backdrops: new Set<Element>(), drawn: new Set<Element>() };
  const inTheMiddle = new Set<Element>();
  let hasOthers = false;
  let isReachable = false;
  let isCovered = false;
  const overArticle: Element[][] = [];
  const covers = memoize((element: Element) => coversWindow(element, width, height, path));
  const empty = memoize((element: Element) => isEmpty(element, isHidden));
  const stacks = ACROSS.flatMap((x) =>
    DOWN.map((y) => ({ y, stack: documentOf(body).elementsFromPoint(x * width, y * height) })),
  );
  const { documentElement, body: page } = documentOf(body);
  const isOfArticle = (element: Element) =>
    contains(body, element) ||
    (path.has(element) && element !== documentElement && element !== page);
  // Inert elements are in no stack.
  const isFound = stacks.some(({ stack }) => stack.some(isOfArticle));
  for (const { y, stack } of stacks) {
    const above: Element[] = [];
    for (const [i, element] of stack.entries()) {
      if (localNameOf(element).startsWith('kijiyomi-')) continue;
      if (contains(body, element)) {
        isReachable = true;
        if (MIDDLE.includes(y)) overArticle.push(above);
        break;
      }
      if (path.has(element)) {
        if (element !== documentElement) isReachable = true;
        // It covers what is inside it with something that it draws itself.
        const coversItsContent = stack
          .slice(i + 1)
          .some((e) => e !== element && contains(element, e));
        if (!coversItsContent) break;
        if (drawsCover(element, width, height)) layers.drawn.add(element);
        continue;
      }
      if (MIDDLE.includes(y)) inTheMiddle.add(element);
      if (isHidden(element)) continue;
      // A cover below the article is the page's own background.
      if (!covers(element)) above.push(element);
      else if (isFound && !stack.slice(i + 1).some(isOfArticle)) continue;
      else if (!empty(element)) isCovered = true;
      else {
        layers.backdrops.add(element);
        hasOthers ||= above.some((one) => !empty(one));
      }
    }
  }
  const backdrops = [...layers.backdrops].filter(
    (one) => !isWithin(parentElementOf(one), layers.backdrops) && !isHidden(one),
  );
  const isNotInBackdrop = (one: Element) => !isWithin(parentElementOf(one), layers.backdrops);
  // A backdrop in pieces, or one that an element draws outside its own box.
  isCovered ||= overArticle.length > 0 && overArticle.every((above) => above.some(isNotInBackdrop));
  const drawn = [...layers.drawn];
  return { open, inTheMiddle, backdrops, drawn, hasOthers, isCovered, isReachable };
}

/** Does the page show a dialog that is not in question: a login, or one that the reader opened? */
export function hasOtherDialog(article: Article, isHidden: (element: Element) => boolean): boolean {
  const { body } = article;
  return [...documentOf(body).querySelectorAll(DIALOG)]
    .slice(0, MAX_ELEMENTS)
    .some((one) => !contains(one, body) && !contains(body, one) && !isHidden(one) && isShown(one));
}

export function isShown(element: Element): boolean {
  if (!isConnected(element)) return false;
  return isVisible(element) ?? isDrawn(element);
}

function isDrawn(element: Element): boolean {
  for (let e: Element | null = element; e !== null; e = parentElementOf(e)) {
    if (computedStyleOf(e).display === 'none') return false;
  }
  return true;
}

function coversWindow(
  element: Element,
  width: number,
  height: number,
  path: ReadonlySet<Element>,
): boolean {
  const { left, top, right, bottom } = boundsOf(element);
  const [across, down] = [MAX_FREE_EDGE * width, MAX_FREE_EDGE * height];
  if (left > across || top > down || right < width - across || bottom < height - down) return false;
  for (let e: Element | null = element; e !== null && !path.has(e); e = parentElementOf(e)) {
    if (isPositioned(e)) return true;
  }
  return false;
}

function isPositioned(element: Element): boolean {
  return POSITIONED.test(computedStyleOf(element).position);
}

/** Has it nothing to see or use, apart from what is hidden? */
function isEmpty(element: Element, isHidden: (element: Element) => boolean): boolean {
  const open = [element];
  for (let i = 0; i < open.length; i++) {
    const one = open[i]!;
    if (i > 0 && (isHidden(one) || !isShown(one))) continue;
    if (matches(one, CONTENT)) return false;
    for (const node of childNodesOf(one)) {
      if (isElement(node)) {
        if (!UNSEEN.has(localNameOf(node))) open.push(node);
      } else if (isText(node) && node.data.trim() !== '') return false;
      if (open.length > MAX_ELEMENTS) return false;
    }
  }
  return true;
}

function drawsCover(element: Element, width: number, height: number): boolean {
  return ['::before', '::after'].some((pseudo) => {
    const style = computedStyleOf(element, pseudo);
    return (
      !/^(?:none|normal|)$/u.test(style.content) &&
      /fixed|absolute/u.test(style.position) &&
      parseFloat(style.width) >= (1 - MAX_FREE_EDGE) * width &&
      parseFloat(style.height) >= (1 - MAX_FREE_EDGE) * height
    );
  });
}

function viewOf(element: Element): Window {
  return documentOf(element).defaultView!;
}
