/**
 * Where in their lines the glosses under words are: under the middle of their words, as far as the
 * edges of the column and the glosses beside them allow. Measured after the browser has laid out the
 * page, and again when a paragraph changes its width.
 */
import type { Annotations } from '../annotate/annotation';
import { GLOSS_ATTRIBUTE, shiftGloss } from '../annotate/own-elements';
import type { Passage } from '../paragraphs/passages';
import { attributeOf, boundsOf, computedStyleOf } from '../../page/unclobbered';

/** Between two glosses of a line, in pixels. */
const GAP = 6;

/** A gloss in its line; offsets along the line, in pixels of the viewport. */
export interface GlossBox {
  /** The middle of the word. */
  middle: number;
  width: number;
}

/** A gloss to be placed, with the offset of its word's end, from which it is moved. */
interface PlacedGloss extends GlossBox {
  word: HTMLElement;
  wordEnd: number;
  /** The middle of the line across its direction: tells lines apart. */
  line: number;
  thickness: number;
}

export class GlossPlaces {
  private readonly observer: ResizeObserver;
  /** The element of a passage's first gloss when it was last placed. */
  private readonly placed = new WeakMap<Passage, HTMLElement>();
  /** Those with glosses, by their block. */
  private readonly passagesIn = new WeakMap<Element, Set<Passage>>();
  private readonly pen = new OffscreenCanvas(1, 1).getContext('2d');

  constructor(
    private readonly annotations: Annotations,
    private readonly passages: () => readonly Passage[],
  ) {
    this.observer = new ResizeObserver((entries) => {
      this.place(entries.flatMap(({ target }) => [...(this.passagesIn.get(target) ?? [])]));
    });
  }

  /** Call after words were written. */
  refresh(): void {
    for (const passage of this.passages()) {
      const first = this.firstGloss(passage);
      if (first === undefined || this.placed.get(passage) === first) continue;
      this.placed.set(passage, first);
      const { block } = passage.paragraph;
      const others = this.passagesIn.get(block);
      if (others === undefined) this.passagesIn.set(block, new Set([passage]));
      else others.add(passage);
      // Observed anew, the block is reported after the next layout, when measuring costs nothing.
      this.observer.unobserve(block);
      this.observer.observe(block);
    }
  }

  stop(): void {
    this.observer.disconnect();
  }

  private place(passages: readonly Passage[]): void {
    const moves: (() => void)[] = [];
    for (const passage of passages) {
      // It may be gone from the page, or be drawn anew and reported again.
      if (this.firstGloss(passage) !== this.placed.get(passage)) continue;
      const { block } = passage.paragraph;
      const isVertical = computedStyleOf(block).writingMode.startsWith('vertical');
      const column = along(boundsOf(block), isVertical);
      const boxes = this.glossedWords(passage).map((one) => this.measure(one, isVertical));
      for (const line of linesOf(boxes)) {
        const middles = placeGlosses(line, column.start, column.end);
        line.forEach(({ word, wordEnd }, i) => {
          moves.push(() => shiftGloss(word, `${(middles[i]! - wordEnd).toFixed(1)}px`));
        });
      }
    }
    // All are measured before the first is moved.
    for (const move of moves) move();
  }

  private firstGloss({ paragraph, glosses, progress }: Passage): HTMLElement | undefined {
    if (progress !== 'annotated') return undefined;
    const [index] = glosses?.keys() ?? [];
    return index === undefined ? undefined : this.annotations.elementsOf(paragraph, index).at(-1);
  }

  /** The element with the gloss is the last one of the word. */
  private glossedWords({ paragraph, glosses }: Passage): GlossedWord[] {
    return [...(glosses?.keys() ?? [])].flatMap((index) => {
      const elements = this.annotations.elementsOf(paragraph, index);
      const word = elements.at(-1);
      return word === undefined ? [] : [{ elements, word }];
    });
  }

  private measure({ elements, word }: GlossedWord, isVertical: boolean): PlacedGloss {
    const rects = elements
      .flatMap((element) => [...element.getClientRects()])
      .map((rect) => along(rect, isVertical));
    const last = rects.at(-1) ?? along(new DOMRect(), isVertical);
    const start = Math.min(...rects.filter((rect) => isSameLine(rect, last)).map((r) => r.start));
    const { fontStyle, fontWeight, fontSize, fontFamily } = computedStyleOf(word, '::after');
    let width = 0;
    if (this.pen !== null) {
      this.pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
      width = this.pen.measureText(attributeOf(word, GLOSS_ATTRIBUTE) ?? '').width;
    }
    return { ...last, word, wordEnd: last.end, middle: (start + last.end) / 2, width };
  }
}

interface GlossedWord {
  elements: readonly HTMLElement[];
  word: HTMLElement;
}

/** A rectangle as the line sees it. */
interface LineRect {
  start: number;
  end: number;
  line: number;
  thickness: number;
}

function along({ left, right, top, bottom }: DOMRect, isVertical: boolean): LineRect {
  return isVertical
    ? { start: top, end: bottom, line: (left + right) / 2, thickness: right - left }
    : { start: left, end: right, line: (top + bottom) / 2, thickness: bottom - top };
}

function isSameLine(a: Pick<LineRect, 'line' | 'thickness'>, b: Pick<LineRect, 'line'>): boolean {
  return Math.abs(a.line - b.line) < a.thickness / 2;
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
