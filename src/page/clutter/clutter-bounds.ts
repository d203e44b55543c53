import type { TidyRules } from '../../sites/page-rules';
import { anyOf } from '../../sites/patterns';
import type { Article } from '../article/article';
import type { PageArticles } from '../article/page-articles';
import {
  afterEndOf,
  blockAround,
  findAll,
  hasProseBeside,
  isWithin,
  plainLength,
  proseLength,
  proseOf,
  textNodes,
} from '../page-text';
import type { Bound } from '../page-trace';
import {
  closest,
  contains,
  documentOf,
  hasBelow,
  localNameOf,
  matches,
  parentElementOf,
  textContentOf,
} from '../unclobbered';

const NEVER_HIDDEN = new Set(['html', 'head', 'body', 'main', 'article', 'header', 'nav']);

/** Blocks whose text is one run: an element in one of them is part of a sentence. */
const PARAGRAPHS = 'p, li, blockquote, dd, dt, td, th, h1, h2, h3, h4, h5, h6, figcaption';

/**
 * Clutter between the paragraphs holds at most this share of the body's text. Short texts pass
 * whatever their share, since a news flash of two sentences can carry an offer as long as itself.
 */
const MAX_SHARE = 0.1;
const ALWAYS_SMALL = 120;
const NEVER_SMALL_SHARE = 0.45;

/** A list of links may be longer than that. So much of its text at most is not linked. */
const MAX_PLAIN_SHARE = 0.4;

/** The longest notice of a paywall, in UTF-16 units. */
const MAX_NOTICE_LENGTH = 300;

/** Lists of other articles may say of each that it is for members. */
const LISTS = 'a, li, nav, aside, footer';

const EDITABLE = '[contenteditable]:not([contenteditable=false])';
const FIELDS = `input, textarea, select, ${EDITABLE}`;
const TEXT_INPUT = /^(?:text|search|email|tel|url|password|number)$/u;

/** What must stay visible, whatever a rule says. */
export class ClutterBounds {
  private readonly notice: RegExp;
  /** Computed at the first question after a refresh: most additions to a page raise none. */
  private known: ProtectedElements | null = null;

  constructor(
    private readonly articles: PageArticles,
    private readonly rules: TidyRules,
  ) {
    this.notice = anyOf(...rules.notices);
  }

  /** Forgets what the page looked like; call before a round of questions. */
  refresh(): void {
    this.known = null;
  }

  /** May this element be hidden, if it is clutter? */
  allows(element: Element): boolean {
    return this.boundOf(element) === null;
  }

  /** What protects this element; null where nothing does. */
  boundOf(element: Element): Bound | null {
    if (NEVER_HIDDEN.has(localNameOf(element))) return 'frame';
    const { protectedSubtrees, holders } = this.protectedElements();
    if (holders.has(element)) return 'holds-protected';
    if (isWithin(element, protectedSubtrees)) return 'protected';
    if (contains(this.articles.first.body, element)) {
      if (this.isNotice(element)) return 'notice';
      if (!this.isApartFromSentences(element)) return 'sentences';
    }
    return isBeingFilled(element) ? 'being-filled' : null;
  }

  /** Inside something that stays, for instance a reader's comment that quotes an advertisement. */
  isInsideProtected(element: Element): boolean {
    const { body } = this.articles.first;
    const { protectedBoxes } = this.protectedElements();
    for (let e: Element | null = element; e !== null; e = parentElementOf(e)) {
      if (e !== body && protectedBoxes.has(e)) return true;
    }
    return false;
  }

  /** What stays where all but the article is hidden, none inside another. */
  essentials(): readonly Element[] {
    const { keptInFocus } = this.protectedElements();
    return [...keptInFocus].filter((one) => !isWithin(parentElementOf(one), keptInFocus));
  }

  /** Does it say who may read on, or how much is left? */
  isNotice(element: Element): boolean {
    const text = textContentOf(element).trim();
    return text.length <= MAX_NOTICE_LENGTH && this.notice.test(text);
  }

  private isApartFromSentences(element: Element): boolean {
    const { bodyLength } = this.protectedElements();
    const { body } = this.articles.first;
    return isBetweenParagraphs(element, body, bodyLength) || this.isSkipped(element);
  }

  /** Is it known not to be text of the article, however long it is? */
  private isSkipped(element: Element): boolean {
    return isWithin(element, this.protectedElements().skipped);
  }

  private protectedElements(): ProtectedElements {
    this.known ??= this.findProtected();
    return this.known;
  }

