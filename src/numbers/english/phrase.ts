/** Input and output of the recognizers of quantities. */
import { amountAt, counterOr, numberAt, type AmountInText, type IsCounted } from './amount-in-text';
import type { CalendarDay } from './calendar';
import { wholeValue } from './decimal';

/** A paragraph with the results of its analysis. Positions are UTF-16 units. */
export interface TextContext {
  text: string;
  /** The day in Japan on which the article was published; null if unknown. */
  published: CalendarDay | null;
  /** Whether a word begins or ends at a position: not between 安 and 値 of 安値. */
  isBoundary: (position: number) => boolean;
  /** Whether the analysis has a number at a position: at 三 of 三千, not of 三菱. */
  isNumeral: (position: number) => boolean;
  /** The reading of [start, end) in the analysis, in hiragana; empty if no word has this range. */
  readingOf: (start: number, end: number) => string;
  /** A place name in Latin letters; null if unknown. */
  latinOf: (place: string) => string | null;
}

/** English translations of [start, end) of the text, best first. */
export interface EnglishPhrase {
  start: number;
  end: number;
  english: string[];
}

/** Recognizes a phrase that starts exactly at `start`; null if there is none. */
export type Recognizer = (context: TextContext, start: number) => EnglishPhrase | null;

const KANJI_NUMERAL = /[〇一二三四五六七八九十百千数何]/uy;

/** The amount that starts at a position, unless its kanji belong to another word. */
export function readAmount(
  context: TextContext,
  start: number,
  isCounted: IsCounted,
  what = '',
): AmountInText | null {
  return mayBeNumeral(context, start)
    ? amountAt(context.text, start, counterOr(isCounted), what)
    : null;
}

/** The integer that starts at a position: 3 of 3〜5. `length` is in UTF-16 units. */
export function readWhole(
  context: TextContext,
  start: number,
): { value: number; end: number; digits: boolean; length: number } | null {
  if (!mayBeNumeral(context, start)) return null;
  const found = numberAt(
    context.text,
    start,
    counterOr(() => false),
  );
  if (found?.amount.form !== 'exact') return null;
  const value = wholeValue(found.amount.value);
  if (Number.isNaN(value)) return null;
  return { value, end: found.end, digits: found.digits, length: found.end - start };
}

/** Words of the dictionary that are numbers nevertheless. */
const NUMBER_WORDS =
  /数(?:[カかヵヶケ箇]月|[年日週]|時間|十年|百年)|(?:十[一二]?|[一二三四五六七八九])月/uy;

function mayBeNumeral({ text, isNumeral, isBoundary }: TextContext, start: number): boolean {
  KANJI_NUMERAL.lastIndex = start;
  if (!KANJI_NUMERAL.test(text) || isNumeral(start)) return true;
  const word = isBoundary(start) ? matchAt(NUMBER_WORDS, text, start) : null;
  return word !== null && isBoundary(start + word[0].length);
}

/** The match of a sticky pattern at a position. */
export function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

/** The `length` characters before a position, fewer at the start of the text. */
export function before(text: string, position: number, length = 12): string {
  return text.slice(Math.max(0, position - length), position);
}
