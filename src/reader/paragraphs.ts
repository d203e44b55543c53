/**
 * A page's elements → paragraphs. A paragraph is the joined text of one block's inline run, so that
 * a word which `<a>` or `<strong>` cuts in two is still one word. Only reads the page.
 */
import { isElement, isText, nameSet } from '../page/node-types';
import { isOwnElement } from './own-elements';

/**
 * What the text of a piece may be used for. `text` is annotated; `ruby` is the base text of the
 * publisher's own furigana (looked up, never written to); `foreign` is text in another language or
 * code, which counts only as context of the sentence.
 */
export type PieceRole = 'text' | 'ruby' | 'foreign';

/** The stretch of a paragraph that one text node of the page holds. */
export interface TextPiece {
  node: Text;
  /** First UTF-16 unit of the node's text in the paragraph. */
  start: number;
  end: number;
  role: PieceRole;
}

export interface Paragraph {
  text: string;
  pieces: readonly TextPiece[];
  /** The block that lays the text out. */
  block: Element;
  /** Heading of the article or of a section: short, and dense with words that matter. */
  heading: boolean;
}

export interface ParagraphSource {
  /** Elements whose text is not the article's. */
  skip: ReadonlySet<Element>;
  /** The publisher's text of a node, also where the node is emptied for our copy. */
  textOf(node: Text): string;
}

/** Any text without these needs none of our aids. */
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** Draws nothing of its own and does not part the text around it. */
const WITHOUT_BOX = nameSet(
  'script style noscript template link meta title head wbr area source track param datalist rt rp rtc',
);

/** Parts the text around it, and its own content is no text of the article. */
const NEVER_TEXT = nameSet(
  'br hr img picture video audio iframe object embed canvas svg math input textarea select ' +
    'button progress meter pre',
);

const FOREIGN_TEXT = nameSet('code kbd samp');

/** Computed `display` of boxes whose text runs on with the text around them. */
const INLINE = nameSet('inline contents ruby ruby-base');

/** Deeper nesting than any page has; keeps a hostile one from exhausting the stack. */
const DEEPEST = 1_000;

export function hasJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

/**
 * The paragraphs under an element, in document order.
 *
 * The language of the page around the root is not asked: the page was judged to be Japanese by its
 * text, and news sites declare wrong languages. `translate="no"` does not keep us away either; it
 * asks that words stay as they are, and they do.
 */
export function extractParagraphs(root: Element, source: ParagraphSource): Paragraph[] {
  const extraction = new Extraction(source);
  extraction.visit(root, { block: root, role: 'text', depth: 0 });
  extraction.endParagraph();
  return extraction.paragraphs;
}

interface Surroundings {
  block: Element;
  role: PieceRole;
  depth: number;
}

class Extraction {
  readonly paragraphs: Paragraph[] = [];
  #pieces: TextPiece[] = [];
  #text = '';
  #block: Element | null = null;

  readonly #source: ParagraphSource;

  constructor(source: ParagraphSource) {
    this.#source = source;
  }

  visit(element: Element, around: Surroundings): void {
    const name = element.localName;
    if (isOwnElement(element) || WITHOUT_BOX.has(name)) return;
    if (NEVER_TEXT.has(name) || this.#source.skip.has(element) || isEditable(element)) {
      this.endParagraph();
      return;
    }
    const style = getComputedStyle(element);
    if (style.display === 'none' || around.depth > DEEPEST) return;

    const inline = INLINE.has(style.display);
    if (!inline) this.endParagraph();
    const inside: Surroundings = {
      block: inline ? around.block : element,
      role: roleInside(element, around.role),
      depth: around.depth + 1,
    };
    const visible = style.visibility !== 'hidden' && style.visibility !== 'collapse';
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (isElement(child)) this.visit(child, inside);
      else if (isText(child) && visible) this.#add(child, inside);
    }
    if (!inline) this.endParagraph();
  }

  endParagraph(): void {
    const pieces = this.#pieces;
    const text = this.#text;
    const block = this.#block;
    this.#pieces = [];
    this.#text = '';
    this.#block = null;
    const ours = pieces.some(
      ({ role, start, end }) => role !== 'foreign' && hasJapanese(text.slice(start, end)),
    );
    if (!block || !ours) return;
    this.paragraphs.push({ text, pieces, block, heading: /^h[1-6]$/u.test(block.localName) });
  }

  #add(node: Text, { block, role }: Surroundings): void {
    const text = this.#source.textOf(node);
    if (text === '') return;
    const start = this.#text.length;
    this.#text += text;
    this.#block ??= block;
    this.#pieces.push({ node, start, end: this.#text.length, role });
  }
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (
    (editable !== null && editable.toLowerCase() !== 'false') ||
    element.getAttribute('role') === 'textbox'
  );
}

function roleInside(element: Element, around: PieceRole): PieceRole {
  if (FOREIGN_TEXT.has(element.localName)) return 'foreign';
  const language = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
  if (language) {
    if (!/^ja(?:-|$)/iu.test(language.trim())) return 'foreign';
    if (around === 'foreign') return 'text';
  }
  return around === 'text' && element.localName === 'ruby' ? 'ruby' : around;
}
