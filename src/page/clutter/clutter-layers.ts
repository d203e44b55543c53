/**
 * What lies over the article: dialogs, and the backdrops that belong to them under any name. A
 * backdrop without its dialog would leave a page on which nothing can be clicked, so both go or
 * both stay.
 */
import type { Article } from '../article/article';
import { isElement } from '../node-types';
import { isWithin } from '../page-text';
import { remembered } from './remembered';
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
  nodeTypeOf,
  parentElementOf,
  textContentOf,
} from '../unclobbered';

/** Where the viewport is probed, as shares of its width and height. */
const ACROSS = [0.1, 0.5, 0.9];
const DOWN = [0.05, 0.3, 0.5, 0.7, 0.95];
/** Heads and feet of pages are fixed there. */
const MIDDLE = [0.3, 0.5, 0.7];
/** Of the window, in each direction, what a cover may leave free: the page's body has margins. */
const FREE_EDGE = 0.05;
/** Elements of a layer that are looked at for content; a backdrop has a handful. */
const MOST_PARTS = 300;
/** How far down a dialog's wrappers its positioned box is looked for. */
const DEEPEST_BOX = 3;

const LAID_OVER = /fixed|absolute|sticky/;
/** Can be seen or used although it has no text. */
const CONTENT =
  'img, picture, svg, video, iframe, object, canvas, a[href], button, input, select, textarea, [role=button]';
export const DIALOG = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';
export const PASSWORD = 'input[type=password]';

/** What was seen of the layers at one time, with the dialogs in question shown. */
export interface Layers {
  /** Dialogs in question that the page shows. */
  open: readonly Element[];
  /** What is in the way in the middle of the window. */
  inTheMiddle: ReadonlySet<Element>;
  /** Empty elements over the whole window, the outer ones only. */
  backdrops: readonly Element[];
  /** Boxes around the article, or its root, that draw a backdrop beside themselves. */
  drawn: readonly Element[];
  /** Something else with a content lies above a backdrop, */
  others: boolean;
  /** or over the whole window, or all that is seen of the article lies under what would stay. */
  full: boolean;
  /** Some place of the article, or of what is beside it, can be reached. */
  reachable: boolean;
}

/** The boxes around the article, from its body's parent to the root. */
export function pathOf({ body }: Article): Element[] {
  const path: Element[] = [];
  for (let e = parentElementOf(body); e; e = parentElementOf(e)) path.push(e);
  return path;
}

/** Does it lie over the page, by itself, by a box in it or by one around it? */
export function isLaidOver(element: Element, path: ReadonlySet<Element>): boolean {
  for (let e: Element | null = element; e && !path.has(e); e = parentElementOf(e)) {
    if (isPositioned(e)) return true;
  }
  let inner = [element];
  for (let depth = 0; depth < DEEPEST_BOX; depth++) {
    inner = inner.flatMap((one) => [...childrenOf(one)].slice(0, 8)).slice(0, 24);
    if (inner.some((one) => computedStyleOf(one).position === 'fixed')) return true;
  }
  return matches(element, ':modal, :popover-open');
}

/**
 * @param dialogs hidden things that may be dialogs, shown for now
 * @param isHidden is it, or does it stand in, what is hidden?
 */
