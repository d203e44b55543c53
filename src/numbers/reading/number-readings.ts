/** Reads a written number with its counter, prefix (平成) and affixes (3年前), piece by piece. */
import type { AffixTable } from '../counters/counter-affixes';
import type { Counter } from '../counters/counter-rules';
import type { CounterTable } from '../counters/counter-table';
import { readCounted, readAfterSuu } from '../counters/counters';
import { eraBefore } from './era-readings';
import { estimateAt } from './estimates';
import { alignFurigana } from '../../text/furigana';
import { isKanji, toHiragana } from '../../text/kana';
import { decisionOn } from './number-contexts';
import { readLowerEstimate, scanNumeral, type Numeral } from '../scan/numeral-scan';
import { DIGITS } from '../scan/numerals';

/** A part [start, end) of a number word, in UTF-16 units. */
export interface NumberPiece {
  start: number;
  end: number;
  reading: string;
  shown: boolean;
}

/** A rate per year, month or week: 年2回, 月1回, 週3日, 年1.1％. Excludes 同年2月 and この年3月. */
const YEARLY = /(?:^|[^\p{scx=Han}\d０-９のる])([年月週])$/u;
const NUMBER = /^[\d０-９.．・,，一二三四五六七八九十数]+/u;
const RATED = /^[回度日件本円万億時ポ%％]/u;
const RATES: ReadonlyMap<string, string> = new Map([
  ['年', 'ねん'],
  ['月', 'つき'],
  ['週', 'しゅう'],
]);

/** Characters of context on each side of a number. */
const CONTEXT = 12;

export class NumberReadings {
  /** @param endOfWord end of the longest word of the dictionary that starts at a position */
  constructor(
    private readonly counters: CounterTable,
    private readonly affixes: AffixTable,
    private readonly endOfWord: (text: string, start: number) => number,
  ) {}

  /**
   * @returns pieces that cover the number, its counter and its affixes, in order and without gap;
   *   null if no counter follows
   */
  withCounter(text: string, numeral: Numeral): NumberPiece[] | null {
    return this.readEstimate(text, numeral) ?? this.readCounter(text, numeral);
  }

  /** @returns the pieces of a number without a counter */
  alone(numeral: Numeral): NumberPiece[] {
    return numeral.parts.map(pieceOf);
  }

  /** Whether a rate such as 年 in 年1.1％ precedes the number. */
  isRate(text: string, numeral: Numeral): boolean {
    return rateBefore(text, numeral.start) !== null;
  }

  private readCounter(text: string, numeral: Numeral): NumberPiece[] | null {
    const pieces = numeral.parts.map(pieceOf);
    let { end, value } = numeral;
    // 三十余年: 余 is between the number and the counter.
    if (text[end] === '余' && this.counters.has(text, end + 1)) {
      pieces.push({ start: end, end: end + 1, reading: 'よ', shown: true });
      value = NaN;
      end++;
    }
    const counter = this.counters.at(text, end);
    if (counter === '') return null;
    return this.count(text, { ...numeral, end, value }, pieces, counter);
  }

  private count(
    text: string,
    numeral: Numeral,
    pieces: NumberPiece[],
    counter: string,
  ): NumberPiece[] | null {
    const { start, end, value } = numeral;
    const rule = this.counters.rule(counter);
    if (rule.max !== undefined && (value > rule.max || value === 0)) return null;
    const to = end + counter.length;
    const last = pieces[pieces.length - 1]!;
    const decided = decisionOn(counter)?.({
      numeral,
      rule,
      reading: last.reading,
      before: text.slice(Math.max(0, start - CONTEXT), start),
      rest: text.slice(to, to + CONTEXT),
    });
    if (decided === null) return null;
    const several = text[start] === '数' && end - start === 1;
    const number = this.readRoughly(text, numeral) ?? last.reading;
    const counted = decided ?? (several ? readAfterSuu(rule) : readCounted(number, value, rule));
    // A word of its own is over number and counter (2日 ふつか, 20歳 はたち), and so is 1日 いちにち,
    // which is told from ついたち this way. All others have the counter's reading over the counter,
    // on every day of the month alike (14日 か, 26日 にち).
    if (counted.fused || (counter === '日' && value === 1)) {
      pieces = alignedPieces(text, start, to, counted.number + counted.counter);
    } else {
      last.reading = counted.number;
      pieces.push(...alignedPieces(text, end, to, counted.counter));
    }
    return this.withAffixes(text, pieces, to, rule);
  }

  /** Adds the affixes between the counter and the next word: 半 and 前 of 3年半前. */
  private withAffixes(
    text: string,
    pieces: NumberPiece[],
    end: number,
    { affixes }: Counter,
  ): NumberPiece[] {
    const counted = text.slice(pieces[0]!.start, end);
    let allowed = affixes;
    for (;;) {
      const reading = this.affixes.at(text, end, counted, allowed);
      if (reading === null || this.isWordStart(text, end)) return pieces;
      pieces.push({ start: end, end: end + 1, reading, shown: true });
      allowed = allowed.replace(text.charAt(end), '');
      end++;
    }
  }

