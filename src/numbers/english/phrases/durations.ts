/** Durations: 3年半, 2時間30分, 8カ月, 2泊3日. */
import { counterAt } from '../../counters/counters';
import { eraBefore } from '../../reading/era-readings';
import type { Amount } from '../amount';
import { decimalOf, sum, wholeValue, type Decimal } from '../decimal';
import { countsDays } from './dates';
import { counted, countOf, figures, noun, oddRange, type Noun } from '../english-numbers';
import { before, matchAt, readAmount, type EnglishPhrase, type TextContext } from '../phrase';
import { yearAt } from './years';

/** Longest first; units later in the list may follow earlier ones: 2年3カ月. */
const UNITS: readonly [pattern: RegExp, noun: Noun][] = [
  [/年間|年(?![度代生齢俸金])|[カかヵヶケ箇]年/uy, noun('year')],
  [/[カかヵヶケ箇]月間?/uy, noun('month')],
  [/週間?/uy, noun('week')],
  [/泊/uy, noun('night')],
  [/営業日/uy, noun('business day')],
  [/四半期/uy, noun('quarter')],
  [/日間?/uy, noun('day')],
  [/時間/uy, noun('hour')],
  [/分間?(?!の[\d０-９一二三四五六七八九十])/uy, noun('minute')],
  [/秒間?/uy, noun('second')],
];
const LONG_UNIT = /^(?:営業日|四半期)/u;
const HALF = /半(?![ば期分額数値島])/uy;
const DAYS = 6;
const SECONDS = 9;
/** 9秒98: hundredths without a unit. */
const HUNDREDTHS = /[\d０-９]{1,3}(?![\d０-９.．,，万億])/uy;
/** A two-digit number this close to the article's year is more often a year than a length. */
const NEAR_YEARS = 4;
/** Words after 22年 that make it a length of 22 years. */
const YEARS_LONG =
  /(?:間|ぶり|前|後(?!半)|物|もの|債|国債|以上|以内|以下|未満|連続|余|近く|超|目|来|ごと|おき|分|弱|強|たつ|たっ|経)/uy;

interface DurationPart {
  amount: Amount;
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
  // 分 of 分野 is not a minute, and 3年 after an old era is a year.
  if (
    found === null ||
    (counterAt(text, found.end) === '' && !LONG_UNIT.test(text.slice(found.end, found.end + 3)))
  )
    return null;
  if (eraBefore(text, start) !== null) return null;
  for (let unit = above + 1; unit < UNITS.length; unit++) {
    const pattern = UNITS[unit]![0];
    const word = matchAt(pattern, text, found.end)?.[0];
    if (word === undefined) continue;
    // 2週間〜3週間.
    const { amount, end: to } = readAmount(context, start, isUnit, word) ?? found;
    const end = to + word.length;
    if (!text.startsWith(word, to)) continue;
    const split = unit === SECONDS && amount.form === 'exact' ? hundredths(text, end) : null;
    if (split !== null && amount.form === 'exact') {
      const value = sum(amount.value, split.value);
      return { amount: { form: 'exact', value }, unit, half: false, end: split.end };
    }
    const half = matchAt(HALF, text, end) !== null && context.isBoundary(end + 1);
    return { amount, unit, half, end: half ? end + 1 : end };
  }
  return null;
}

function hundredths(text: string, start: number): { value: Decimal; end: number } | null {
  const digits = matchAt(HUNDREDTHS, text, start)?.[0];
  if (digits === undefined || counterAt(text, start + digits.length) !== '') return null;
  return { value: decimalOf(`0.${digits.normalize('NFKC')}`), end: start + digits.length };
}

function isUnit(text: string, position: number): boolean {
  return UNITS.some(([pattern]) => matchAt(pattern, text, position) !== null);
}

function single({ amount, unit, half }: DurationPart): string[] {
  const named = UNITS[unit]![1];
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
