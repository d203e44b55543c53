/**
 * Furigana over a word that an element boundary of the page cuts (`<strong>国防</strong>総省`).
 * A reading is drawn over one piece of the text at a time, so a stretch across the boundary is
 * split where the split is certain; otherwise the whole reading stands over its longest piece.
 */
import type { Furigana, Word } from '../analysis/word';
import { readingOver } from './given-readings';
import type { Paragraph, PieceRole, TextPiece } from './paragraphs';

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
 * Where a stretch is drawn. Of a stretch that reaches into the publisher's own furigana only the
 * rest is drawn, where what is said there leaves no doubt about it; one with text that is not ours
 * to annotate, not at all.
 *
 * @param partReadings what the analysis says of each part alone, if it was asked
 */
export function placeFurigana(
  pieces: readonly TextPiece[],
  furigana: Furigana,
  partReadings: readonly string[] = [],
): Furigana[] {
  const parts = partsOf(pieces, furigana);
  const { reading } = furigana;
  const ours = parts.filter(({ role }) => role === 'text');
  if (ours.length < parts.length) return ours.length === 1 ? restOf(reading, parts) : [];
  if (parts.length < 2) return parts.map(() => furigana);
  const readings = splitReading(reading, partReadings);
  if (readings && readings.length === parts.length) {
    return parts.map(({ start, end }, index) => ({ start, end, reading: readings[index]! }));
  }
  const { start, end } = parts.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  return [{ start, end, reading }];
}

/** The reading of the one part that is ours, behind or before what the publisher's furigana say. */
function restOf(reading: string, parts: readonly Part[]): Furigana[] {
  const said = parts.map(({ start, end, role, node }) =>
    role === 'text' || end - start < node.length ? '' : readingOver(node),
  );
  const at = said.indexOf('');
  if (said.lastIndexOf('') !== at) return [];
  const before = said.slice(0, at).join('');
  const after = said.slice(at + 1).join('');
  const rest = reading.slice(before.length, reading.length - after.length);
  const { start, end } = parts[at]!;
  return rest && before + rest + after === reading ? [{ start, end, reading: rest }] : [];
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

interface Part {
  /** Offsets in the paragraph. */
  start: number;
  end: number;
  role: PieceRole;
  /** The first of its piece. */
  node: Text;
}

/** A stretch by pieces. */
function partsOf(pieces: readonly TextPiece[], { start, end }: Furigana): Part[] {
  return pieces
    .filter((piece) => piece.start < end && start < piece.end)
    .map((piece) => ({
      start: Math.max(start, piece.start),
      end: Math.min(end, piece.end),
      role: piece.role,
      node: piece.nodes[0],
    }));
}
