/** The base of a comparison (前年同月比, 前日比, 2013年度比) and rates (年率, 週3日). */
import { fullYear, USUAL_YEAR } from './years';
import { before, matchAt, type TextContext } from '../phrase';

export interface Comparison {
  /** End of the words, where the number starts. */
  end: number;
  /** English after a change: `year on year` of `up 2.5% year on year`. */
  change: string;
  /**
   * English after a multiple: `the level a year earlier` of `2.5 times the level a year earlier`.
   */
  multiple: string;
}

const BASES: readonly [words: string, change: string, multiple: string][] = [
  [
    '前年同月|前年同期|前年同日|前年同週|前年度|前年|昨年|対前年同月|対前年同期|対前年',
    'year on year',
    'the level a year earlier',
  ],
  ['前月|対前月|前の月', 'month on month', 'the level a month earlier'],
  ['前四半期|対前四半期', 'quarter on quarter', 'the level a quarter earlier'],
  ['前期|対前期', 'from the previous period', 'the level of the previous period'],
  ['前週|対前週', 'week on week', 'the level a week earlier'],
  ['前営業日', 'from the previous business day', 'the level of the previous business day'],
  ['前日終値', 'from the previous close', 'the previous close'],
  ['前日|対前日', 'from the previous day', 'the level of the previous day'],
  ['前週末', 'from the end of the previous week', 'the level at the end of the previous week'],
  ['前月末', 'from the end of the previous month', 'the level at the end of the previous month'],
  ['前期末', 'from the end of the previous period', 'the level at the end of the previous period'],
  [
    '前年末|昨年末',
    'from the end of the previous year',
    'the level at the end of the previous year',
  ],
  ['前回', 'from the time before', 'the level of the time before'],
  ['平年', 'from the average year', 'the level of the average year'],
  ['計画', 'against plan', 'the plan'],
  ['予想', 'against forecasts', 'the forecast'],
];
const FOUND: readonly [pattern: RegExp, change: string, multiple: string][] = BASES.map(
  ([words, change, multiple]) => [
    new RegExp(`(?:${words})(?:比|に比べて?|より)(?:で|は|、)?[ 　]?`, 'uy'),
    change,
    multiple,
  ],
);
const YEAR_BASE = /([\d０-９]{4}|[\d０-９]{2})(年度?)(?:同期|同月)?比(?:で|は|、)?[ 　]?/uy;

const RATES: readonly [pattern: RegExp, english: string][] = [
  [/年率(?:換算)?(?:で|は)?/uy, 'at an annual rate'],
  [/日量/uy, 'per day'],
  [/(?:年間|年額)(?:で)?/uy, 'a year'],
  [/(?:月間|月額)(?:で)?/uy, 'a month'],
  [/日額/uy, 'a day'],
];
/** A bare 年, 月, 週 or 日 before a number that is not part of a date: 年2回, 週3日. */
const BARE_RATE = /[年月週日](?=[約\d０-９一二三四五六])/uy;
const BARE_RATES: Readonly<Record<string, string>> = {
  年: 'a year',
  月: 'a month',
  週: 'a week',
  日: 'a day',
};
const FREE_BEFORE = /(?:^|[^\p{scx=Han}\d０-９のる])$/u;
/** 同0.5%高: the base of the previous comparison. */
const SAME = /同(?=[約\d０-９])/uy;

export function comparisonAt(context: TextContext, start: number): Comparison | null {
  const { text, isBoundary } = context;
  if (!isBoundary(start)) return null;
  for (const [pattern, change, multiple] of FOUND) {
    const words = matchAt(pattern, text, start)?.[0];
    if (words !== undefined) return { end: start + words.length, change, multiple };
  }
  return baseYear(context, start) ?? sameAsBefore(text, start) ?? rateAt(text, start);
}

/** 2013年度比46%減. */
function baseYear({ text, published }: TextContext, start: number): Comparison | null {
  const [words, digits = '', unit = ''] = matchAt(YEAR_BASE, text, start) ?? [];
  if (words === undefined) return null;
  const written = Number(digits.normalize('NFKC'));
  const named = digits.length === 2 ? fullYear(written, published?.year ?? USUAL_YEAR) : written;
  const year = `${unit === '年度' ? 'fiscal ' : ''}${named}`;
  return { end: start + words.length, change: `from ${year}`, multiple: `the ${year} level` };
}

function sameAsBefore(text: string, start: number): Comparison | null {
  if (matchAt(SAME, text, start) === null) return null;
  const ahead = before(text, start, 80);
  for (let position = ahead.length - 1; position >= 0; position--) {
    for (const [pattern, change, multiple] of FOUND) {
      if (matchAt(pattern, ahead, position) !== null) return { end: start + 1, change, multiple };
    }
  }
  return null;
}

function rateAt(text: string, start: number): Comparison | null {
  for (const [pattern, english] of RATES) {
    const words = matchAt(pattern, text, start)?.[0];
    if (words !== undefined) return rate(start + words.length, english);
  }
  const word = matchAt(BARE_RATE, text, start)?.[0];
  if (word === undefined || !FREE_BEFORE.test(before(text, start, 1))) return null;
  return rate(start + 1, BARE_RATES[word] ?? '');
}

const rate = (end: number, english: string): Comparison => ({
  end,
  change: english,
  multiple: english,
});
