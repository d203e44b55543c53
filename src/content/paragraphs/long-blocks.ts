/**
 * Which passages of a very long block are drawn. Whatever is written into a block, the browser
 * shapes and lays out all of its text again. For a block of 19,000 characters that takes as long as
 * a slice may take, and each ruby adds to it. So only the part of such a block around the viewport
 * is drawn; what the reader has scrolled far past becomes bare text again. The card still opens on
 * its words.
 */
import type { Annotations, TextPlace } from '../annotate/annotation';
import type { Passage } from './passages';
import { keepingInPlace } from '../annotate/scroll-position';
import { boundsOf } from '../../page/unclobbered';

/** How much is drawn before and after the top of the screen, in units of {@link sizeOf}. */
const BEFORE = 1_500;
const BEHIND = 4_500;
/** What is drawn stays drawn within this multiple of that. */
const KEPT = 2;

/** A smaller block is drawn as a whole, in units of {@link sizeOf}. */
const LONG_BLOCK = KEPT * (BEFORE + BEHIND);

/**
 * As much text, in UTF-16 units, as the browser lays out in about 30 ms: with a slice added to it,
 * layout stays under 50 ms (measured with 19,000 units; with slices four times as large, 50 to 60
 * ms).
 */
const EASY_BLOCK = 16_000;

/** Where the text at the top of the screen is looked for, as fractions of its width and height. */
const POINTS = [1 / 8, 3 / 8, 5 / 8, 7 / 8].flatMap((y) =>
  [1 / 2, 1 / 4, 3 / 4].map((x) => [x, y]),
);

/** [from, to) of a block's passages. */
interface Span {
  from: number;
  to: number;
}

interface Block {
  passages: Passage[];
  /** In UTF-16 units. */
  length: number;
  size: number;
}

/**
 * Text of a passage in UTF-16 units; more where nearly every character has furigana. News prose has
 * a ruby for each four or five characters.
 */
function sizeOf({ paragraph, rubies }: Passage): number {
  return Math.max(paragraph.text.length, 3 * rubies);
}

/** The passages around one of them whose sizes add up to no more than this on each side. */
function spanAround(sizes: readonly number[], at: number, before: number, behind: number): Span {
  let from = at;
  for (let left = before; from > 0 && (left -= sizes[from - 1]!) >= 0;) from--;
  let to = Math.min(at + 1, sizes.length);
  for (let left = behind; to < sizes.length && (left -= sizes[to]!) >= 0;) to++;
  return { from, to };
}

export class LongBlocks {
  /** Whether there are any. */
  exist = false;
  private slowness = new Map<Element, number>();
  private waiting = new Set<Passage>();
  private left = new Set<Passage>();
  /** The character of a long block at the top of the screen. */
  private top: TextPlace | null | undefined;

  constructor(
    private readonly document: Document,
    private readonly annotations: Annotations,
  ) {}

  /**
   * Finds out what is on the screen. Call right after a frame: at any other time the browser would
   * have to lay out the page.
   * @param passages in page order
   * @param isNear whether a block is on the screen or close to it
   */
  look(passages: readonly Passage[], isNear: (block: Element) => boolean): void {
    const blocks = blocksOf(passages);
    this.exist = false;
    this.slowness = new Map();
    this.waiting = new Set();
    this.left = new Set();
    this.top = undefined;
    for (const [element, { passages: own, length, size }] of blocks) {
      this.slowness.set(element, Math.max(1, length / EASY_BLOCK));
      if (size <= LONG_BLOCK) continue;
      this.exist = true;
      const at = (isNear(element) ? this.findTop(own) : undefined) ?? atTopByPlace(element, own);
      const sizes = own.map(sizeOf);
      const due = spanAround(sizes, at, BEFORE, BEHIND);
      const kept = spanAround(sizes, at, KEPT * BEFORE, KEPT * BEHIND);
      own.forEach((passage, i) => {
        if (i < due.from || i >= due.to) this.waiting.add(passage);
        if (i < kept.from || i >= kept.to) this.left.add(passage);
      });
    }
  }

  /** Whether the passage is not to be drawn now. */
  isWaiting(passage: Passage): boolean {
    return this.waiting.has(passage);
  }

  /** Whether the passage becomes bare text again if it is drawn. */
  isLeft(passage: Passage): boolean {
    return this.left.has(passage);
  }

  /** How much longer than an ordinary block this one takes to be laid out, at least 1. */
  slownessOf(block: Element): number {
    return this.slowness.get(block) ?? 1;
  }

  /**
   * Runs a change while the text at the top of the screen stays in its place. Otherwise other text
   * would be near the screen afterwards, and one change would follow the other for ever.
   */
  keepingTop(change: () => void): void {
    const top = this.top;
    if (top === null || top === undefined) return change();
    const { paragraph, offset } = top;
    const { writingMode } = getComputedStyle(paragraph.block);
    const lineOf = () => {
      const [range] = this.annotations.rangesOf(paragraph, offset, offset + 1);
      return range?.getClientRects()[0];
    };
    keepingInPlace(lineOf, writingMode.startsWith('vertical'), change);
  }

  /** The index of the passage of the block that is at the top of the screen, if one can be seen. */
  private findTop(passages: readonly Passage[]): number | undefined {
    const indexes = new Map(passages.map(({ paragraph }, i) => [paragraph, i]));
    for (const [x, y] of POINTS) {
      const caret = this.document.caretPositionFromPoint?.(innerWidth * x!, innerHeight * y!);
      const place = caret && this.annotations.placeOf(caret.offsetNode as Text, caret.offset);
      const at = place ? indexes.get(place.paragraph) : undefined;
      if (at === undefined) continue;
      this.top ??= place;
      return at;
    }
    return undefined;
  }
}

function blocksOf(passages: readonly Passage[]): Map<Element, Block> {
  const blocks = new Map<Element, Block>();
  for (const passage of passages) {
    const { block: element, text } = passage.paragraph;
    const block = blocks.get(element) ?? { passages: [], length: 0, size: 0 };
    block.passages.push(passage);
    block.length += text.length;
    block.size += sizeOf(passage);
    blocks.set(element, block);
  }
  return blocks;
}

/** The index of the passage at the top of the screen, by how much of the block is above it. */
function atTopByPlace(block: Element, passages: readonly Passage[]): number {
  const { top, right, width, height } = boundsOf(block);
  // Vertical text goes on to the left.
  const isVertical = width > height && right > innerWidth;
  const above = isVertical ? (right - innerWidth) / width : -top / height;
  const share = Math.min(1, Math.max(0, above)) || 0;
  return Math.min(passages.length - 1, Math.floor(share * passages.length));
}
