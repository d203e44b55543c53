/** Quarters, halves, fiscal years, decades, parts of months and years. */
import { amountAt, DASH } from '../amount-in-text';
import { monthName, shortMonth } from '../calendar';
import { wholeValue } from '../decimal';
import { ordinal } from '../english-numbers';
import {
  matchAt,
  readWhole,
  type EnglishPhrase,
  type Recognizer,
  type TextContext,
} from '../phrase';
import { fullYear, USUAL_YEAR, yearAt, type YearInText } from './years';

/** Words after a year that name a part of it. */
const PARTS_OF_YEAR: readonly [pattern: RegExp, english: (year: string) => string][] = [
  [/(?:上半期|上期|前半|上半)/uy, (year) => `first half of ${year}`],
  [/(?:下半期|下期|後半|下半)/uy, (year) => `second half of ${year}`],
  [/通期/uy, (year) => `full year ${year}`],
  [/半ば/uy, (year) => `mid-${year}`],
  [/(?:初頭|初め|はじめ|年初)/uy, (year) => `early ${year}`],
  [/末/uy, (year) => `end of ${year}`],
  [/春/uy, (year) => `spring ${year}`],
  [/夏/uy, (year) => `summer ${year}`],
  [/秋/uy, (year) => `fall ${year}`],
  [/冬/uy, (year) => `winter ${year}`],
  [/初(?=[のに])/uy, (year) => `early ${year}`],
];
const PARTS_OF_MONTH: readonly [pattern: RegExp, english: (month: string) => string][] = [
  [/(?:上旬|初旬|初め|はじめ|初頭)/uy, (month) => `early ${month}`],
  [/(?:中旬|半ば)/uy, (month) => `mid-${month}`],
  [/(?:下旬)/uy, (month) => `late ${month}`],
  [/末/uy, (month) => `end of ${month}`],
  [/前半/uy, (month) => `first half of ${month}`],
  [/後半/uy, (month) => `second half of ${month}`],
  // Futures: 限 is the month in which a contract expires.
  [/(?:限|物)/uy, (month) => `${month} contract`],
];

/** Excludes numbers of quarters, which have no 第: 2四半期連続. */
const QUARTER = /第?([1-4１-４一二三四])・?四半期(?!連続|ぶり|以上|続)/uy;
const MONTHS_RANGE = new RegExp(DASH, 'uy');
const DECADE = /年代/uy;

/** A period with or without its year. */
export const periodAt: Recognizer = (context, start) =>
  inYear(context, start) ??
  monthsOrQuarter(context, start, null, start) ??
  decadeAt(context, start) ??
  centuryAt(context, start);

function inYear(context: TextContext, start: number): EnglishPhrase | null {
  const { text } = context;
  const year = yearAt(context, start);
  if (year === null) return null;
  const behind = monthsOrQuarter(context, year.end, year, start);
  if (behind !== null) return behind;
  const fiscal = text[year.end] === '度' && year.form !== 'relative';
  const end = fiscal ? year.end + 1 : year.end;
  if (year.year === null) return null;
  const named = fiscal ? `fiscal ${year.year}` : String(year.year);
  const part = partAt(context, end, PARTS_OF_YEAR);
  if (part !== null && year.form !== 'relative') {
    return { start, end: part.end, english: withEra(part.english(named), year) };
  }
  const ofQuarter = fiscal ? monthsOrQuarter(context, end, { ...year, end }, start, named) : null;
  if (ofQuarter !== null) return ofQuarter;
  return fiscal ? { start, end, english: withEra(named, year) } : null;
}

const withEra = (english: string, { era }: YearInText) => (era === '' ? [english] : [english, era]);

/**
 * @param year the year of the period, or null
 * @param from start of the phrase
 */
function monthsOrQuarter(
  context: TextContext,
  start: number,
  year: YearInText | null,
  from: number,
  named = year?.year?.toString() ?? '',
): EnglishPhrase | null {
  const { text } = context;
  const of = named === '' ? '' : ` of ${named}`;
  const quarter = matchAt(QUARTER, text, start);
  if (quarter !== null) {
    const written = quarter[1]!;
    const kanji = '一二三四'.indexOf(written);
    const number = kanji >= 0 ? kanji + 1 : Number(written.normalize('NFKC'));
    const english = [`${ordinal(number)} quarter${of} (Q${number})`];
    return { start: from, end: start + quarter[0].length, english };
  }
  return monthRange(context, start, of, from) ?? monthPart(context, start, named, from);
}

