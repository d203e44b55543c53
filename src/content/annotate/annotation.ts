/**
 * Writes aids into the page and takes them out again. Every text node that gets an aid stays in its
 * place, emptied, followed by our copy of its text. Frameworks that hold on to the node keep
 * working, and giving its text back restores the page exactly. A long text is drawn stretch by
 * stretch, but its copy holds all of it from the start.
 */
import type { GlossPlacement } from '../../settings/settings';
import {
  type Copy,
  type CopyPart,
  insertCopy,
  isAnchored,
  isInPlace,
  removeCopy,
  yieldToPage,
} from './copy';
import { GLOSS_UNDER_CLASS, TEXT_ELEMENT, ownElement, ownText } from './own-elements';
import { type Aids, drawPiece } from '../interact/word-elements';
import { findBelow, localNameOf, nodeTypeOf, parentElementOf } from '../../page/unclobbered';
import type { TextPiece, Paragraph } from '../paragraphs/paragraph';

/** A position in a paragraph, in UTF-16 units. */
export interface TextPlace {
  paragraph: Paragraph;
  offset: number;
}

export interface WordPlace {
  paragraph: Paragraph;
  /** Index into the paragraph's words. */
  index: number;
}

/** A piece of the text of nodes that share a copy, and its paragraph. */
interface KnownPiece {
  paragraph: Paragraph;
  piece: TextPiece;
}

export class Annotations {
  private readonly copies = new Map<Text, Copy>();
  private readonly owners = new WeakMap<Element, Copy>();
  /** By the first of the nodes, in order. */
  private readonly stretches = new WeakMap<Text, KnownPiece[]>();
  /** The first of the nodes that a node shares its copy with, and where its text begins in theirs. */
  private readonly firsts = new WeakMap<Text, { first: Text; start: number }>();
  /** Where in their paragraphs our text nodes are. */
  private readonly places = new WeakMap<Text, TextPlace>();
  private readonly words = new WeakMap<Element, WordPlace>();
  private readonly elements = new WeakMap<Paragraph, Map<number, HTMLElement[]>>();

  constructor(
    private readonly document: Document,
    private readonly glossPlacement: GlossPlacement = 'after',
  ) {}

  /** Makes the page's paragraphs known to {@link placeOf}; nothing is written. */
  register(paragraphs: readonly Paragraph[]): void {
    const begun = new Set<Text>();
    for (const paragraph of paragraphs) {
      for (const piece of paragraph.pieces) {
        const [first] = piece.nodes;
        const known = begun.has(first) ? this.stretches.get(first) : undefined;
        if (known !== undefined) {
          known.push({ paragraph, piece });
          continue;
        }
        begun.add(first);
        this.stretches.set(first, [{ paragraph, piece }]);
        let start = 0;
        for (const node of piece.nodes) {
          this.firsts.set(node, { first, start });
          start += this.textOf(node).length;
        }
      }
    }
  }

  /** Draws those pieces of the paragraph that are not drawn yet. */
  annotate(paragraph: Paragraph, aids: Aids): void {
    const elements = new Map<number, HTMLElement[]>();
    this.elements.set(paragraph, elements);
    for (const piece of paragraph.pieces) {
      const [first] = piece.nodes;
      if (piece.role !== 'text' || first.parentNode === null) continue;
      if (this.partOf(piece)?.isDrawn === true) continue;
      const drawing = drawPiece(this.document, piece, paragraph, aids);
      if (drawing === null) continue;
      let copy = this.copies.get(first);
      const isNew = copy === undefined;
      copy ??= this.newCopy(piece);
      const part = copy.parts.find(({ offset }) => offset === piece.offset)!;
      part.element.replaceChildren(...drawing.content);
      part.texts = drawing.texts.map(({ node }) => node);
      part.isDrawn = true;
      for (const { node, offset } of drawing.texts) this.places.set(node, { paragraph, offset });
      for (const { element, index } of drawing.words) {
        this.words.set(element, { paragraph, index });
        elements.set(index, [...(elements.get(index) ?? []), element]);
      }
      // Only now, so that the browser sees the page as it was or with all of this.
      if (isNew) insertCopy(copy);
    }
  }