export function readLayers(
  article: Article,
  dialogs: readonly Element[],
  isHidden: (element: Element) => boolean,
): Layers {
  const { body } = article;
  const path = new Set(pathOf(article));
  const window = view(body);
  // Without the scroll bar.
  const width = documentOf(body).documentElement.clientWidth || window.innerWidth;
  const height = window.innerHeight;
  const open = dialogs.filter((dialog) => isShown(dialog));
  const layers = { backdrops: new Set<Element>(), drawn: new Set<Element>() };
  const inTheMiddle = new Set<Element>();
  let others = false;
  let reachable = false;
  let full = false;
  const overArticle: Element[][] = [];
  const covers = remembered((element: Element) => coversWindow(element, width, height, path));
  const empty = remembered((element: Element) => isEmpty(element, isHidden));
  const stacks = ACROSS.flatMap((x) =>
    DOWN.map((y) => ({ y, stack: documentOf(body).elementsFromPoint(x * width, y * height) })),
  );
  const { documentElement, body: page } = documentOf(body);
  const isOfArticle = (element: Element) =>
    contains(body, element) ||
    (path.has(element) && element !== documentElement && element !== page);
  // What is inert is in no stack.
  const isFound = stacks.some(({ stack }) => stack.some(isOfArticle));
  for (const { y, stack } of stacks) {
    const above: Element[] = [];
    for (const [i, element] of stack.entries()) {
      if (localNameOf(element).startsWith('kijiyomi-')) continue;
      if (contains(body, element)) {
        reachable = true;
        if (MIDDLE.includes(y)) overArticle.push(above);
        break;
      }
      if (path.has(element)) {
        if (element !== documentElement) reachable = true;
        // In the way of what is in it: something that it draws itself.
        const inIt = stack.slice(i + 1).some((e) => e !== element && contains(element, e));
        if (!inIt) break;
        if (drawsCover(element, width, height)) layers.drawn.add(element);
        continue;
      }
      if (MIDDLE.includes(y)) inTheMiddle.add(element);
      if (isHidden(element)) continue;
      // What lies behind the article is the page's own background.
      if (!covers(element)) above.push(element);
      else if (isFound && !stack.slice(i + 1).some(isOfArticle)) continue;
      else if (!empty(element)) full = true;
      else {
        layers.backdrops.add(element);
        others ||= above.some((one) => !empty(one));
      }
    }
  }
  const backdrops = [...layers.backdrops].filter(
    (one) => !isWithin(parentElementOf(one), layers.backdrops) && !isHidden(one),
  );
  const isLeft = (one: Element) => !isWithin(parentElementOf(one), layers.backdrops);
  // A backdrop in pieces, or one that its element draws where it does not stand itself.
  full ||= overArticle.length > 0 && overArticle.every((above) => above.some(isLeft));
  return { open, inTheMiddle, backdrops, drawn: [...layers.drawn], others, full, reachable };
}

/** Dialogs that are not in question and that the page shows: a login, the reader's own. */
export function hasOtherDialog(article: Article, isHidden: (element: Element) => boolean): boolean {
  const { body } = article;
  return [...documentOf(body).querySelectorAll(DIALOG)]
    .slice(0, MOST_PARTS)
    .some((one) => !contains(one, body) && !contains(body, one) && !isHidden(one) && isShown(one));
}

export function isShown(element: Element): boolean {
  if (!isConnected(element)) return false;
  return isVisible(element) ?? isDrawn(element);
}

function isDrawn(element: Element): boolean {
  for (let e: Element | null = element; e; e = parentElementOf(e)) {
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
  const [across, down] = [FREE_EDGE * width, FREE_EDGE * height];
  if (left > across || top > down || right < width - across || bottom < height - down) return false;
  for (let e: Element | null = element; e && !path.has(e); e = parentElementOf(e)) {
    if (isPositioned(e)) return true;
  }
  return false;
}

function isPositioned(element: Element): boolean {
  return LAID_OVER.test(computedStyleOf(element).position);
}

/** Nothing to see or use in it, apart from what is hidden. */
function isEmpty(element: Element, isHidden: (element: Element) => boolean): boolean {
  const open = [element];
  for (let i = 0; i < open.length; i++) {
    const one = open[i]!;
    if (i > 0 && (isHidden(one) || !isShown(one))) continue;
    if (matches(one, CONTENT)) return false;
    for (const node of childNodesOf(one)) {
      if (isElement(node)) {
        if (!/^(?:script|style|template|noscript)$/.test(localNameOf(node))) open.push(node);
      } else if (nodeTypeOf(node) === Node.TEXT_NODE && textContentOf(node).trim()) return false;
      if (open.length > MOST_PARTS) return false;
    }
  }
  return true;
}

function drawsCover(element: Element, width: number, height: number): boolean {
  return ['::before', '::after'].some((pseudo) => {
    const style = computedStyleOf(element, pseudo);
    return (
      !/^(?:none|normal|)$/.test(style.content) &&
      /fixed|absolute/.test(style.position) &&
      parseFloat(style.width) >= (1 - FREE_EDGE) * width &&
      parseFloat(style.height) >= (1 - FREE_EDGE) * height
    );
  });
}

const view = (element: Element) => documentOf(element).defaultView!;