  /**
   * 二、三日 and 4、5人: two successive numbers with one counter are an estimate, without irregular
   * readings (ひとり, ふつか). 2、3日 is two dates unless the context makes it a length of time.
   */
  private readEstimate(text: string, numeral: Numeral): NumberPiece[] | null {
    const { end, parts, value } = numeral;
    const comma = text[end];
    if (comma !== '、' && comma !== ',' && comma !== '，') return null;
    const upper = scanNumeral(text, end + 1, this.counters.has);
    if (upper === null || upper.digits !== numeral.digits) return null;
    const low = value % 10;
    const counter = this.counters.at(text, upper.end);
    // 四、五十人 are forty or fifty: the place of the second number is that of both.
    const high = upper.digits ? upper.value : leadingDigit(upper.value);
    if (high !== low + 1 || low === 0 || counter === '' || counter === '月') return null;
    if (counter === '日' && !countsDays(text, numeral, upper.end + 1)) return null;
    const pieces = parts.map(pieceOf);
    const last = pieces[pieces.length - 1]!;
    const usual = DIGITS[low] ?? '';
    if (!last.reading.endsWith(usual)) return null;
    last.reading = last.reading.slice(0, -usual.length) + (readLowerEstimate(low) ?? '');
    pieces.push({ start: end, end: end + 1, reading: '', shown: false });
    pieces.push(...upper.parts.map(pieceOf));
    return this.count(text, { ...numeral, end: upper.end, value: NaN }, pieces, counter);
  }

  /**
   * Adds the word before a number that belongs to it: 平成 of 平成12年, 年 of 年2回.
   * @param free end of the previous number
   */
  withPrefix(text: string, pieces: NumberPiece[], free: number): NumberPiece[] {
    const { start } = pieces[0]!;
    const counted = text.slice(start, pieces[pieces.length - 1]!.end);
    const prefix =
      (counted.includes('年') ? eraBefore(text, start) : null) ?? rateBefore(text, start);
    if (prefix === null || prefix.start < free) return pieces;
    return [{ ...prefix, end: start, shown: true }, ...pieces];
  }

  /** 二三人 にさんにん: the reading of two digits that are an estimate. */
  private readRoughly(text: string, numeral: Numeral): string | null {
    const digits = estimateAt(text, numeral, this.counters);
    return digits === null
      ? null
      : (readLowerEstimate(digits.low) ?? '') + (DIGITS[digits.high] ?? '');
  }

  /** Whether a word of several kanji starts here: 目標 in 3年目標, 前田 in 2日前田. */
  private isWordStart(text: string, position: number): boolean {
    return isKanji(text.charCodeAt(position + 1)) && this.endOfWord(text, position) > position + 1;
  }
}

/** The digit of a number with one digit and a place: 5 of 50; 0 of any other number. */
function leadingDigit(value: number): number {
  const digits = String(value);
  return /^[1-9]0*$/u.test(digits) ? Number(digits.charAt(0)) : 0;
}

/** 年, 月 or 週 before a number that is a rate. */
function rateBefore(text: string, start: number): { start: number; reading: string } | null {
  if (!RATES.has(text.charAt(start - 1))) return null;
  const rate = YEARLY.exec(text.slice(Math.max(0, start - 2), start))?.[1];
  const reading = rate === undefined ? undefined : RATES.get(rate);
  if (
    reading === undefined ||
    !RATED.test(text.slice(start, start + 2 * CONTEXT).replace(NUMBER, ''))
  )
    return null;
  return { start: start - 1, reading };
}

const pieceOf = ({ start, end, reading, digits }: Numeral['parts'][number]): NumberPiece => ({
  start,
  end,
  reading,
  shown: !digits,
});

/** A reading over [start, end) of the text, split at its kana: か月, 階建て, つ. */
function alignedPieces(text: string, start: number, end: number, reading: string): NumberPiece[] {
  const surface = text.slice(start, end);
  return cutPieces(surface, reading).map((piece) => ({
    ...piece,
    start: start + piece.start,
    end: start + piece.end,
  }));
}

/** Cached results of `cutAtKana`: the same few counters occur again and again. */
const CUTS = new Map<string, readonly NumberPiece[]>();
const MAX_CACHED_CUTS = 4_000;

/** As `alignedPieces`, with offsets from the start of the surface. */
function cutPieces(surface: string, reading: string): readonly NumberPiece[] {
  const key = `${surface} ${reading}`;
  let pieces = CUTS.get(key);
  if (pieces === undefined) {
    pieces = cutAtKana(surface, reading);
    if (CUTS.size >= MAX_CACHED_CUTS) CUTS.clear();
    CUTS.set(key, pieces);
  }
  return pieces;
}

function cutAtKana(surface: string, reading: string): NumberPiece[] {
  const pieces: NumberPiece[] = [];
  let position = 0;
  let read = '';
  // カ and ケ of 3カ月, 3ケ月 are read か and get no furigana.
  for (const span of alignFurigana(surface.replace(/^[カケ]/u, 'か'), reading)) {
    const gap = toHiragana(surface.slice(position, span.start)).replace(/^け/u, 'か');
    if (gap !== '') pieces.push({ start: position, end: span.start, reading: gap, shown: false });
    pieces.push({ ...span, shown: true });
    read += gap + span.reading;
    position = span.end;
  }
  if (position < surface.length) {
    const tail = reading.slice(read.length);
    pieces.push({ start: position, end: surface.length, reading: tail, shown: false });
  }
  return pieces;
}

/** Whether 2、3日 is a length of time: ここ2、3日, 2、3日で, 二、三日. */
function countsDays(text: string, { start, digits }: Numeral, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[月日]$/u.test(before)) return false;
  if (!digits) return true;
  return /(?:ここ|この|あと|約|後)$/u.test(before) || COUNTED_DAYS.test(text.slice(end, end + 4));
}

const COUNTED_DAYS =
  /^(?:ほど|程|前|後|間|くらい|ぐらい|かけ|かか|おき|ごと|以内|うち|過ぎ|遅|分|で(?!の))/u;