  restore(paragraph: Paragraph): void {
    for (const piece of paragraph.pieces) {
      const copy = this.copies.get(piece.nodes[0]);
      const part = this.partOf(piece);
      if (copy === undefined || part === undefined) continue;
      if (copy.parts.every((other) => other === part || !other.isDrawn)) {
        this.giveBack(piece.nodes[0]);
        continue;
      }
      this.makeBare(piece.nodes[0], part);
    }
    this.elements.delete(paragraph);
  }

  restoreAll(): void {
    for (const node of [...this.copies.keys()]) this.giveBack(node);
  }

  /**
   * Takes everything of ours out of an element or a document.
   * @returns whether there was anything
   */
  restoreWithin(root: ParentNode & Node): boolean {
    let had = false;
    for (const element of [root as Element, ...findBelow(root, TEXT_ELEMENT)]) {
      const owner = this.ownerOf(element);
      if (owner === undefined) continue;
      had = true;
      this.giveBack(owner);
    }
    return had;
  }

  /**
   * Removes our copy and gives the node its text back, wherever the node is by now. Text that the
   * page wrote into the emptied node stays.
   */
  giveBack(node: Text): void {
    const source = this.release(node);
    if (source !== undefined && node.data === '') node.data = source;
  }

  /**
   * Removes our copy because the page wrote to the node, also if what it wrote is nothing. Other
   * nodes that the copy stood for get their text back.
   * @returns the text that the node had before we emptied it; undefined if it has no copy
   */
  release(node: Text): string | undefined {
    const copy = this.copies.get(node);
    if (copy === undefined) return undefined;
    removeCopy(copy);
    this.forget(copy);
    for (const [each, source] of copy.sources) {
      if (each !== node && each.data === '') each.data = source;
    }
    return copy.sources.get(node);
  }

  /**
   * Somebody else changed what is in a copy: it becomes the page's text as it now is, with the
   * elements that were put in.
   * @param isWritten text was written, not only elements taken out or put in
   */
  yield(node: Text, isWritten: boolean): void {
    const copy = this.copies.get(node);
    if (copy === undefined) return;
    this.forget(copy);
    yieldToPage(copy, isWritten);
  }

  /** What is drawn in a paragraph; another object each time that it is drawn. */
  drawingOf(paragraph: Paragraph): object | undefined {
    return this.elements.get(paragraph);
  }

  /** Whether everything that was drawn in the paragraph is still there. */
  isWhole(paragraph: Paragraph): boolean {
    return this.elements.has(paragraph);
  }

  /** The publisher's text of a node. */
  textOf(node: Text): string {
    return this.copies.get(node)?.sources.get(node) ?? node.data;
  }

  /** Where a node's copy is; `gone` where the copy cannot be given back in its place. */
  standing(node: Text): 'none' | 'whole' | 'disturbed' | 'gone' {
    const copy = this.copies.get(node);
    if (copy === undefined) return 'none';
    if (isInPlace(copy)) return 'whole';
    return isAnchored(copy) ? 'disturbed' : 'gone';
  }

  copyElement(node: Text): HTMLElement | undefined {
    return this.copies.get(node)?.parts[0]!.element;
  }

  /**
   * Whether the page removed the node because we had emptied it, as `normalize()` does: the copy is
   * there, and everything empty around it is gone.
   */
  isSweptAway(node: Text): boolean {
    const copy = this.copies.get(node);
    if (copy === undefined || node.isConnected || copy.end.isConnected) return false;
    return copy.parts[0]!.element.isConnected;
  }

  /** The first text node of the page whose copy the element is in; undefined for a clone. */
  ownerOf(element: Element): Text | undefined {
    const copy = this.owners.get(element);
    if (copy === undefined) return undefined;
    const [first] = copy.nodes;
    return this.copies.get(first) === copy ? first : undefined;
  }

  /** The first text node of the page whose copy ends with this node. */
  ownerBefore(end: Text): Text | undefined {
    const part = end.previousSibling as Element | null;
    return part === null ? undefined : this.ownerOf(part);
  }

  /** The first text node whose copy a node of the page's tree is in. */
  ownerAround(node: Node): Text | undefined {
    let element = nodeTypeOf(node) === 1 ? (node as Element) : parentElementOf(node);
    for (; element !== null; element = parentElementOf(element)) {
      const owner = localNameOf(element) === TEXT_ELEMENT ? this.ownerOf(element) : undefined;
      if (owner !== undefined) return owner;
    }
    return undefined;
  }

  /** The copy of a node's text, perhaps shared with other nodes. */
  copyOf(node: Text): Copy | undefined {
    return this.copies.get(node);
  }

