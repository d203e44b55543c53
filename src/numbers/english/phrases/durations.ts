/** Durations: 3年半, 2時間30分, 8カ月, 2泊3日. */
import { COUNTERS } from '../../counters/counters';
import { eraBefore } from '../../reading/era-readings';
import type { Amount } from '../amount';
import { decimalOf, sum, wholeValue, type Decimal } from '../decimal';
import { LENGTHS_OF_TIME } from '../counter-english';
import { COUNTED_TIMES } from '../counter-meanings';
import { countsDays } from './dates';
import { counted, countOf, figures, noun, oddRange } from '../english-numbers';
import { before, matchAt, readAmount, type EnglishPhrase, type TextContext } from '../phrase';
import { yearAt } from './years';

/** Lengths of time that are not counters: 営業日, 四半期. */
const NOUNS = [...COUNTED_TIMES.keys()].filter((noun) => COUNTERS.at(noun, 0) === '');
/** 3分の1 is a third, not three minutes. */
const FRACTION = /分の[\d０-９一二三四五六七八九十]/uy;
const HALF = /半(?![ば期分額数値島])/uy;
const DAYS = LENGTHS_OF_TIME.indexOf('day');
const SECONDS = LENGTHS_OF_TIME.indexOf('second');
/** 9秒98: hundredths without a unit. */
const HUNDREDTHS = /[\d０-９]{1,3}(?![\d０-９.．,，万億])/uy;
/** A two-digit number this close to the article's year is more often a year than a length. */
const NEAR_YEARS = 4;
/** Words after 22年 that make it a length of 22 years. */
const YEARS_LONG =
  /(?:間|ぶり|前|後(?!半)|物|もの|債|国債|以上|以内|以下|未満|連続|余|近く|超|目|来|ごと|おき|分|弱|強|たつ|たっ|経)/uy;

interface DurationPart {
  amount: Amount;
  /** Index in LENGTHS_OF_TIME. */
  unit: number;
  half: boolean;
}

export function durationAt(context: TextContext, start: number): EnglishPhrase | null {
  const { text } = context;
  const parts: DurationPart[] = [];
  let end = start;
  for (;;) {
    const part = partAt(context, end, parts.at(-1)?.unit ?? -1);
    if (part === null) break;
    parts.push(part);
    ({ end } = part);
    if (part.half || part.amount.form !== 'exact') break;
  }
  const [first] = parts;
  if (first === undefined) return null;
  if (parts.length === 1 && first.unit === DAYS && text[end - 1] === '日') {
    const { form } = first.amount;
    const kanji = !/[\d０-９]/u.test(text.charAt(start));
    const roughly = form === 'several' || form === 'odd' || (form === 'either' && kanji);
    if (!roughly && !countsDays(context, start, end) && !isLong(first.amount)) return null;
  }
  const english = parts.length === 1 ? single(first) : [composite(parts)];
  const year = parts.length === 1 ? shortYear(context, start, end) : null;
  if (year === null) return { start, end, english };
  return {
    start,
    end,
    english: year.near ? [year.english, ...english] : [...english, year.english],
  };
}

/** No month has a 40th. */
function isLong(amount: Amount): boolean {
  return amount.form === 'exact' && !(wholeValue(amount.value) <= 31);
}

function partAt(
  context: TextContext,
  start: number,
  above: number,
): (DurationPart & { end: number }) | null {
  const { text } = context;
  const found = readAmount(context, start, isUnit);
  // 3年 after an old era is a year.
  if (found === null || eraBefore(text, start) !== null) return null;
  const counted = timeAt(text, found.end);
  if (counted === null || counted.order <= above) return null;
  const { word, order: unit } = counted;
  // 2週間〜3週間.
  const { amount, end: to } = readAmount(context, start, isUnit, word) ?? found;
  const end = to + word.length;
  if (!text.startsWith(word, to)) return null;
  const split = unit === SECONDS && amount.form === 'exact' ? hundredths(text, end) : null;
  if (split !== null && amount.form === 'exact') {
    const value = sum(amount.value, split.value);
    return { amount: { form: 'exact', value }, unit, half: false, end: split.end };
  }
  const half = matchAt(HALF, text, end) !== null && context.isBoundary(end + 1);
  return { amount, unit, half, end: half ? end + 1 : end };
}

/** The counter or noun of a length of time at a position: 年 of 3年ぶり. */
function timeAt(text: string, position: number): { word: string; order: number } | null {
  const counter = COUNTERS.at(text, position);
  const word = counter === '' ? NOUNS.find((noun) => text.startsWith(noun, position)) : counter;
  const time = word === undefined ? undefined : COUNTED_TIMES.get(word);
  if (word === undefined || time === undefined || matchAt(FRACTION, text, position) !== null) {
    return null;
  }
  return { word: word.slice(0, time.characters), order: time.order };
}

function hundredths(text: string, start: number): { value: Decimal; end: number } | null {
  const digits = matchAt(HUNDREDTHS, text, start)?.[0];
  if (digits === undefined || COUNTERS.has(text, start + digits.length)) return null;
  return { value: decimalOf(`0.${digits.normalize('NFKC')}`), end: start + digits.length };
}

function isUnit(text: string, position: number): boolean {
  return timeAt(text, position) !== null;
}

function single({ amount, unit, half }: DurationPart): string[] {
  const named = noun(LENGTHS_OF_TIME[unit]!);
  if (half && amount.form === 'exact') {
    const { value } = amount;
    return [`${figures(value)}½ ${named.many}`, `${counted(value)} and a half ${named.many}`];
  }
  const range = oddRange(amount);
  const words = countOf(amount, named);
  return range === null ? [words] : [words, `${range} ${named.many}`];
}

/** `two years and three months`, `1 hour, 30 minutes and 5 seconds`. */
function composite(parts: readonly DurationPart[]): string {
  const said = parts.map((part) => single(part)[0] ?? '');
  return `${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
}

/** 22年 may be the year 2022 or 22 years. */
function shortYear(
  context: TextContext,
  start: number,
  end: number,
): { english: string; near: boolean } | null {
  const { text, published } = context;
  const year = yearAt(context, start);
  if (year?.form !== 'short' || year.end !== end || year.year === null) return null;
  if (matchAt(YEARS_LONG, text, end) !== null) return null;
  if (
    /(?:約|過去|今後|この|ここ|あと|懲役|禁錮|計|築|創業|開業|在位)$/u.test(before(text, start, 2))
  )
    return null;
  const near = published !== null && Math.abs(published.year - year.year) <= NEAR_YEARS;
  return { english: String(year.year), near };
}
