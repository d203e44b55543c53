import { YEAR_MONTH_DAY } from '../../sites/general/date-patterns';
import { boxOf, isBeingFilled, type ClutterBounds } from './clutter-bounds';
import { LINKS, type ClutterNames } from './clutter-names';
import { memoize } from '../memoize';
import { collapse, isBefore, plainLength, proseLength } from '../page-text';
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
import type { Article } from '../article/article';
import type { Bound, ClutterTrace } from '../page-trace';

/** Without a text that is seen, or our own. */
const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'kijiyomi-card',
  'kijiyomi-text',
]);
const PICTURES = 'img, picture, video, figure';
const CONTENT = `${PICTURES}, iframe, canvas, svg, form, input, object`;

/** A date with a word or two next to it, in UTF-16 units. */
const MAX_DATE_LINE_LENGTH = 60;
/** The caption of a picture that has no further text. */
const MAX_CAPTION_LENGTH = 200;
/** A paragraph has at least so much text, and nearly nothing of an article's text is linked. */
const MIN_PROSE_LENGTH = 60;
const MIN_PLAIN_SHARE = 0.8;

export interface SurroundingsContext {
  article: Article;
  bounds: ClutterBounds;
  names: ClutterNames;
  /** Dialogs that are left alone from now on: they are closed, or the reader has opened them. */
  dialogs: WeakSet<Element>;
  /** Whether it is not the first time: what opens now, the reader may have opened. */
  isLater: boolean;
  trace: ClutterTrace | undefined;
}

/**
 * Adds to `found` what is around the article, with the kind of each: the outermost elements, beside
 * the path from the page's body to the article, that hold nothing that must stay.
 */
export function findSurroundings(
  { article, bounds, names, dialogs, isLater, trace }: SurroundingsContext,
  found: Map<Element, string>,
): void {
  const essentials = new Set(bounds.essentials());
  const path = new Set<Element>();
  for (const essential of essentials) {
    let e = parentElementOf(essential);
    for (; e !== null && localNameOf(e) !== 'html'; e = parentElementOf(e)) path.add(e);
  }
  const isOnPath = (element: Element) => path.has(element) || essentials.has(element);
  const kindsOnPath = memoize(
    (parent) => new Set([...childrenOf(parent)].filter(isOnPath).map(kindOf)),
  );
  for (const child of [...path].flatMap((parent) => [...childrenOf(parent)])) {
    if (isOnPath(child) || UNSEEN.has(localNameOf(child))) continue;
    const isFound = (found.get(child) ?? '') !== '';
    if (isFound || dialogs.has(child) || isBeingFilled(child)) continue;
    const part = names.pagePartOf(child);
    if (part === 'overlay' && (bounds.isNotice(child) || isOpenedByReader(child, isLater))) {
      dialogs.add(child);
      trace?.judged(child, { kind: part, by: 'surroundings', bound: 'closed-or-opened' });
      continue;
    }
    const kind = names.clutterOf(child) ?? part;
    const bound = partOfArticle(child, article, kind, kindsOnPath);
    trace?.judged(child, { kind: kind ?? 'surroundings', by: 'surroundings', bound });
    if (bound === null) found.set(child, kind ?? 'surroundings');
  }
}

/** A dialog that is closed, or that opens just after the reader pressed something. */
function isOpenedByReader(dialog: Element, isLater: boolean): boolean {
  const view = documentOf(dialog).defaultView!;
  const { display, visibility } = view.getComputedStyle(dialog);
  const isOpen = display !== 'none' && visibility !== 'hidden';
  // Absent in happy-dom.
  const userActivation = view.navigator.userActivation as UserActivation | undefined;
  return !isOpen || (isLater && userActivation?.isActive === true);
}

function partOfArticle(
  element: Element,
  article: Article,
  kind: string | undefined,
  kindsOnPath: (parent: Element) => ReadonlySet<string>,
): Bound | null {
  if (isOfArticle(element, article, kind)) return 'of-article';
  return isContinuation(element, kindsOnPath) ? 'continuation' : null;
}

/** A date, a lead or a picture of the article itself, or nothing that can be seen. */
function isOfArticle(element: Element, article: Article, kind: string | undefined): boolean {
  const { headlineElement, body } = article;
  const text = collapse(textContentOf(element));
  if (text === '' && !matches(element, CONTENT) && !hasBelow(element, CONTENT)) return true;
  if (headlineElement === null || !contains(boxOf(article), element)) return false;
  if (text.length <= MAX_DATE_LINE_LENGTH && YEAR_MONTH_DAY.test(text)) return true;
  if (kind !== undefined) return false;
  const plain = plainLength(element);
  const links = findBelow(element, LINKS).length;
  const isBeforeBody = isBefore(element, body);
  if (isBeforeBody && isBefore(headlineElement, element)) {
    return links <= 1 || 2 * plain >= proseLength(element);
  }
  const picture = isBeforeBody ? PICTURES : 'figure';
  const hasPicture = matches(element, picture) || hasBelow(element, picture);
  return hasPicture && links <= 1 && plain <= MAX_CAPTION_LENGTH;
}

/** Prose in a box like the one next to it that holds the article: its text goes on there. */
function isContinuation(
  element: Element,
  kindsOnPath: (parent: Element) => ReadonlySet<string>,
): boolean {
  const plain = plainLength(element);
  return (
    plain >= MIN_PROSE_LENGTH &&
    plain >= MIN_PLAIN_SHARE * proseLength(element) &&
    textContentOf(element).includes('。') &&
    kindsOnPath(parentElementOf(element)!).has(kindOf(element))
  );
}

function kindOf(element: Element): string {
  return `${localNameOf(element)} ${classNameOf(element)}`;
}
