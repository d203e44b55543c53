/**
 * Writes aids into the page and takes them out again. Every text node that gets an aid stays in its
 * place, emptied, followed by our copy of its text; frameworks that hold on to the node keep
 * working, and giving its text back restores the page exactly. Text nodes with nothing but comments
 * between them have one copy together, behind the first: the words of both kinds of page are whole.
 */
import type { Furigana, Word } from '../analysis/word';
import type { GlossPlacement } from '../settings/settings';
import {
  GLOSS_ATTRIBUTE,
  GLOSS_UNDER_CLASS,
  LONG_RUBY_CLASS,
  READING_ATTRIBUTE,
  RUBY_CLASS,
  TEXT_ELEMENT,
  WORD_ELEMENT,
} from './own-elements';
import type { Paragraph, TextPiece } from './paragraphs';
import { isContentWord } from './words';

/** What is drawn at the words of a paragraph. */
export interface Aids {
  words: readonly Word[];
  /** In order, each within one piece; offsets in the paragraph. */
  furigana: readonly Furigana[];
  /** Word index → gloss. */
  glosses: ReadonlyMap<number, string>;
}

/** A position in a paragraph, in UTF-16 units. */
export interface Place {
  paragraph: Paragraph;
  offset: number;
}

export interface WordPlace {
  paragraph: Paragraph;
  /** Index into the paragraph's words. */
  index: number;
}

/**
 * Longest base, in UTF-16 units, that is kept on one line; in a headline on a phone it fills the line.
 */
const LONGEST_UNBROKEN = 9;

interface Copy {
  element: Element;
  /** The publisher's text of each node that it stands for. */
  sources: ReadonlyMap<Text, string>;
  /** An empty node behind the element: who takes out this one too means all that are empty. */
  end: Text;
}

export class Annotations {
  readonly #copies = new Map<Text, Copy>();
  readonly #owners = new WeakMap<Element, Text>();
  readonly #places = new WeakMap<Text, Place>();
  readonly #words = new WeakMap<Element, WordPlace>();
  readonly #elements = new WeakMap<Paragraph, Map<number, Element[]>>();

  readonly #document: Document;
  readonly #glossPlacement: GlossPlacement;

  constructor(document: Document, glossPlacement: GlossPlacement = 'after') {
    this.#document = document;
    this.#glossPlacement = glossPlacement;
  }

  /** Makes the paragraph's text known to {@link placeOf}; nothing is written. */
  register(paragraph: Paragraph): void {
    for (const { nodes, start, role } of paragraph.pieces) {
      if (role === 'foreign') continue;
      let offset = start;
      for (const node of nodes) {
        this.#places.set(node, { paragraph, offset });
        offset += this.textOf(node).length;
      }
    }
  }