  /** Where a place in a text node, the page's or ours, lies in its paragraph. */
  placeOf(node: Text, at = 0): TextPlace | undefined {
    const place = this.places.get(node);
    if (place !== undefined) return place;
    const known = this.firsts.get(node);
    if (known === undefined) return undefined;
    const offset = known.start + at;
    const found = this.stretches
      .get(known.first)
      ?.find(({ piece }) => offset < piece.offset + piece.end - piece.start);
    if (found === undefined || found.piece.role === 'foreign') return undefined;
    const { paragraph, piece } = found;
    return { paragraph, offset: piece.start + known.start - piece.offset };
  }

  wordOf(element: Element): WordPlace | undefined {
    return this.words.get(element);
  }

  /** The elements of a word in order, several where the page's elements cut it. */
  elementsOf(paragraph: Paragraph, index: number): readonly HTMLElement[] {
    return this.elements.get(paragraph)?.get(index) ?? [];
  }

  /** Live ranges over [start, end) of a paragraph, one per piece. */
  rangesOf(paragraph: Paragraph, start: number, end: number): Range[] {
    return paragraph.pieces.flatMap((piece) => {
      const from = Math.max(start, piece.start) - piece.start;
      const to = Math.min(end, piece.end) - piece.start;
      if (from >= to || !piece.nodes[0].isConnected) return [];
      const part = this.partOf(piece);
      const texts = part?.texts ?? piece.nodes;
      const skipped = part === undefined ? piece.offset : 0;
      const first = boundary(texts, skipped + from, false);
      const last = boundary(texts, skipped + to, true);
      if (first === undefined || last === undefined) return [];
      const range = this.document.createRange();
      range.setStart(...first);
      range.setEnd(...last);
      return [range];
    });
  }

  private partOf(piece: TextPiece): CopyPart | undefined {
    return this.copies.get(piece.nodes[0])?.parts.find(({ offset }) => offset === piece.offset);
  }

  /** A copy of all that the piece's nodes say, in one element for each stretch that is known. */
  private newCopy({ nodes }: TextPiece): Copy {
    const sources = new Map(nodes.map((node) => [node, node.data]));
    const text = [...sources.values()].join('');
    const parts: CopyPart[] = [];
    let at = 0;
    const add = (end: number) => {
      if (at < end) parts.push(this.barePart(nodes[0], text.slice(at, end), at));
      at = Math.max(at, end);
    };
    for (const { piece } of this.stretches.get(nodes[0]) ?? []) {
      // Between two of them may be text without anything for us.
      add(piece.offset);
      add(piece.offset + piece.end - piece.start);
    }
    add(text.length);
    const copy: Copy = { nodes, sources, parts, end: ownText(this.document, '') };
    for (const node of nodes) this.copies.set(node, copy);
    for (const { element } of parts) this.owners.set(element, copy);
    return copy;
  }

  private barePart(first: Text, text: string, offset: number): CopyPart {
    const element = ownElement(this.document, TEXT_ELEMENT);
    if (this.glossPlacement === 'under') element.className = GLOSS_UNDER_CLASS;
    const part: CopyPart = { element, offset, text, texts: [], isDrawn: false };
    this.makeBare(first, part);
    return part;
  }

  /** Its words still have a card: the place of its text is known, as that of the page's node is. */
  private makeBare(first: Text, part: CopyPart): void {
    const node = ownText(this.document, part.text);
    this.firsts.set(node, { first, start: part.offset });
    part.element.replaceChildren(node);
    part.texts = [node];
    part.isDrawn = false;
  }

  private forget(copy: Copy): void {
    for (const node of copy.nodes) this.copies.delete(node);
    for (const { paragraph } of this.stretches.get(copy.nodes[0]) ?? []) {
      this.elements.delete(paragraph);
    }
  }
}

/**
 * The place of an offset in the text of these nodes; `closing` prefers the end of a node.
 * @param lengthOf in UTF-16 units
 */
export function boundary(
  texts: readonly Text[],
  offset: number,
  closing: boolean,
  lengthOf = (text: Text) => text.data.length,
): [Text, number] | undefined {
  let left = offset;
  for (const text of texts) {
    const length = lengthOf(text);
    if (left < length || (closing && left === length)) return [text, left];
    left -= length;
  }
  return undefined;
}
