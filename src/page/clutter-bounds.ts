import type { Article } from './article';
import { countScripts } from './japanese';
import { findAll, proseLength, proseOf } from './page-text';

const NEVER = new Set('HTML HEAD BODY MAIN ARTICLE'.split(' '));

/** Blocks whose text is one run: a piece of it is part of a sentence. */
const PARAGRAPHS = 'p, li, blockquote, dd, dt, td, th, h1, h2, h3, h4, h5, h6, figcaption';

/**
 * The most that clutter between the paragraphs may hold of the body's text. Short texts pass
 * whatever their share, since a flash of two sentences can carry an offer as long as itself.
 */
const LARGEST_SHARE = 0.1;
const ALWAYS_SMALL = 120;
const NEVER_SMALL = 0.45;

/** What must stay visible, whatever a rule says. */
export class ClutterBounds {
  readonly #article: Article;
  readonly #neverHide: readonly string[];
  readonly #captions: readonly string[];
  #protected: Element[] = [];
  #closed: Element[] = [];
  /** Read when first asked for: a long annotated body has many text nodes. */
  #bodyLength: number | null = null;

  constructor(
    article: Article,
    rules: { neverHide: readonly string[]; captions: readonly string[] },
  ) {
    this.#article = article;
    this.#neverHide = rules.neverHide;
    this.#captions = rules.captions;
  }

  /** Looks the page over again; call before a round of questions. */
  refresh(document: Document): void {
    const { body, roots, headlineElement } = this.#article;
    const captions = findAll(body, this.#captions);
    const parts = roots.filter((root) => root !== body);
    this.#closed = [...parts, ...captions, ...(headlineElement ? [headlineElement] : [])];
    this.#protected = [body, ...this.#closed, ...findAll(document, this.#neverHide)];
    this.#bodyLength = null;
  }

  /** May this element be hidden? */
  allows(element: Element): boolean {
    if (NEVER.has(element.tagName.toUpperCase())) return false;
    if (this.#protected.some((part) => element.contains(part))) return false;
    if (this.#closed.some((part) => part.contains(element))) return false;
    const { body } = this.#article;
    if (body.contains(element)) {
      this.#bodyLength ??= proseLength(body);
      if (!isBetweenParagraphs(element, body, this.#bodyLength)) return false;
    }
    return !isBeingFilled(element);
  }

  /** Inside something that stays, for instance a reader's comment that quotes an advertisement. */
  isInsideProtected(element: Element): boolean {
    return this.#protected.some((part) => part !== this.#article.body && part.contains(element));
  }
}

/**
 * Is an element of the body apart from the article's sentences? `bodyLength` is the length of the
 * body's prose without white space.
 */
export function isBetweenParagraphs(element: Element, body: Element, bodyLength: number): boolean {
  const length = proseLength(element);
  if (length === 0) return true;
  const paragraph = element.parentElement?.closest(PARAGRAPHS);
  const isPiece = paragraph && paragraph !== body && body.contains(paragraph);
  if (isPiece && countScripts(proseOf(element)).kana > 0) return false;
  const most = Math.max(LARGEST_SHARE * bodyLength, ALWAYS_SMALL);
  return length <= Math.min(most, NEVER_SMALL * bodyLength);
}

/** Does it hold a field that has the focus or a text that somebody typed? */
function isBeingFilled(element: Element): boolean {
  const active = element.ownerDocument.activeElement;
  const fields = element.querySelectorAll('input, textarea, select, [contenteditable]');
  return [element, ...fields].some(
    (field) => (field === active && isField(field)) || hasTypedText(field),
  );
}

function isField(element: Element): boolean {
  return element.matches('input, textarea, select, [contenteditable]');
}

function hasTypedText(field: Element): boolean {
  if (field.matches('textarea')) return (field as HTMLTextAreaElement).value !== '';
  if (field.matches('input')) {
    const input = field as HTMLInputElement;
    const isText = /^(?:text|search|email|tel|url|password|number)$/.test(input.type);
    return isText && input.value !== input.defaultValue;
  }
  const isEditable = field.matches('[contenteditable]:not([contenteditable="false"])');
  return isEditable && field.textContent.trim() !== '';
}
