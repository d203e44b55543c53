import type { TextPiece, Paragraph } from './paragraph';

/**
 * Longest stretch, in UTF-16 units. News prose has about one ruby for each four or five characters;
 * so many take 10 to 30 ms to style and lay out.
 */
const MAX_STRETCH = 400;
/** If the best kind of cut would leave less than this, the next kind is tried. */
const MIN_STRETCH = 160;

/** Where a paragraph may be cut, the best place first: after a sentence, a clause, or a phrase. */
const CUTS = [
  /[。．！？!?\n][」』）)”’\]】〉》]*/gu,
  /[、，,；;：:・\s」』）)】〉》]+/gu,
  /\p{sc=Hiragana}(?=[^\p{sc=Hiragana}])/gu,
];

/** Offsets at which a text is cut, in order; none where it is short enough. */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  let start = 0;
  while (text.length - start > MAX_STRETCH) {
    start += lengthOfStretch(text.slice(start, start + MAX_STRETCH + 1));
    cuts.push(start);
  }
  return cuts;
}

/** @param window one unit longer than a stretch may be, to see what follows */
function lengthOfStretch(window: string): number {
  for (const cut of CUTS) {
    const ends = [...window.matchAll(cut)].map(({ index, 0: found }) => index + found.length);
    const last = ends.findLast((end) => end <= MAX_STRETCH);
    if (last !== undefined && last >= MIN_STRETCH) return last;
  }
  const isLow = /[\udc00-\udfff]/u.test(window[MAX_STRETCH]!);
  return isLow ? MAX_STRETCH - 1 : MAX_STRETCH;
}

/** The stretches of a paragraph in order; together they hold all of its text. */
export function stretchesOf(paragraph: Paragraph): Paragraph[] {
  const cuts = cutsOf(paragraph.text);
  if (cuts.length === 0) return [paragraph];
  const stretches: Paragraph[] = [];
  // A cursor, not a search for each stretch: a block may hold tens of thousands of pieces.
  let at = 0;
  let start = 0;
  for (const end of [...cuts, paragraph.text.length]) {
    const pieces: TextPiece[] = [];
    for (; at < paragraph.pieces.length; at++) {
      const piece = paragraph.pieces[at]!;
      if (piece.start >= end) break;
      const from = Math.max(start, piece.start);
      pieces.push({
        ...piece,
        start: from - start,
        end: Math.min(end, piece.end) - start,
        offset: piece.offset + from - piece.start,
      });
      if (piece.end > end) break;
    }
    stretches.push({ ...paragraph, text: paragraph.text.slice(start, end), pieces });
    start = end;
  }
  return stretches;
}
