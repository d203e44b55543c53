/** Draws the words of one piece of text: readings over their kanji, and glosses. */
import type { FuriganaSpan } from '../../text/furigana-span';
import {
  GLOSS_ATTRIBUTE,
  HANG_CLASS,
  REACH_CLASS,
  LONG_RUBY_CLASS,
  READING_ATTRIBUTE,
  RUBY_BREAK_CLASS,
  RUBY_CLASS,
  SPACED_CLASS,
  WORD_ELEMENT,
  ownElement,
  ownText,
  shiftGloss,
} from '../annotate/own-elements';
import type { PlacedWord } from '../paragraphs/split-at-boundaries';
import { isContentWord } from '../paragraphs/words';
import type { TextPiece, Paragraph } from '../paragraphs/paragraph';

/** What is drawn at the words of a paragraph. */
export interface Aids {
  words: readonly PlacedWord[];
  /** Whether their readings are drawn. */
  furigana: boolean;
  /** Word index → gloss. */
  glosses: ReadonlyMap<number, string>;
}

/** A piece as it is drawn. */
export interface DrawnPiece {
  content: Node[];
  texts: { node: Text; offset: number }[];
  words: { element: HTMLElement; index: number }[];
}

/**
 * Longest base, in UTF-16 units, that is kept on one line; in a headline on a phone it fills the line.
 */
const MAX_UNBROKEN = 9;

interface DrawnReading extends FuriganaSpan {
  /** Its classes besides that of all ruby. */
  classes: string[];
}

/** Adds text to an element; offsets in UTF-16 units of the paragraph. */
type AddText = (parent: Node[], start: number, end: number) => void;

/** A piece of a paragraph with its aids, or null where nothing in it needs one. */
export function drawPiece(
  document: Document,
  piece: TextPiece,
  { text }: Paragraph,
  { words, furigana, glosses }: Aids,
): DrawnPiece | null {
  const drawing: DrawnPiece = { content: [], texts: [], words: [] };
  const add: AddText = (parent, start, end) => {
    if (start >= end) return;
    const node = ownText(document, text.slice(start, end));
    drawing.texts.push({ node, offset: start });
    parent.push(node);
  };
  let at = piece.start;
  let previous: FuriganaSpan | undefined;
  for (const [index, word] of words.entries()) {
    if (word.end <= piece.start) continue;
    if (word.start >= piece.end) break;
    if (!isContentWord(word.lexeme) && word.lexeme.furigana.length === 0) continue;
    const start = Math.max(word.start, piece.start);
    const end = Math.min(word.end, piece.end);
    // The gloss follows the whole word, so it is drawn at the word's last piece.
    const gloss = word.end <= piece.end ? glosses.get(index) : undefined;
    const readings: DrawnReading[] = [];
    for (const [i, one] of (furigana ? word.furigana : []).entries()) {
      if (one.start < start || one.end > end) continue;
      const classes = [RUBY_CLASS];
      const next =
        word.furigana[i + 1] ?? words[index + 1]?.furigana[0] ?? words[index + 2]?.furigana[0];
      if (one.end - one.start > MAX_UNBROKEN) classes.push(LONG_RUBY_CLASS);
      // A gloss stays on the line of its word.
      const isLast = one.end === piece.end || (one.end === end && gloss !== undefined);
      if (!isLast && next?.start === one.end) classes.push(RUBY_BREAK_CLASS);
      if (one.start > piece.start) classes.push(...roomBeside(text, previous, one, 'start'));
      if (one.end < piece.end) classes.push(...roomBeside(text, next, one, 'end'));
      readings.push({ ...one, classes });
      previous = one;
    }
    add(drawing.content, at, start);
    const isSpaced = /[\s\p{P}]/u.test(text.charAt(end));
    const element = drawWord(document, { start, end, isSpaced }, readings, gloss, add);
    drawing.words.push({ element, index });
    drawing.content.push(element);
    at = end;
  }
  if (at === piece.start) return null;
  add(drawing.content, at, piece.end);
  return drawing;
}

/**
 * How far a long reading may go over what is beside it: over at least two characters without a
 * reading, or over a reading that is shorter than its kanji and leaves them bare at both ends.
 * @returns its class; none: not at all
 */
function roomBeside(
  text: string,
  beside: FuriganaSpan | undefined,
  { start, end, reading }: FuriganaSpan,
  side: 'start' | 'end',
): string[] {
  // Even at two thirds of the kanji's size, as in captions, it is not wider than they are.
  if (reading.length <= 1.6 * (end - start)) return [];
  if (!beside || Math.max(beside.start - end, start - beside.end) > 1) return [HANG_CLASS + side];
  const base = text.slice(beside.start, beside.end);
  // Digits are narrower than kanji: ふつか is as wide as 2日.
  const isShort = !/\d/u.test(base) && beside.reading.length <= 1.5 * base.length;
  return isShort ? [REACH_CLASS + side] : [];
}

function drawWord(
  document: Document,
  { start, end, isSpaced }: { start: number; end: number; isSpaced: boolean },
  furigana: readonly DrawnReading[],
  gloss: string | undefined,
  add: AddText,
): HTMLElement {
  const [first] = furigana;
  if (first && first.start === start && first.end === end && gloss === undefined) {
    return drawRuby(document, first, add);
  }
  const element = ownElement(document, WORD_ELEMENT);
  if (gloss !== undefined) {
    element.setAttribute(GLOSS_ATTRIBUTE, gloss);
    // Until gloss-places.ts knows better: half of the word, whose characters are one em wide.
    shiftGloss(element, `${(start - end) / 2}em`);
    if (isSpaced) element.classList.add(SPACED_CLASS);
  }
  const content: Node[] = [];
  let at = start;
  for (const one of furigana) {
    add(content, at, one.start);
    content.push(drawRuby(document, one, add));
    at = one.end;
  }
  add(content, at, end);
  element.append(...content);
  return element;
}

function drawRuby(
  document: Document,
  { start, end, reading, classes }: DrawnReading,
  add: AddText,
): HTMLElement {
  const ruby = ownElement(document, 'ruby');
  ruby.className = classes.join(' ');
  const content: Node[] = [];
  add(content, start, end);
  const rt = ownElement(document, 'rt');
  // Shown by annotations.css. Without that sheet, as after the add-on was disabled, it takes no room.
  rt.hidden = true;
  rt.setAttribute(READING_ATTRIBUTE, reading);
  ruby.append(...content, rt);
  return ruby;
}
