/**
 * The words of paragraphs as they travel from the background to a page. A lexeme travels once,
 * however often it is in the text, and a word is three integers.
 */
import * as v from 'valibot';
import type { FuriganaSpan } from '../text/furigana-span';
import type { Lexeme, Word } from '../tokens/word';
import { inlineReadingsSchema } from '../readings/inline/inline-reading';
import { countSchema } from '../validation/bounded';
import { areTogether } from '../text/furigana-span';

/**
 * A furigana span of a lexeme: start, end, reading, then for each part after the first where it
 * starts in the text of the lexeme and where its reading starts in the reading. In UTF-16 units.
 */
const packedSpanSchema = v.tupleWithRest([countSchema, countSchema, v.string()], countSchema);

const packedLexemeSchema = v.object({
  surface: v.string(),
  lemma: v.string(),
  lemmaReading: v.string(),
  reading: v.string(),
  uncertain: v.boolean(),
  kind: v.picklist(['word', 'name', 'number', 'other']),
  furigana: v.array(packedSpanSchema),
  gloss: v.string(),
  pos: v.string(),
  level: v.object({
    frequencyBand: v.optional(v.number()),
    jlpt: v.optional(v.number()),
    grade: v.optional(v.number()),
  }),
  salience: v.number(),
});

export const packedWordsSchema = v.object({
  lexemes: v.array(packedLexemeSchema),
  /** Of each paragraph start, end and the index of the lexeme of one word after the other. */
  paragraphs: v.array(v.array(countSchema)),
});

/** The words, and readings of persons that hold for the paragraphs to come. */
export const analysisAnswerSchema = v.object({
  ...packedWordsSchema.entries,
  persons: v.optional(inlineReadingsSchema),
});
export type AnalysisAnswer = v.InferOutput<typeof analysisAnswerSchema>;

type PackedSpan = v.InferOutput<typeof packedSpanSchema>;
type PackedLexeme = v.InferOutput<typeof packedLexemeSchema>;
export type PackedWords = v.InferOutput<typeof packedWordsSchema>;

/** @param paragraphs the words of each, in order */
export function packWords(paragraphs: readonly (readonly Word[])[]): PackedWords {
  const lexemes: PackedLexeme[] = [];
  const indexes = new Map<Lexeme, number>();
  const indexOf = (lexeme: Lexeme) => {
    const known = indexes.get(lexeme);
    if (known !== undefined) return known;
    const index = lexemes.length;
    lexemes.push({ ...lexeme, furigana: lexeme.furigana.map(packSpan) });
    indexes.set(lexeme, index);
    return index;
  };
  return {
    paragraphs: paragraphs.map((words) => {
      const row: number[] = [];
      for (const { start, end, lexeme } of words) row.push(start, end, indexOf(lexeme));
      return row;
    }),
    lexemes,
  };
}

/**
 * The words of each text. Words that do not fit their text (out of bounds, overlapping, unknown
 * lexeme) are left out: the background may be of another version than the page's script.
 */
export function unpackWords(packed: PackedWords, texts: readonly string[]): Word[][] {
  const lexemes = packed.lexemes.map(unpackLexeme);
  return texts.map((text, index) => {
    const row = packed.paragraphs[index] ?? [];
    const words: Word[] = [];
    let last = 0;
    for (let at = 0; at + 2 < row.length; at += 3) {
      const start = row[at]!;
      const end = row[at + 1]!;
      const lexeme = lexemes[row[at + 2]!];
      if (lexeme === undefined || start < last || end <= start || end > text.length) continue;
      words.push({ start, end, lexeme });
      last = end;
    }
    return words;
  });
}

function unpackLexeme(packed: PackedLexeme): Lexeme {
  return { ...packed, furigana: packed.furigana.map(unpackSpan) };
}

function packSpan({ start, end, reading, parts }: FuriganaSpan): PackedSpan {
  const packed: PackedSpan = [start, end, reading];
  let kana = 0;
  for (const [i, part] of (parts ?? []).entries()) {
    if (i > 0) packed.push(part.start, kana);
    kana += part.reading.length;
  }
  return packed;
}

function unpackSpan([start, end, reading, ...cuts]: PackedSpan): FuriganaSpan {
  const span: FuriganaSpan = { start, end, reading };
  if (cuts.length === 0) return span;
  const parts: FuriganaSpan[] = [];
  let from = start;
  let kana = 0;
  for (let at = 0; at + 1 < cuts.length; at += 2) {
    const to = cuts[at]!;
    const kanaEnd = cuts[at + 1]!;
    parts.push({ start: from, end: to, reading: reading.slice(kana, kanaEnd) });
    from = to;
    kana = kanaEnd;
  }
  parts.push({ start: from, end, reading: reading.slice(kana) });
  // Parts that are not in order spell something else.
  if (areTogether(parts, span)) span.parts = parts;
  return span;
}