  annotate(paragraph: Paragraph, aids: Aids): void {
    const elements = new Map<number, Element[]>();
    this.#elements.set(paragraph, elements);
    for (const piece of paragraph.pieces) {
      const { nodes, role } = piece;
      if (role !== 'text' || this.#copies.has(nodes[0])) continue;
      const element = this.#copyOf(piece, paragraph, aids, elements);
      if (!element || !nodes[0].parentNode) continue;
      const sources = new Map(nodes.map((node) => [node, node.data]));
      const copy = { element, sources, end: this.#document.createTextNode('') };
      this.#owners.set(element, nodes[0]);
      nodes[0].after(element, copy.end);
      for (const node of nodes) {
        this.#copies.set(node, copy);
        node.data = '';
      }
    }
  }

  restore(paragraph: Paragraph): void {
    for (const { nodes } of paragraph.pieces) this.giveBack(nodes[0]);
  }

  restoreAll(): void {
    for (const node of [...this.#copies.keys()]) this.giveBack(node);
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
    const copy = this.#copies.get(node);
    if (!copy) return undefined;
    copy.element.remove();
    copy.end.remove();
    for (const [each, source] of copy.sources) {
      this.#copies.delete(each);
      if (each !== node && each.data === '') each.data = source;
    }
    const paragraph = this.#places.get(node)?.paragraph;
    if (paragraph) this.#elements.delete(paragraph);
    return copy.sources.get(node);
  }

  /** Whether everything that was drawn in the paragraph still stands. */
  isWhole(paragraph: Paragraph): boolean {
    return this.#elements.has(paragraph);
  }

  /** The publisher's text of a node. */
  textOf(node: Text): string {
    return this.#copies.get(node)?.sources.get(node) ?? node.data;
  }

  copyElement(node: Text): Element | undefined {
    return this.#copies.get(node)?.element;
  }

  /**
   * Whether the page took the node out because we had emptied it, as normalize() does: the copy
   * stands there, and everything empty around it is gone.
   */
  isSweptAway(node: Text): boolean {
    const copy = this.#copies.get(node);
    return !!copy?.element.isConnected && !copy.end.isConnected && !node.isConnected;
  }

  /** The first text node of the page that a copy stands for; nothing for a clone of the page's. */
  ownerOf(copy: Element): Text | undefined {
    const owner = this.#owners.get(copy);
    return owner && this.#copies.get(owner)?.element === copy ? owner : undefined;
  }

  /** Where a text node, the page's or ours, lies in its paragraph. */
  placeOf(node: Text): Place | undefined {
    return this.#places.get(node);
  }

  wordOf(element: Element): WordPlace | undefined {
    return this.#words.get(element);
  }

  /** The elements of a word in order, several where the page's elements cut it. */
  elementsOf(paragraph: Paragraph, index: number): readonly Element[] {
    return this.#elements.get(paragraph)?.get(index) ?? [];
  }

  /** Live ranges over [start, end) of a paragraph, one per piece. */
  rangesOf(paragraph: Paragraph, start: number, end: number): Range[] {
    return paragraph.pieces.flatMap((piece) => {
      const from = Math.max(start, piece.start) - piece.start;
      const to = Math.min(end, piece.end) - piece.start;
      if (from >= to || !piece.nodes[0].isConnected) return [];
      const texts = this.#textsOf(piece);
      const first = boundary(texts, from, false);
      const last = boundary(texts, to, true);
      if (!first || !last) return [];
      const range = this.#document.createRange();
      range.setStart(...first);
      range.setEnd(...last);
      return [range];
    });
  }

  /** The text nodes that say the piece now: the page's own, or those of our copy. */
  #textsOf({ nodes }: TextPiece): readonly Text[] {
    const copy = this.#copies.get(nodes[0]);
    if (!copy) return nodes;
    const texts: Text[] = [];
    const walker = this.#document.createTreeWalker(copy.element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts;
  }

  /** Our copy of a piece, or null where nothing in it needs one. */
  #copyOf(
    piece: TextPiece,
    paragraph: Paragraph,
    aids: Aids,
    elements: Map<number, Element[]>,
  ): Element | null {
    const copy = this.#document.createElement(TEXT_ELEMENT);
    if (this.#glossPlacement === 'under') copy.className = GLOSS_UNDER_CLASS;
    const text = (parent: Node, start: number, end: number): void => {
      if (start >= end) return;
      const node = this.#document.createTextNode(paragraph.text.slice(start, end));
      this.#places.set(node, { paragraph, offset: start });
      parent.appendChild(node);
    };
    let at = piece.start;
    for (const [index, word] of aids.words.entries()) {
      if (word.end <= piece.start) continue;
      if (word.start >= piece.end) break;
      if (!isContentWord(word.lexeme) && word.lexeme.furigana.length === 0) continue;
      const start = Math.max(word.start, piece.start);
      const end = Math.min(word.end, piece.end);
      const furigana = aids.furigana.filter((one) => one.start >= start && one.end <= end);
      // The gloss follows the whole word, so it stands at the word's last piece.
      const gloss = word.end <= piece.end ? aids.glosses.get(index) : undefined;
      text(copy, at, start);
      const element = this.#wordElement(start, end, furigana, gloss, text);
      this.#words.set(element, { paragraph, index });
      elements.set(index, [...(elements.get(index) ?? []), element]);
      copy.appendChild(element);
      at = end;
    }
    if (at === piece.start) return null;
    text(copy, at, piece.end);
    return copy;
  }

  #wordElement(
    start: number,
    end: number,
    furigana: readonly Furigana[],
    gloss: string | undefined,
    text: (parent: Node, start: number, end: number) => void,
  ): Element {
    const [first] = furigana;
    if (first && first.start === start && first.end === end && gloss === undefined) {
      return this.#rubyElement(first, text);
    }
    const element = this.#document.createElement(WORD_ELEMENT);
    if (gloss !== undefined) element.setAttribute(GLOSS_ATTRIBUTE, gloss);
    let at = start;
    for (const one of furigana) {
      text(element, at, one.start);
      element.appendChild(this.#rubyElement(one, text));
      at = one.end;
    }
    text(element, at, end);
    return element;
  }

  #rubyElement(
    { start, end, reading }: Furigana,
    text: (parent: Node, start: number, end: number) => void,
  ): Element {
    const ruby = this.#document.createElement('ruby');
    ruby.className = RUBY_CLASS;
    if (end - start > LONGEST_UNBROKEN) ruby.classList.add(LONG_RUBY_CLASS);
    text(ruby, start, end);
    const rt = this.#document.createElement('rt');
    rt.setAttribute(READING_ATTRIBUTE, reading);
    ruby.appendChild(rt);
    return ruby;
  }
}

/** Where an offset of a text stands that these nodes say; `closing` prefers the end of a node. */
function boundary(
  texts: readonly Text[],
  offset: number,
  closing: boolean,
): [Text, number] | undefined {
  let left = offset;
  for (const text of texts) {
    const { length } = text.data;
    if (left < length || (closing && left === length)) return [text, left];
    left -= length;
  }
  return undefined;
}
