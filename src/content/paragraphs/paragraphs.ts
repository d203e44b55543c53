/**
 * A page's elements → paragraphs. A paragraph is the joined text of one block's inline run, so that
 * a word which `<a>` or `<strong>` cuts in two is still one word. Only reads the page.
 */
import { isElement, isText } from '../../page/node-types';
import { EDITABLE, isBeingEdited, isEditableByStyle } from './editing';
import { isOwn } from '../annotate/own-elements';
import { stretchesOf } from './stretches';
import {
  attributeOf,
  childNodesOf,
  localNameOf,
  matches,
  shadowRootOf,
  shadowTreeOf,
} from '../../page/unclobbered';
import type { PieceRole, TextPiece, Paragraph } from './paragraph';

export interface ParagraphSource {
  /** Elements whose text is not the article's. */
  skip: ReadonlySet<Element>;
  /** The publisher's text of a node, also where the node is emptied for our copy. */
  textOf(node: Text): string;
  /** Called for every open shadow root in which there may be text. */
  enter(root: ShadowRoot): void;
  /** Called for every element that is not displayed now. */
  passOver(hidden: Element): void;
}

/** Text without any of these needs no aids. */
const JAPANESE = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;

/** Ignored; the paragraph continues. */
const SKIPPED_INLINE = new Set([
  'area',
  'datalist',
  'head',
  'link',
  'meta',
  'noscript',
  'param',
  'rp',
  'rt',
  'rtc',
  'script',
  'source',
  'style',
  'template',
  'title',
  'track',
  'wbr',
]);

/** Ignored; ends the paragraph. */
const SKIPPED_BLOCK = new Set([
  'audio',
  'br',
  'button',
  'canvas',
  'embed',
  'hr',
  'iframe',
  'img',
  'input',
  'math',
  'meter',
  'object',
  'picture',
  'pre',
  'progress',
  'select',
  'svg',
  'textarea',
  'video',
]);

const FOREIGN_TEXT = new Set(['code', 'kbd', 'samp']);

/** Computed `display` of boxes whose text continues the text around them. */
const INLINE = new Set(['inline', 'contents', 'ruby', 'ruby-base']);

/** Deeper nesting than any page has; keeps a hostile one from exhausting the stack. */
const MAX_DEPTH = 1_000;

export function hasJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

/**
 * The paragraphs under an element, in document order.
 *
 * The declared language around the root does not count: the page was judged to be Japanese by its
 * text, and news sites declare wrong languages. Neither does `translate="no"`: it asks that words
 * stay as they are, and they do.
 */
export function extractParagraphs(root: Element, source: ParagraphSource): Paragraph[] {
  if (isBeingEdited(root)) return [];
  const extraction = new Extraction(source);
  const tree = shadowTreeOf(root);
  if (tree !== null) source.enter(tree);
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
  private pieces: (TextPiece & { nodes: [Text, ...Text[]] })[] = [];
  private text = '';
  private block: Element | null = null;
  /** Whether there are only comments between the last text node and this place. */
  private joins = false;

  constructor(private readonly source: ParagraphSource) {}

  visit(element: Element, around: Surroundings): void {
    const name = localNameOf(element);
    if (isOwn(element)) return;
    this.joins = false;
    if (SKIPPED_INLINE.has(name)) return;
    if (SKIPPED_BLOCK.has(name) || this.source.skip.has(element) || matches(element, EDITABLE)) {
      this.endParagraph();
      return;
    }
    const style = getComputedStyle(element);
    if (style.display === 'none') this.source.passOver(element);
    if (style.display === 'none' || around.depth > MAX_DEPTH) return;
    if (isEditableByStyle(style)) {
      this.endParagraph();
      return;
    }
    const inline = INLINE.has(style.display);
    if (!inline) this.endParagraph();
    const inside: Surroundings = {
      block: inline ? around.block : element,
      role: roleInside(element, around.role),
      depth: around.depth + 1,
    };
    const visible = style.visibility !== 'hidden' && style.visibility !== 'collapse';
    const shadowRoot = shadowRootOf(element);
    if (shadowRoot !== null) this.source.enter(shadowRoot);
    for (const child of childrenOf(element)) {
      if (isElement(child)) this.visit(child, inside);
      else if (isText(child) && visible) this.add(child, inside);
    }
    this.joins = false;
    if (!inline) this.endParagraph();
  }

  endParagraph(): void {
    const pieces = this.pieces;
    const text = this.text;
    const block = this.block;
    this.pieces = [];
    this.text = '';
    this.block = null;
    if (block === null || !hasJapanese(text)) return;
    const heading = /^h[1-6]$/u.test(localNameOf(block));
    this.paragraphs.push(...stretchesOf({ text, pieces, block, heading }).filter(hasTextForUs));
  }

  private add(node: Text, { block, role }: Surroundings): void {
    const text = this.source.textOf(node);
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    this.block ??= block;
    const end = this.text.length;
    const last = this.joins ? this.pieces.at(-1) : undefined;
    this.joins = true;
    if (last === undefined) {
      this.pieces.push({ nodes: [node], offset: 0, start, end, role });
    } else {
      last.nodes.push(node);
      last.end = end;
    }
  }
}

function hasTextForUs({ pieces, text }: Paragraph): boolean {
  return pieces.some(
    ({ role, start, end }) => role !== 'foreign' && hasJapanese(text.slice(start, end)),
  );
}

/** What is drawn in an element: the shadow tree of a host, what is assigned to a slot. */
function childrenOf(element: Element): Iterable<Node> {
  const slotted =
    localNameOf(element) === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return slotted.length > 0 ? slotted : childNodesOf(shadowRootOf(element) ?? element);
}

function roleInside(element: Element, around: PieceRole): PieceRole {
  if (FOREIGN_TEXT.has(localNameOf(element))) return 'foreign';
  const language = attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
  if (language !== null && language !== '') {
    if (!/^ja(?:-|$)/iu.test(language.trim())) return 'foreign';
    if (around === 'foreign') return 'text';
  }
  return around === 'text' && localNameOf(element) === 'ruby' ? 'ruby' : around;
}
