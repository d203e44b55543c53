/**
 * Where in their lines the glosses under words are: under the middle of their words, as far as the
 * edges of the column and the glosses beside them allow.
 */
import type { Annotations } from '../annotate/annotation';
import { GLOSS_ATTRIBUTE, shiftGloss } from '../annotate/own-elements';
import { shortened } from '../annotate/shortened-gloss';
import type { Passage } from '../paragraphs/passages';
import { attributeOf, computedStyleOf, setAttribute } from '../../page/unclobbered';
import { type Column, isSameLine, lineBox, type LineBox } from './line-boxes';

/** Between two glosses of a line, in pixels. */
const GAP = 6;

/** A gloss in its line; offsets along the line, in pixels. */
export interface GlossBox {
  /** The middle of the word. */
  middle: number;
  width: number;
}

/** A gloss to be placed. It is moved from the end of its word. */
interface PlacedGloss extends GlossBox, LineBox {
  word: HTMLElement;
  text: string;
}

interface GlossedWord {
  elements: readonly HTMLElement[];
  /** The last of them, which has the gloss. */
  word: HTMLElement;
  gloss: string;
}

/** Measures text; made at the first use. */
let pen: OffscreenCanvasRenderingContext2D | null | undefined;

/**
 * Measures the glosses of a passage.
 * @returns what moves them; to be called when everything is measured
 */
export function glossMoves(
  annotations: Annotations,
  passage: Passage,
  column: Column,
): (() => void)[] {
  const boxes = glossedWords(annotations, passage).map((one) => measure(one, column));
  return linesOf(boxes).flatMap((line) => {
    const middles = placeGlosses(line, column.start, column.end);
    return line.map(({ word, text, end }, i) => () => {
      if (attributeOf(word, GLOSS_ATTRIBUTE) !== text) setAttribute(word, GLOSS_ATTRIBUTE, text);
      shiftGloss(word, `${(middles[i]! - end).toFixed(1)}px`);
    });
  });
}

function glossedWords(annotations: Annotations, { paragraph, glosses }: Passage): GlossedWord[] {
  return [...(glosses ?? [])].flatMap(([index, gloss]) => {
    const elements = annotations.elementsOf(paragraph, index);
    const word = elements.at(-1);
    return word === undefined ? [] : [{ elements, word, gloss }];
  });
}

function measure({ elements, word, gloss }: GlossedWord, column: Column): PlacedGloss {
  const boxes = elements
    .flatMap((element) => [...element.getClientRects()])
    .map((rect) => lineBox(rect, column));
  const last = boxes.at(-1) ?? lineBox(new DOMRect(), column);
  const start = Math.min(...boxes.filter((box) => isSameLine(box, last)).map((box) => box.start));
  const { fontStyle, fontWeight, fontSize, fontFamily } = computedStyleOf(word, '::after');
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const [text, width] = fitting(gloss, font, column.end - column.start);
  return { ...last, word, text, middle: (start + last.end) / 2, width };
}

/** As much of a gloss as a narrow column has room for, and its width; perhaps none. */
function fitting(gloss: string, font: string, room: number): [text: string, width: number] {
  pen ??= new OffscreenCanvas(1, 1).getContext('2d');
  if (pen === null) return [gloss, 0];
  pen.font = font;
  const { width } = pen.measureText(gloss);
  if (width <= room) return [gloss, width];
  const short = shortened(gloss, Math.floor((gloss.length * room) / width));
  const shortWidth = pen.measureText(short).width;
  return shortWidth <= room ? [short, shortWidth] : ['', 0];
}

/** Glosses of the same line together, each line in its order. */
function linesOf(boxes: readonly PlacedGloss[]): PlacedGloss[][] {
  const lines: PlacedGloss[][] = [];
  for (const box of boxes) {
    const line = lines.find(([first]) => first !== undefined && isSameLine(first, box));
    if (line === undefined) lines.push([box]);
    else line.push(box);
  }
  for (const line of lines) line.sort((a, b) => a.middle - b.middle);
  return lines;
}

/**
 * The middles of the glosses of one line: none overlaps the next, and none is outside of the column
 * if all of them have room in it.
 * @param boxes in the order of the line
 */
export function placeGlosses(boxes: readonly GlossBox[], start: number, end: number): number[] {
  const lefts: number[] = [];
  let least = start;
  for (const { middle, width } of boxes) {
    const left = Math.max(least, middle - width / 2);
    lefts.push(left);
    least = left + width + GAP;
  }
  let most = end;
  for (let i = boxes.length - 1; i >= 0; i--) {
    lefts[i] = Math.max(start, Math.min(lefts[i]!, most - boxes[i]!.width));
    most = lefts[i]! - GAP;
  }
  return lefts.map((left, i) => left + boxes[i]!.width / 2);
}
