/**
 * Furigana over a word that an element boundary of the page cuts (`<strong>国防</strong>総省`).
 * A reading is drawn over one piece of the text at a time, so a stretch across the boundary is
 * split where the split is certain; otherwise the whole reading stands over its longest piece.
 */
import type { Furigana, Word } from '../analysis/word';
import type { Paragraph, TextPiece } from './paragraphs';

/** The readings of a paragraph's words, each within one piece; offsets in the paragraph. */
export function furiganaInParagraph(word: Word): Furigana[] {
  return word.lexeme.furigana
    .filter(({ start, end }) => start < end && word.start + end <= word.end)
    .map(({ start, end, reading }) => ({
      start: word.start + start,
      end: word.start + end,
      reading,
    }));
}

/** The texts of the parts into which the page cuts a stretch; one part where it does not. */
export function partTexts({ text, pieces }: Paragraph, furigana: Furigana): string[] {
  return partsOf(pieces, furigana).map(({ start, end }) => text.slice(start, end));
}

/**
 * Where a stretch is drawn. A stretch that reaches into text which is not ours to annotate (the
 * publisher's own furigana, other languages) is not drawn at all.
 *
 * @param partReadings what the analysis says of each part alone, if it was asked
 */
export function placeFurigana(
  pieces: readonly TextPiece[],
  furigana: Furigana,
  partReadings: readonly string[] = [],
): Furigana[] {
  const parts = partsOf(pieces, furigana);
  if (parts.length < 2) return parts.map(() => furigana);
  const readings = splitReading(furigana.reading, partReadings);
  if (readings && readings.length === parts.length) {
    return parts.map((part, index) => ({ ...part, reading: readings[index]! }));
  }
  const longest = parts.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  return [{ ...longest, reading: furigana.reading }];
}

/**
 * Splits a reading by the readings of its parts. Certain only where these together make the whole;
 * voicing may differ (かいしゃ in かぶしきがいしゃ), then the whole's own kana are taken.
 */
export function splitReading(reading: string, partReadings: readonly string[]): string[] | null {
  if (partReadings.includes('') || unvoiced(partReadings.join('')) !== unvoiced(reading)) {
    return null;
  }
  let at = 0;
  return partReadings.map((part) => reading.slice(at, (at += part.length)));
}

function unvoiced(kana: string): string {
  return kana.normalize('NFD').replace(/[\u3099\u309a]/gu, '');
}

/** A stretch by pieces; offsets in the paragraph. None where it is not to be drawn. */
function partsOf(
  pieces: readonly TextPiece[],
  { start, end }: Furigana,
): { start: number; end: number }[] {
  const touched = pieces.filter((piece) => piece.start < end && start < piece.end);
  if (touched.some(({ role }) => role !== 'text')) return [];
  return touched.map((piece) => ({
    start: Math.max(start, piece.start),
    end: Math.min(end, piece.end),
  }));
}