  private findProtected(): ProtectedElements {
    const { body, headlineElement } = this.articles.first;
    const document = documentOf(body);
    const skipped = new Set(this.articles.skip);
    const protectedSubtrees = new Set([
      ...this.articles.roots.filter((root) => root !== body),
      ...findAll(body, this.rules.captions),
      ...this.figures(skipped),
      ...this.notices(),
      ...this.repeatedHeadlines(),
    ]);
    if (headlineElement !== null) protectedSubtrees.add(headlineElement);
    const keptInFocus = new Set([
      body,
      ...protectedSubtrees,
      ...findAll(document, this.rules.bait),
    ]);
    const protectedBoxes = new Set([...keptInFocus, ...findAll(document, this.rules.neverHide)]);
    const holders = new Set<Element>();
    for (const box of protectedBoxes) {
      // Up to where the walk from another box has been.
      for (let e: Element | null = box; e !== null && !holders.has(e); e = parentElementOf(e)) {
        holders.add(e);
      }
    }
    const bodyLength = proseLength(body);
    return { protectedSubtrees, keptInFocus, protectedBoxes, holders, bodyLength, skipped };
  }

  /** Pictures of the article, not of links to others. */
  private figures(skipped: ReadonlySet<Element>): Element[] {
    const { body, headlineElement } = this.articles.first;
    const isAfterHeadline = headlineElement === null ? () => false : afterEndOf(headlineElement);
    const isAfterBody = afterEndOf(body);
    return findAll(documentOf(body), ['figure']).filter((figure) => {
      const isInText = contains(body, figure) || (isAfterHeadline(figure) && !isAfterBody(figure));
      if (!isInText || isWithin(figure, skipped)) return false;
      if (closest(figure, 'a, li, aside') !== null) return false;
      return hasBelow(figure, 'figcaption') || !hasBelow(figure, 'a');
    });
  }

  /** What a paywall says after the body, in the box that holds headline and body. */
  private notices(): Element[] {
    const { first } = this.articles;
    const { body } = first;
    const blocks = new Set<Element>();
    for (const text of textNodes(boxOf(first), (element) => element === body, body)) {
      const block = blockAround(text);
      if (block === null || contains(block, body) || closest(block, LISTS) !== null) continue;
      blocks.add(block);
    }
    return [...blocks].filter((block) => this.isNotice(block));
  }

  /** Some pages carry the headline twice, once to be read aloud or for wide screens. */
  private repeatedHeadlines(): Element[] {
    const { body, headline } = this.articles.first;
    if (headline === '') return [];
    return findAll(documentOf(body), ['h1']).filter((h1) => textContentOf(h1).includes(headline));
  }
}

interface ProtectedElements {
  /** Headline, dates, pictures, captions and a paywall's notice: they and all in them stay. */
  protectedSubtrees: ReadonlySet<Element>;
  /** What stays where all but the article is hidden: the above, the body and baits. */
  keptInFocus: ReadonlySet<Element>;
  /** What is never hidden as a box: the above and what the rules name. */
  protectedBoxes: ReadonlySet<Element>;
  /** The protected boxes, and whatever holds one of them. */
  holders: ReadonlySet<Element>;
  /** Length of the body's prose in UTF-16 units without white space. */
  bodyLength: number;
  /** What is not text of the article in the roots. */
  skipped: ReadonlySet<Element>;
}

/** The innermost box around an article's body that holds its headline too. */
export function boxOf({ body, headlineElement }: Article): Element {
  let box = parentElementOf(body) ?? body;
  if (headlineElement === null) return box;
  while (!contains(box, headlineElement)) box = parentElementOf(box)!;
  return box;
}

/**
 * Is an element of the body apart from the article's sentences?
 * @param bodyLength length of the body's prose in UTF-16 units without white space
 */
export function isBetweenParagraphs(element: Element, body: Element, bodyLength: number): boolean {
  const length = proseLength(element);
  if (length === 0) return true;
  const paragraph = closest(parentElementOf(element), PARAGRAPHS);
  const isInParagraph =
    paragraph !== null &&
    paragraph !== body &&
    contains(body, paragraph) &&
    hasProseBeside(paragraph, element);
  if (isInParagraph && /\p{L}/u.test(proseOf(element))) return false;
  const plain = plainLength(element);
  const counted = plain <= MAX_PLAIN_SHARE * length ? plain : length;
  const limit = Math.max(MAX_SHARE * bodyLength, ALWAYS_SMALL);
  return counted <= Math.min(limit, NEVER_SMALL_SHARE * bodyLength);
}

/** Does it hold a field that has the focus, or text that somebody typed? */
export function isBeingFilled(element: Element): boolean {
  const { activeElement } = documentOf(element);
  return findAll(element, [FIELDS]).some((field) => field === activeElement || hasTypedText(field));
}

function hasTypedText(field: Element): boolean {
  const name = localNameOf(field);
  if (name === 'textarea') {
    const { value, defaultValue } = field as HTMLTextAreaElement;
    return value !== defaultValue;
  }
  if (name === 'input') {
    const { type, value, defaultValue } = field as HTMLInputElement;
    return TEXT_INPUT.test(type) && value !== defaultValue;
  }
  return matches(field, EDITABLE) && textContentOf(field).trim() !== '';
}
