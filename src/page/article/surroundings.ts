import { YEAR_MONTH_DAY } from '../../sites/general/dates';
import type { Article } from './article';
import { boxOf, isBeingFilled, type ClutterBounds } from '../clutter/clutter-bounds';
import { LINKS, type ClutterNames } from '../clutter/clutter-names';
import { nameSet } from '../node-types';
import { collapse, isBefore, plainLength, proseLength } from '../page-text';
import { remembered } from '../clutter/remembered';
import {
  childrenOf,
  classNameOf,
  contains,
  documentOf,
  findBelow,
  hasBelow,
  localNameOf,
  matches,
  parentElementOf,
  textContentOf,
} from '../unclobbered';

/** Their text is nothing to see, or ours. */
const UNSEEN = nameSet('script style template noscript kijiyomi-card kijiyomi-text');
const PICTURES = 'img, picture, video, figure';
const CONTENT = `${PICTURES}, iframe, canvas, svg, form, input, object`;

/** A date with a word or two beside it, and a picture with a caption but no text of its own. */
const LONGEST_DATE_LINE = 60;
const LONGEST_CAPTION = 200;
/** A paragraph; and nearly nothing of an article's text is linked. */
const LEAST_PROSE = 60;
const PROSE_SHARE = 0.8;

/**
 * Adds to `marks` what stands around the article, outermost, with the kind of each: along the way
 * from the article to the page's body, all that holds nothing that stays. `dialogs` keeps those that were closed or
 * that the reader has opened: they are left alone from then on.
 */
export function markSurroundings(
  article: Article,
  bounds: ClutterBounds,
  names: ClutterNames,
  marks: Map<Element, string>,
  dialogs: WeakSet<Element>,
  isLater: boolean,
): void {
  const stay = new Set(bounds.essentials());
  const path = new Set<Element>();
  for (const part of stay) {
    for (let e = parentElementOf(part); e && localNameOf(e) !== 'html'; e = parentElementOf(e))
      path.add(e);
  }
  const isWay = (element: Element) => path.has(element) || stay.has(element);
  const waysIn = remembered((parent) => new Set([...childrenOf(parent)].filter(isWay).map(kindOf)));
  for (const child of [...path].flatMap((parent) => [...childrenOf(parent)])) {
    if (isWay(child) || UNSEEN.has(localNameOf(child))) continue;
    if (marks.get(child) || dialogs.has(child) || isBeingFilled(child)) continue;
    const part = names.pagePartOf(child);
    if (part === 'overlay' && (bounds.isNotice(child) || isReaders(child, isLater))) {
      dialogs.add(child);
      continue;
    }
    const id = names.clutterOf(child) ?? part;
    if (isOfArticle(child, article, id) || isContinuation(child, waysIn)) continue;
    marks.set(child, id ?? 'surroundings');
  }
}

/** A dialog that is closed, or that opens just after the reader pressed something. */
function isReaders(dialog: Element, isLater: boolean): boolean {
  const view = documentOf(dialog).defaultView!;
  const { display, visibility } = view.getComputedStyle(dialog);
  const { userActivation } = view.navigator;
  const isOpen = display !== 'none' && visibility !== 'hidden';
  return !isOpen || (isLater && userActivation?.isActive);
}

/** A date, a lead or a picture of the article itself, or nothing that can be seen. */
function isOfArticle(element: Element, article: Article, id?: string): boolean {
  const { headlineElement, body } = article;
  const text = collapse(textContentOf(element));
  if (!text && !matches(element, CONTENT) && !hasBelow(element, CONTENT)) return true;
  if (!headlineElement || !contains(boxOf(article), element)) return false;
  if (text.length <= LONGEST_DATE_LINE && YEAR_MONTH_DAY.test(text)) return true;
  if (id) return false;
  const plain = plainLength(element);
  const links = findBelow(element, LINKS).length;
  if (isBefore(element, body) && isBefore(headlineElement, element)) {
    return links <= 1 || 2 * plain >= proseLength(element);
  }
  const picture = isBefore(element, body) ? PICTURES : 'figure';
  const hasPicture = matches(element, picture) || hasBelow(element, picture);
  return hasPicture && links <= 1 && plain <= LONGEST_CAPTION;
}

/** Prose in a box like the one beside it that the article is in: its text goes on there. */
function isContinuation(
  element: Element,
  waysIn: (parent: Element) => ReadonlySet<string>,
): boolean {
  const plain = plainLength(element);
  return (
    plain >= LEAST_PROSE &&
    plain >= PROSE_SHARE * proseLength(element) &&
    textContentOf(element).includes('。') &&
    waysIn(parentElementOf(element)!).has(kindOf(element))
  );
}

const kindOf = (element: Element) => `${localNameOf(element)} ${classNameOf(element)}`;
