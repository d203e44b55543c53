import type { TidyRules } from '../../sites/page-rules';
import { anyOf } from '../../sites/patterns';
import type { Article } from '../article/article';
import { nameSet } from '../node-types';
import {
  behind,
  blockAround,
  findAll,
  hasProseBeside,
  isWithin,
  plainLength,
  proseLength,
  proseOf,
  textNodes,
} from '../page-text';
import {
  closest,
  contains,
  documentOf,
  hasBelow,
  localNameOf,
  parentElementOf,
  textContentOf,
} from '../unclobbered';

const NEVER = nameSet('html head body main article header nav');

/** Blocks whose text is one run: a piece of it is part of a sentence. */
const PARAGRAPHS = 'p, li, blockquote, dd, dt, td, th, h1, h2, h3, h4, h5, h6, figcaption';

/**
 * The most that clutter between the paragraphs may hold of the body's text. Short texts pass
 * whatever their share, since a flash of two sentences can carry an offer as long as itself.
 */
const LARGEST_SHARE = 0.1;
const ALWAYS_SMALL = 120;
const NEVER_SMALL = 0.45;

/** A list of links may be longer than that: so much of its text at most is not linked. */
const PLAIN_SHARE = 0.4;

/** The longest that a paywall's notice is, in UTF-16 units. */
const LONGEST_NOTICE = 300;

/** What lists other articles, and so may say of each that it is for members. */
const LISTS = 'a, li, nav, aside, footer';

const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable=false])';
const INPUTS = nameSet('input textarea select');
const TYPED = /^(?:text|search|email|tel|url|password|number)/;

/** What must stay visible, whatever a rule says. */
export class ClutterBounds {
  private readonly notice: RegExp;
  /** Looked up when first asked for: most additions to a page raise no question. */
  private protected: Protected | null = null;
  private leftOut: ReadonlySet<Element> = new Set();

  constructor(
    private readonly article: Article,
    private readonly rules: TidyRules,
  ) {
    this.notice = anyOf(...rules.notices);
  }

  /** Forgets what the page looked like; call before a round of questions. */
  refresh(): void {
    this.protected = null;
  }

  /** May this element be hidden, when it disturbs the reading? */
  allows(element: Element): boolean {
    const { body } = this.article;
    const { whole, holding, length } = this.parts();
    return !(
      NEVER.has(localNameOf(element)) ||
      holding.has(element) ||
      isWithin(element, whole) ||
      (contains(body, element) &&
        (this.isNotice(element) ||
          !(isBetweenParagraphs(element, body, length) || this.isLeftOut(element)))) ||
      isBeingFilled(element)
    );
  }

  /** Inside something that stays, for instance a reader's comment that quotes an advertisement. */
  isInsideProtected(element: Element): boolean {
    const { body } = this.article;
    const { all } = this.parts();
    for (let e: Element | null = element; e; e = parentElementOf(e)) {
      if (e !== body && all.has(e)) return true;
    }
    return false;
  }

  /** What stays where all but the article goes, none inside another. */
  essentials(): readonly Element[] {
    const { essential } = this.parts();
    const parts = new Set(essential);
    return essential.filter((part) => !isWithin(parentElementOf(part), parts));
  }

  private parts(): Protected {
    if (this.protected) return this.protected;
    this.leftOut = new Set(this.article.skip);
    const { captions, bait, neverHide } = this.rules;
    const { body, roots, headline, headlineElement } = this.article;
    const document = documentOf(body);
    const isBehindHeadline = headlineElement ? behind(headlineElement) : () => false;
    const isBehindBody = behind(body);
    const isInText = (figure: Element) =>
      contains(body, figure) || (isBehindHeadline(figure) && !isBehindBody(figure));
    const whole = [
      ...roots.filter((root) => root !== body),
      ...findAll(body, captions),
      ...findAll(document, ['figure']).filter((one) => isInText(one) && this.isOwn(one)),
      ...this.notices(),
      // Some pages carry the headline twice, once to be read aloud or by wide screens.
      ...findAll(document, ['h1']).filter((h1) => headline && textContentOf(h1).includes(headline)),
    ];
    if (headlineElement) whole.push(headlineElement);
    const essential = [...new Set([body, ...whole, ...findAll(document, bait)])];
    const all = new Set([...essential, ...findAll(document, neverHide)]);
    const holding = new Set<Element>();
    for (const part of all) {
      // Up to where another part has been.
      for (let e: Element | null = part; e && !holding.has(e); e = parentElementOf(e))
        holding.add(e);
    }
    const length = proseLength(body);
    return (this.protected = { whole: new Set(whole), essential, all, holding, length });
  }

