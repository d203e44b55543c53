/** What the recognizers of quantities are given, and what they give. */
import { amountAt, countsOr, numberAt, type AmountInText, type Counts } from './amount';
import type { CalendarDay } from './calendar';
import { wholeValue } from './decimal';

/** A paragraph, with what is known of it. */
export interface TextContext {
  text: string;
  /** The day in Japan on which the article was published; null where unknown. */
  published: CalendarDay | null;
  /** Whether a word begins or ends at a position: 安 in 安値 is none. */
  isBoundary: (position: number) => boolean;
  /** Whether what stands at a position is read as a number: 三 of 三千, not of 三菱. */
  isNumeral: (position: number) => boolean;
  /** How the analysis reads [start, end), in hiragana; empty where it has no word there. */
  readingOf: (start: number, end: number) => string;
  /** A place's name in Latin letters; null where unknown. */
  latinOf: (place: string) => string | null;
}

/** A stretch [start, end) of the text in English, best first. */
export interface Phrase {
  start: number;
  end: number;
  english: string[];
}

/** Finds what it knows where it starts; null where nothing of the kind does. */
export type Recognizer = (context: TextContext, start: number) => Phrase | null;

const KANJI_NUMERAL = /[〇一二三四五六七八九十百千数何]/uy;

/** An amount, unless its kanji are part of another word. */
export function readAmount(
  context: TextContext,
  start: number,
  counts: Counts,
  what = '',
): AmountInText | null {
  return mayBeNumeral(context, start)
    ? amountAt(context.text, start, countsOr(counts), what)
    : null;
}

/** A whole number, without what a dash may join to it. */
export function readWhole(
  context: TextContext,
  start: number,
): { value: number; end: number; digits: boolean; length: number } | null {
  if (!mayBeNumeral(context, start)) return null;
  const found = numberAt(
    context.text,
    start,
    countsOr(() => false),
  );
  if (found?.amount.form !== 'exact') return null;
  const value = wholeValue(found.amount.value);
  if (Number.isNaN(value)) return null;
  return { value, end: found.end, digits: found.digits, length: found.end - start };
}

/** Words of the dictionary that are numbers all the same. */
const NUMBER_WORDS =
  /数(?:[カかヵヶケ箇]月|[年日週]|時間|十年|百年)|(?:十[一二]?|[一二三四五六七八九])月/uy;

function mayBeNumeral({ text, isNumeral, isBoundary }: TextContext, start: number): boolean {
  KANJI_NUMERAL.lastIndex = start;
  if (!KANJI_NUMERAL.test(text) || isNumeral(start)) return true;
  const word = isBoundary(start) ? matchAt(NUMBER_WORDS, text, start) : null;
  return word !== null && isBoundary(start + word[0].length);
}

/** What a sticky pattern finds at a position. */
export function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/** The characters before a position, at most so many. */
export function before(text: string, position: number, length = 12): string {
  return text.slice(Math.max(0, position - length), position);
}