/** 1〜3月期, 10─12月, 4月〜9月期. */
function monthRange(
  context: TextContext,
  start: number,
  of: string,
  from: number,
): EnglishPhrase | null {
  const { text } = context;
  const first = monthNumber(context, start);
  if (first === null) return null;
  const dash = text[first.end] === '月' ? first.end + 1 : first.end;
  if (matchAt(MONTHS_RANGE, text, dash) === null) return null;
  const last = monthNumber(context, dash + 1);
  if (last === null || text[last.end] !== '月') return null;
  let end = last.end + 1;
  // 2〜3月3日 is not a period.
  if (readWhole(context, end) !== null) return null;
  const period = text[end] === '期';
  if (period) end++;
  const months = ((last.value - first.value + 12) % 12) + 1;
  const english = period
    ? `${shortMonth(first.value)}–${shortMonth(last.value)} ${LENGTHS[months] ?? 'period'}${of}${months === 9 ? ' (nine months)' : ''}`
    : `${monthName(first.value)}–${monthName(last.value)}${of === '' ? '' : of.replace(' of', '')}`;
  return { start: from, end, english: [english] };
}
const LENGTHS: Readonly<Record<number, string>> = {
  3: 'quarter',
  6: 'half',
};

/** 3月期 (the business year that ends in March), 3月末, 3月上旬. */
function monthPart(
  context: TextContext,
  start: number,
  year: string,
  from: number,
): EnglishPhrase | null {
  const { text } = context;
  const month = monthNumber(context, start);
  if (month === null || text[month.end] !== '月') return null;
  const end = month.end + 1;
  const named = year === '' ? monthName(month.value) : `${monthName(month.value)} ${year}`;
  if (text[end] === '期')
    return { start: from, end: end + 1, english: [`fiscal year to ${named}`] };
  if (text.startsWith('中間期', end)) {
    return { start: from, end: end + 3, english: [`fiscal half to ${named}`] };
  }
  const part = partAt(context, end, PARTS_OF_MONTH);
  return part === null ? null : { start: from, end: part.end, english: [part.english(named)] };
}

function monthNumber(context: TextContext, start: number): { value: number; end: number } | null {
  const number = readWhole(context, start);
  return number !== null && number.value >= 1 && number.value <= 12 ? number : null;
}

function partAt<T>(
  { text, isBoundary }: TextContext,
  start: number,
  parts: readonly (readonly [RegExp, T])[],
): { end: number; english: T } | null {
  for (const [pattern, english] of parts) {
    const found = matchAt(pattern, text, start);
    if (found !== null && isBoundary(start + found[0].length)) {
      return { end: start + found[0].length, english };
    }
  }
  return null;
}

/** 2020年代, 90年代. */
function decadeAt(context: TextContext, start: number): EnglishPhrase | null {
  const { text, published } = context;
  const number = readWhole(context, start);
  if (number === null || matchAt(DECADE, text, number.end) === null) return null;
  const { value, length } = number;
  if (value % 10 !== 0 || (length !== 4 && length !== 2)) return null;
  // A two-digit decade is in the past, or the current one.
  const around = published?.year ?? USUAL_YEAR;
  const decade = length === 4 ? value : fullYear(value, around - 20);
  const end = number.end + 2;
  const part = partAt(context, end, PARTS_OF_DECADE);
  if (part !== null) return { start, end: part.end, english: [part.english(`${decade}s`)] };
  return { start, end, english: [`the ${decade}s`] };
}
const PARTS_OF_DECADE: typeof PARTS_OF_YEAR = [
  [/(?:前半|初頭|初め)/uy, (decade) => `the early ${decade}`],
  [/(?:半ば|中頃|中ごろ)/uy, (decade) => `the mid-${decade}`],
  [/(?:後半|末)/uy, (decade) => `the late ${decade}`],
];

const CENTURIES_LONG = /世紀(?:ぶり|間|以上|に(?:わた|及)|余|も|分|後|前(?![半期]))/uy;

/** 21世紀: a number from ten on, unless the text after it makes it a length of centuries. */
function centuryAt(context: TextContext, start: number): EnglishPhrase | null {
  const { text } = context;
  const found = amountAt(text, start, () => false);
  if (found?.amount.form !== 'exact' || !text.startsWith('世紀', found.end)) return null;
  const number = wholeValue(found.amount.value);
  if (Number.isNaN(number) || matchAt(CENTURIES_LONG, text, found.end) !== null) return null;
  if (!context.isNumeral(start) && !found.digits) return null;
  const english = [`the ${ordinal(number)} century`];
  if (number < 5) english.push(number === 1 ? 'one century' : `${number} centuries`);
  return { start, end: found.end + 2, english };
}
