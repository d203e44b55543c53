/** From a point on the screen or an element to the word there. */
import { isText } from '../../page/node-types';
import { closest, parentElementOf, shadowRootOf } from '../../page/unclobbered';
import type { Annotations } from '../annotate/annotation';
import { contains } from '../card/position';
import { RUBY_CLASS, TEXT_ELEMENT, WORD_ELEMENT } from '../annotate/own-elements';
import type { Passage } from '../paragraphs/passages';
import { wordIndexAt } from '../paragraphs/words';
import type { Paragraph } from '../paragraphs/paragraph';

/** A word of a paragraph, or a single character where the analysis is still to come. */
export interface WordTarget {
  paragraph: Paragraph;
  /** Index of the word, or -1. */
  index: number;
  /** [start, end) in the paragraph, in UTF-16 units. */
  start: number;
  end: number;
}

export interface WordSource {
  document: Document;
  annotations: Annotations;
  passageOf(paragraph: Paragraph): Passage | undefined;
}

export function sameTarget(a: WordTarget | null, b: WordTarget | null): boolean {
  return a === b || (a?.paragraph === b?.paragraph && a?.start === b?.start);
}

/** The word as the page writes it. */
export function surfaceOf({ paragraph, start, end }: WordTarget): string {
  return paragraph.text.slice(start, end);
}

/** The word under a point of the viewport, in CSS pixels; null over anything but words. */
export function targetAt(source: WordSource, x: number, y: number): WordTarget | null {
  const trees: ShadowRoot[] = [];
  let element = source.document.elementFromPoint(x, y);
  let tree = element && shadowRootOf(element);
  while (tree && !trees.includes(tree)) {
    trees.push(tree);
    element = tree.elementFromPoint(x, y);
    tree = element && shadowRootOf(element);
  }
  // Readings and glosses are drawn from attributes: there is no text node under the point.
  const word = closest(element, `${WORD_ELEMENT}, ruby.${RUBY_CLASS}`);
  const outer = closest(word && parentElementOf(word), `${TEXT_ELEMENT} ${WORD_ELEMENT}`) ?? word;
  return outer ? targetOf(source, outer) : targetAtCaret(source, x, y, trees);
}

export function targetOf(source: WordSource, element: Element): WordTarget | null {
  const place = source.annotations.wordOf(element);
  const word = place && source.passageOf(place.paragraph)?.words[place.index];
  return word ? { ...place, start: word.start, end: word.end } : null;
}

function targetAtCaret(
  source: WordSource,
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
): WordTarget | null {
  const caret = source.document.caretPositionFromPoint?.(x, y, { shadowRoots });
  const node = caret?.offsetNode;
  if (!caret || !isText(node)) return null;
  // The caret is between two characters; the point is in one of them or next to the text.
  const at = [caret.offset, caret.offset - 1].find((one) => isInCharacter(node, one, x, y));
  const place = at === undefined ? undefined : source.annotations.placeOf(node, at);
  return place ? targetAtOffset(source, place.paragraph, place.offset + at!) : null;
}

function targetAtOffset(
  source: WordSource,
  paragraph: Paragraph,
  offset: number,
): WordTarget | null {
  const words = source.passageOf(paragraph)?.words ?? [];
  const index = wordIndexAt(words, offset);
  const { start, end, lexeme } = words[index] ?? { start: offset, end: offset + 1 };
  // Other tokens have no card, except numbers: 0.25%.
  if (lexeme?.kind === 'other' && !/\p{Nd}/u.test(lexeme.surface)) return null;
  return { paragraph, index, start, end };
}

/** @param x, y of the viewport, in CSS pixels */
export function isInCharacter(node: Text, at: number, x: number, y: number): boolean {
  if (at < 0 || at >= node.data.length) return false;
  const range = node.ownerDocument.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return [...range.getClientRects()].some((box) => contains(box, x, y));
}
