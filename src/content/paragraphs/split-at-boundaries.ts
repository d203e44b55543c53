/**
 * Words of the analysis → words of a page, with their furigana where they are drawn. A reading is
 * drawn over one piece of the text at a time, but an element boundary may be inside a word
 * (`<strong>国防</strong>総省`). A reading across the boundary is split there if the split is certain;
 * otherwise all of it goes over the longest part.
 */
import type { InlineReading } from '../../readings/inline/inline-reading';
import type { FuriganaGrouping, FuriganaSpan } from '../../text/furigana-span';
import { grouped, shifted } from '../../text/furigana-span';
import { toHiragana } from '../../text/kana';
import type { Word } from '../../tokens/word';
import type { Paragraph, TextPiece } from './paragraph';

/** A word of a paragraph in the page. */
export interface PlacedWord extends Word {
  /** In UTF-16 units of the paragraph, in order, each within one piece. */
  furigana: readonly FuriganaSpan[];
}

/** The publisher's ruby: base text → reading in hiragana. */
export type RubyReadings = ReadonlyMap<string, string>;

export function rubyReadingsOf(inlineReadings: readonly InlineReading[]): RubyReadings {
  const ruby = inlineReadings.filter((one) => one.ruby);
  return new Map(ruby.map(({ base, reading }) => [base, toHiragana(reading)]));
}

/** The part of a furigana span that is in one piece; offsets in the paragraph. */
interface SpanPart {
  start: number;
  end: number;
  text: string;
  /** Whether it is ours to annotate: the base of the publisher's ruby and foreign text are not. */
  annotatable: boolean;
}

/** Where one piece of a paragraph ends and the next begins. */
export function boundariesOf({ pieces }: Paragraph): number[] {
  return pieces.slice(1).map(({ start }) => start);
}

export function placeWords(
  { text, pieces }: Paragraph,
  words: readonly Word[],
  grouping: FuriganaGrouping,
  ruby: RubyReadings,
): PlacedWord[] {
  /** The first piece that ends after the start of the word. */
  let first = 0;
  return words.map((word) => {
    while (first < pieces.length - 1 && pieces[first]!.end <= word.start) first++;
    const furigana = word.lexeme.furigana.flatMap((relative) => {
      const span = shifted(relative, word.start);
      const parts = partsOf(text, pieces, first, span);
      return parts.length < 2 ? grouped([span], grouping) : split(span, parts, grouping, ruby);
    });
    return { ...word, furigana };
  });
}

function partsOf(
  text: string,
  pieces: readonly TextPiece[],
  first: number,
  span: FuriganaSpan,
): SpanPart[] {
  const parts: SpanPart[] = [];
  for (let i = first; i < pieces.length && pieces[i]!.start < span.end; i++) {
    const piece = pieces[i]!;
    const start = Math.max(span.start, piece.start);
    const end = Math.min(span.end, piece.end);
    if (start >= end) continue;
    parts.push({ start, end, text: text.slice(start, end), annotatable: piece.role === 'text' });
  }
  return parts;
}

/** What is drawn of a span that lies in several pieces. */
function split(
  span: FuriganaSpan,
  parts: readonly SpanPart[],
  grouping: FuriganaGrouping,
  ruby: RubyReadings,
): FuriganaSpan[] {
  const besideRuby = restBesideRuby(span, parts, ruby);
  if (besideRuby !== null) return [besideRuby];
  const certain = certainSpans(span, parts);
  if (certain.some((one) => isDoubtful(one, parts, ruby))) return [];
  return certain.flatMap((one) => {
    const inside = parts.filter(({ start, end }) => one.start < end && start < one.end);
    if (inside.length > 1) return [overLongest(one, inside)];
    return inside[0]!.annotatable ? grouped([one], grouping) : [];
  });
}

/** Whether a reading reaches into text that is not ours, or is not what the publisher's ruby say. */
function isDoubtful(span: FuriganaSpan, parts: readonly SpanPart[], ruby: RubyReadings): boolean {
  return parts.some(({ start, end, text, annotatable }) => {
    if (annotatable || end <= span.start || span.end <= start) return false;
    if (span.start < start || end < span.end) return true;
    const isWhole = span.start === start && span.end === end;
    return isWhole && (ruby.get(text) ?? span.reading) !== span.reading;
  });
}

/** All of a reading that does not split. */
function overLongest(span: FuriganaSpan, parts: readonly SpanPart[]): FuriganaSpan {
  const inside = parts.map((part) => ({
    start: Math.max(part.start, span.start),
    end: Math.min(part.end, span.end),
  }));
  const longest = inside.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  return { ...longest, reading: span.reading };
}

/**
 * The reading of the one part that is ours, before or after what the publisher's ruby says of all
 * others; null where that does not fit the reading.
 */
function restBesideRuby(
  { reading }: FuriganaSpan,
  parts: readonly SpanPart[],
  ruby: RubyReadings,
): FuriganaSpan | null {
  const ours = parts.filter(({ annotatable }) => annotatable);
  if (ours.length !== 1) return null;
  const at = parts.indexOf(ours[0]!);
  const before = readingsInRuby(parts.slice(0, at), ruby);
  const after = readingsInRuby(parts.slice(at + 1), ruby);
  if (before === null || after === null) return null;
  const fits =
    reading.length > before.length + after.length &&
    reading.startsWith(before) &&
    reading.endsWith(after);
  if (!fits) return null;
  const { start, end } = parts[at]!;
  return { start, end, reading: reading.slice(before.length, reading.length - after.length) };
}

/** What the publisher's ruby says of these parts together; null where one of them has none. */
function readingsInRuby(parts: readonly SpanPart[], ruby: RubyReadings): string | null {
  const readings = parts.map(({ text }) => ruby.get(text) ?? '');
  return readings.includes('') ? null : readings.join('');
}

/** The span's own parts: those of one piece together, each that a boundary cuts by itself. */
function certainSpans(span: FuriganaSpan, parts: readonly SpanPart[]): FuriganaSpan[] {
  const groups: FuriganaSpan[][] = [];
  let last = -1;
  for (const one of span.parts ?? [span]) {
    const piece = parts.findIndex(({ start, end }) => start <= one.start && one.end <= end);
    const group = groups.at(-1);
    if (group !== undefined && piece >= 0 && piece === last) group.push(one);
    else groups.push([one]);
    last = piece;
  }
  return groups.map(joined);
}

/** One span over parts that follow each other. */
function joined(parts: readonly FuriganaSpan[]): FuriganaSpan {
  if (parts.length === 1) return parts[0]!;
  return {
    start: parts[0]!.start,
    end: parts.at(-1)!.end,
    reading: parts.map(({ reading }) => reading).join(''),
    parts,
  };
}
