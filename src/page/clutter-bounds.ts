import type { Article } from './article';
import { countScripts } from './japanese';
import { nameSet } from './node-types';
import { findAll, proseLength, proseOf } from './page-text';
import type { TidyRules } from '../sites/profile';

const NEVER = nameSet('html head body main article');

/** Blocks whose text is one run: a piece of it is part of a sentence. */
const PARAGRAPHS = 'p, li, blockquote, dd, dt, td, th, h1, h2, h3, h4, h5, h6, figcaption';

/**
 * The most that clutter between the paragraphs may hold of the body's text. Short texts pass
 * whatever their share, since a flash of two sentences can carry an offer as long as itself.
 */
const LARGEST_SHARE = 0.1;
const ALWAYS_SMALL = 120;
const NEVER_SMALL = 0.45;

const FIELDS = 'input, textarea, select, [contenteditable]';

/** What must stay visible, whatever a rule says. */
export class ClutterBounds {
  readonly #document: Document;
  readonly #article: Article;
  readonly #rules: Pick<TidyRules, 'neverHide' | 'captions'>;
  /** Looked up when first asked for: most additions to a page raise no question. */
  #protected: Protected | null = null;
  #bodyLength: number | null = null;

  constructor(
    document: Document,
    article: Article,
    rules: Pick<TidyRules, 'neverHide' | 'captions'>,
  ) {
    this.#document = document;
    this.#article = article;
    this.#rules = rules;
  }

  /** Forgets what the page looked like; call before a round of questions. */
  refresh(): void {
    this.#protected = null;
    this.#bodyLength = null;
  }

  /** May this element be hidden? */
  allows(element: Element): boolean {
    if (NEVER.has(element.localName)) return false;
    const { whole, all } = this.#parts();
    if (all.some((part) => element.contains(part))) return false;
    if (whole.some((part) => part.contains(element))) return false;
    const { body } = this.#article;
    if (body.contains(element)) {
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

  #parts(): Protected {
    if (this.#protected) return this.#protected;
    const { body, roots, headlineElement } = this.#article;
    const whole = [
      ...roots.filter((root) => root !== body),
      ...findAll(body, this.#rules.captions),
    ];
    if (headlineElement) whole.push(headlineElement);
    const boxes = [body, ...findAll(this.#document, this.#rules.neverHide)];
    this.#protected = { whole, all: [...whole, ...boxes] };
    return this.#protected;
  }
}

/** What stays visible: headline, dates and captions with all they hold, the rest as a box. */
interface Protected {
  whole: readonly Element[];
  all: readonly Element[];
}

/**
 * Is an element of the body apart from the article's sentences? `bodyLength` is the length of the
 * body's prose without white space.
 */
export function isBetweenParagraphs(element: Element, body: Element, bodyLength: number): boolean {
  const length = proseLength(element);
  if (length === 0) return true;
  const paragraph = element.parentElement?.closest(PARAGRAPHS);
  const isPiece =
    paragraph && paragraph !== body && body.contains(paragraph) && proseLength(paragraph) > length;
  if (isPiece && countScripts(proseOf(element)).letters > 0) return false;
  const most = Math.max(LARGEST_SHARE * bodyLength, ALWAYS_SMALL);
  return length <= Math.min(most, NEVER_SMALL * bodyLength);
}

/** Does it hold a field that has the focus or a text that somebody typed? */
function isBeingFilled(element: Element): boolean {
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
