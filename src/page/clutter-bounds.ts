import type { TidyRules } from '../sites/profile';
import type { Article } from './article';
import { countScripts } from './japanese';
import { nameSet } from './node-types';
import {
  blockAround,
  findAll,
  isBefore,
  plainLength,
  proseLength,
  proseOf,
  textNodes,
} from './page-text';
import { phrasePattern } from './phrase-pattern';

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

const FIELDS = 'input, textarea, select, [contenteditable]';

type Rules = Pick<TidyRules, 'neverHide' | 'captions' | 'notices' | 'bait'>;

/** What must stay visible, whatever a rule says. */
export class ClutterBounds {
  readonly #document: Document;
  readonly #article: Article;
  readonly #rules: Rules;
  readonly #notice: RegExp;
  /** Looked up when first asked for: most additions to a page raise no question. */
  #protected: Protected | null = null;
  #bodyLength: number | null = null;

  constructor(document: Document, article: Article, rules: Rules) {
    this.#document = document;
    this.#article = article;
    this.#rules = rules;
    this.#notice = phrasePattern(rules.notices ?? []);
  }

  /** Forgets what the page looked like; call before a round of questions. */
  refresh(): void {
    this.#protected = null;
    this.#bodyLength = null;
  }

  /** May this element be hidden, when it disturbs the reading? */
  allows(element: Element): boolean {
    if (NEVER.has(element.localName)) return false;
    const { whole, all } = this.#parts();
    if (all.some((part) => element.contains(part))) return false;
    if (whole.some((part) => part.contains(element))) return false;
    const { body } = this.#article;
    if (body.contains(element)) {
      if (this.isNotice(element)) return false;
      this.#bodyLength ??= proseLength(body);
      if (!isBetweenParagraphs(element, body, this.#bodyLength)) return false;
    }
    return !isBeingFilled(element);
  }

  /** Inside something that stays, for instance a reader's comment that quotes an advertisement. */
  isInsideProtected(element: Element): boolean {
    const { body } = this.#article;
    return this.#parts().all.some((part) => part !== body && part.contains(element));
  }

  /** What stays where all but the article goes, none inside another. */
  essentials(): readonly Element[] {
    const { essential } = this.#parts();
    return essential.filter((part) => !essential.some((p) => p !== part && p.contains(part)));
  }

  #parts(): Protected {
    if (this.#protected) return this.#protected;
    const { body, roots, headlineElement } = this.#article;
    const whole = [
      ...roots.filter((root) => root !== body),
      ...findAll(body, this.#rules.captions),
      ...this.#pictures(),
      ...this.#notices(),
    ];
    if (headlineElement) whole.push(headlineElement);
    const essential = [
      ...new Set([body, ...whole, ...findAll(this.#document, this.#rules.bait ?? [])]),
    ];
    const all = [...essential, ...findAll(this.#document, this.#rules.neverHide)];
    this.#protected = { whole, essential, all };
    return this.#protected;
  }

  /** The article's figures: not those of links to others. */
  #pictures(): Element[] {
    const { body, headlineElement } = this.#article;
    return [...this.#document.querySelectorAll('figure')].filter(
      (figure) =>
        (body.contains(figure) ||
          (headlineElement && isBefore(headlineElement, figure) && isBefore(figure, body))) &&
        !figure.closest('a, li, aside') &&
        (figure.querySelector('figcaption') || !figure.querySelector('a')),
    );
  }

  /** What a paywall says after the body, in the box that holds headline and body. */
  #notices(): Element[] {
    if (!this.#rules.notices) return [];
    const { body, headlineElement } = this.#article;
    let box = body.parentElement ?? body;
    while (headlineElement && !box.contains(headlineElement)) box = box.parentElement!;
    const blocks = new Set<Element>();
    for (const text of textNodes(box, (element) => element === body)) {
      const block = isBefore(body, text) && blockAround(text);
      if (block && !block.contains(body) && !block.closest(LISTS)) blocks.add(block);
    }
    return [...blocks].filter((block) => this.isNotice(block));
  }

  /** Does it say who may read on, or how much is left? */
  isNotice(element: Element): boolean {
    const text = element.textContent.trim();
    return text.length <= LONGEST_NOTICE && this.#notice.test(text);
  }
}

/** What stays visible. */
interface Protected {
  /** Headline, dates, pictures, captions and a paywall's notice, with all they hold. */
  whole: readonly Element[];
  /** These, the body and baits. */
  essential: readonly Element[];
  /** These and what the rules never hide, each as a box. */
  all: readonly Element[];
}

/**
 * Is an element of the body apart from the article's sentences? `bodyLength` is the length of the
 * body's prose without white space.
 */
export function isBetweenParagraphs(element: Element, body: Element, bodyLength: number): boolean {
  let length = proseLength(element);
  if (length === 0) return true;
  const paragraph = element.parentElement?.closest(PARAGRAPHS);
  const isPiece =
    paragraph && paragraph !== body && body.contains(paragraph) && proseLength(paragraph) > length;
  if (isPiece && countScripts(proseOf(element)).letters > 0) return false;
  const plain = plainLength(element);
  if (plain <= PLAIN_SHARE * length) length = plain;
  const most = Math.max(LARGEST_SHARE * bodyLength, ALWAYS_SMALL);
  return length <= Math.min(most, NEVER_SMALL * bodyLength);
}

/** Does it hold a field that has the focus or a text that somebody typed? */
export function isBeingFilled(element: Element): boolean {
  const active = element.ownerDocument.activeElement;
  return [element, ...element.querySelectorAll(FIELDS)].some(
    (field) => (field === active && field.matches(FIELDS)) || hasTypedText(field),
  );
}

function hasTypedText(field: Element): boolean {
  if (field.matches('textarea')) return field.value !== '';
  if (field.matches('input')) {
    const input = field;
    const isText = /^(?:text|search|email|tel|url|password|number)$/.test(input.type);
    return isText && input.value !== input.defaultValue;
  }
  const isEditable = field.matches('[contenteditable]:not([contenteditable="false"])');
  return isEditable && field.textContent.trim() !== '';
}
