/**
 * Furigana over a word that an element boundary of the page cuts (`<strong>国防</strong>総省`).
 * A reading is drawn over one piece of the text at a time, so a stretch across the boundary is
 * split where the split is certain; otherwise the whole reading stands over its longest part.
 */
import { toHiragana } from '../text/kana';
import type { AnalysisBatch, Furigana } from '../tokens/word';
import type { InlineReading } from '../readings/inline/inline-reading';

/** A stretch of a paragraph that is drawn by itself; it begins where the one before ends. */
export interface PieceEnd {
  /** In UTF-16 units of the paragraph. */
  end: number;
  /** Whether it is annotated: the publisher's own furigana and foreign text are not. */
  ours: boolean;
}

/** The answer for a batch of paragraphs that stand in a page. */
export interface PageAnalysis extends AnalysisBatch {
  /** Of each paragraph the readings in place of those that go beyond a piece, in order. */
  cut: readonly (readonly Furigana[])[];
}

interface Part {
  /** Offsets in the paragraph. */
  start: number;
  end: number;
  ours: boolean;
}

type Analyze = (texts: readonly string[]) => AnalysisBatch;

/**
 * @param pieces of each paragraph, in order
 * @param inlineReadings what the article says of readings; of these the publisher's furigana count here
 */
export function analyzePieces(
  analyze: Analyze,
  texts: readonly string[],
  pieces: readonly (readonly PieceEnd[])[],
  inlineReadings: readonly InlineReading[] = [],
): PageAnalysis {
  const ruby = new Map(
    inlineReadings
      .filter((one) => one.ruby)
      .map(({ base, reading }) => [base, toHiragana(reading)]),
  );
  const batch = analyze(texts);
  const cut = texts.map((text, index) =>
    furiganaOf(batch, index).flatMap((furigana) => {
      const parts = partsOf(pieces[index] ?? [], furigana);
      if (parts.length < 2) return [];
      const partTexts = parts.map(({ start, end }) => text.slice(start, end));
      const said = parts.map(({ ours }, part) => (ours ? '' : (ruby.get(partTexts[part]!) ?? '')));
      const rest = restOf(furigana.reading, parts, said);
      if (rest) return [rest];
      const alone = analyze(partTexts);
      return placeFurigana(
        parts,
        furigana.reading,
        parts.map((_, part) => readingOf(alone, part)),
      );
    }),
  );
  return { ...batch, cut };
}

/** The reading of the one part that is ours, behind or before what the publisher's furigana say. */
function restOf(
  reading: string,
  parts: readonly Part[],
  said: readonly string[],
): Furigana | undefined {
  const at = said.indexOf('');
  const before = said.slice(0, at).join('');
  const after = said.slice(at + 1).join('');
  const isOne = parts[at]?.ours === true && !said.includes('', at + 1);
  const length = reading.length - before.length - after.length;
  if (!isOne || length < 1 || !reading.startsWith(before) || !reading.endsWith(after)) return;
  const { start, end } = parts[at]!;
  return { start, end, reading: reading.slice(before.length, before.length + length) };
}

/**
 * Where a reading across several parts is drawn. Of a stretch that reaches into text that is not
 * ours, only what is certain.
 *
 * @param partReadings what the analysis says of each part alone
 */
function placeFurigana(
  parts: readonly Part[],
  reading: string,
  partReadings: readonly string[],
): Furigana[] {
  const readings = splitReading(reading, partReadings);
  if (readings) {
    return parts.flatMap(({ start, end, ours }, index) =>
      ours ? [{ start, end, reading: readings[index]! }] : [],
    );
  }
  if (!parts.every(({ ours }) => ours)) return [];
  const { start, end } = parts.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  return [{ start, end, reading }];
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

/** The readings of a paragraph's words; offsets in the paragraph. */
function furiganaOf({ lexemes, paragraphs }: AnalysisBatch, index: number): Furigana[] {
  const triples = paragraphs[index] ?? [];
  return triples.flatMap((wordStart, at) =>
    at % 3 > 0
      ? []
      : lexemes[triples[at + 2]!]!.furigana.map(({ start, end, reading }) => ({
          start: wordStart + start,
          end: wordStart + end,
          reading,
        })),
  );
}

/** The reading of a whole paragraph, or empty where one of its words has none. */
function readingOf({ lexemes, paragraphs }: AnalysisBatch, index: number): string {
  const readings = paragraphs[index]!.filter((_, at) => at % 3 === 2).map(
    (lexeme) => lexemes[lexeme]!.reading,
  );
  return readings.includes('') ? '' : readings.join('');
}

/** A stretch by pieces. */
function partsOf(pieces: readonly PieceEnd[], { start, end }: Furigana): Part[] {
  return pieces
    .map((piece, index) => ({
      start: Math.max(start, pieces[index - 1]?.end ?? 0),
      end: Math.min(end, piece.end),
      ours: piece.ours,
    }))
    .filter((part) => part.start < part.end);
}
