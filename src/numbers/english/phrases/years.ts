/** Years as newspapers write them: 2022年, 22年, 令和4年, 昨年. */
import { ERA, eraYear } from '../era-years';
import { matchAt, readWhole, type TextContext } from '../phrase';

export interface YearInText {
  /** End of 年 or of 昨年. */
  end: number;
  /** Null if it depends on the article's year and that is unknown: 昨年. */
  year: number | null;
  /** `Reiwa 4`, or empty. */
  era: string;
  /** `full`: four digits or an era; `short`: two digits; `relative`: 昨年. */
  form: 'full' | 'short' | 'relative';
}

const RELATIVE: Readonly<Record<string, number>> = {
  一昨年: -2,
  おととし: -2,
  昨年: -1,
  去年: -1,
  今年: 0,
  本年: 0,
  来年: 1,
  再来年: 2,
};
const RELATIVE_YEAR = new RegExp(Object.keys(RELATIVE).join('|'), 'uy');
const ERA_NAME = new RegExp(`(?:${ERA})`, 'uy');
const COMMON_ERA = /西暦/uy;

/** A two-digit year that would be more than this after the article's is in the previous century. */
const YEARS_AHEAD = 30;
/** The article's year where it is unknown. */
export const USUAL_YEAR = 2025;

export function yearAt(context: TextContext, start: number): YearInText | null {
  const { text, published } = context;
  const relative = matchAt(RELATIVE_YEAR, text, start)?.[0];
  if (relative !== undefined) {
    const year = published === null ? null : published.year + RELATIVE[relative]!;
    return { end: start + relative.length, year, era: '', form: 'relative' };
  }
  const era = matchAt(ERA_NAME, text, start)?.[0];
  if (era !== undefined) return eraYearAt(context, start + era.length, era);
  const from = start + (matchAt(COMMON_ERA, text, start)?.[0].length ?? 0);
  const number = readWhole(context, from);
  if (number === null || text[number.end] !== '年') return null;
  const { value, length } = number;
  const end = number.end + 1;
  if (value >= 1000 && value <= 2999 && length === 4) {
    return { end, year: value, era: '', form: 'full' };
  }
  if (length !== 2 || !number.digits) return null;
  return { end, year: fullYear(value, published?.year ?? USUAL_YEAR), era: '', form: 'short' };
}

function eraYearAt(context: TextContext, start: number, era: string): YearInText | null {
  const { text } = context;
  const first = text[start] === '元';
  const number = first ? { value: 1, end: start + 1 } : readWhole(context, start);
  if (number === null) return null;
  const found = eraYear(era, number.value);
  // In 令和4(2022)年 the 年 comes after the parentheses.
  const closed = text[number.end] === '年';
  if (found === null || !(closed || /[(（]/u.test(text.charAt(number.end)))) return null;
  const end = number.end + (closed ? 1 : 0);
  return { end, year: found.year, era: found.english, form: 'full' };
}

/** 98 is 1998, 22 is 2022. */
export function fullYear(short: number, around: number): number {
  const year = Math.floor(around / 100) * 100 + short;
  return year > around + YEARS_AHEAD ? year - 100 : year;
}