  /** Was it seen to be no text of the article, however long it is? */
  private isLeftOut(element: Element): boolean {
    return isWithin(element, this.leftOut);
  }

  /** A picture of the article, not of a link to another. */
  private isOwn(figure: Element): boolean {
    return (
      !this.isLeftOut(figure) &&
      !closest(figure, 'a, li, aside') &&
      (hasBelow(figure, 'figcaption') || !hasBelow(figure, 'a'))
    );
  }

  /** What a paywall says after the body, in the box that holds headline and body. */
  private notices(): Element[] {
    const { body } = this.article;
    const blocks = new Set<Element>();
    for (const text of textNodes(boxOf(this.article), (element) => element === body, body)) {
      const block = blockAround(text);
      if (block && !contains(block, body) && !closest(block, LISTS)) blocks.add(block);
    }
    return [...blocks].filter((block) => this.isNotice(block));
  }

  /** Does it say who may read on, or how much is left? */
  isNotice(element: Element): boolean {
    const text = textContentOf(element).trim();
    return text.length <= LONGEST_NOTICE && this.notice.test(text);
  }
}

/** What stays visible. */
interface Protected {
  /** Headline, dates, pictures, captions and a paywall's notice, with all they hold. */
  whole: ReadonlySet<Element>;
  /** These, the body and baits. */
  essential: readonly Element[];
  /** These and what the rules never hide, each as a box. */
  all: ReadonlySet<Element>;
  /** Those, and whatever holds one of them. */
  holding: ReadonlySet<Element>;
  /** Of the body's prose, without white space. */
  length: number;
}

/** The innermost box around an article's body that holds its headline too. */
export function boxOf({ body, headlineElement }: Article): Element {
  let box = parentElementOf(body) ?? body;
  while (headlineElement && !contains(box, headlineElement)) box = parentElementOf(box)!;
  return box;
}

/**
 * Is an element of the body apart from the article's sentences? `bodyLength` is the length of the
 * body's prose without white space.
 */
export function isBetweenParagraphs(element: Element, body: Element, bodyLength: number): boolean {
  let length = proseLength(element);
  if (length === 0) return true;
  const paragraph = closest(parentElementOf(element), PARAGRAPHS);
  const isPiece =
    paragraph &&
    paragraph !== body &&
    contains(body, paragraph) &&
    hasProseBeside(paragraph, element);
  if (isPiece && /\p{L}/u.test(proseOf(element))) return false;
  const plain = plainLength(element);
  if (plain <= PLAIN_SHARE * length) length = plain;
  const most = Math.max(LARGEST_SHARE * bodyLength, ALWAYS_SMALL);
  return length <= Math.min(most, NEVER_SMALL * bodyLength);
}

/** Does it hold a field that has the focus or a text that somebody typed? */
export function isBeingFilled(element: Element): boolean {
  const active = documentOf(element).activeElement;
  return findAll(element, [FIELDS]).some((field) => field === active || hasTypedText(field));
}

function hasTypedText(field: Element): boolean {
  if (!INPUTS.has(localNameOf(field))) return textContentOf(field).trim() !== '';
  const { type, value, defaultValue } = field as HTMLInputElement;
  return TYPED.test(type) && value !== defaultValue;
}
