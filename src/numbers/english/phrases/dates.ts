/** Days, months and years: 2月3日, 24日, 先月24日, 令和4年2月3日(木), 2022/02/03. */
import { DASH } from '../amount-in-text';
import {
  dateInWords,
  dayNear,
  exists,
  monthName,
  monthsOn,
  yearOf,
  type CalendarDay,
} from '../calendar';
import { ordinalFigure } from '../english-numbers';
import { ERA } from '../era-years';
import { before, matchAt, readWhole, type EnglishPhrase, type TextContext } from '../phrase';
import { yearAt, type YearInText } from './years';

/** A date; unknown parts are null. */
interface DateParts {
  year: number | null;
  month: number | null;
  day: number | null;
  /** The days in words: `3–5`, `15 and 16`. */
  days: string | null;
}

interface DateInText extends DateParts {
  end: number;
  era: string;
}

/** Words after or before a number with 日 that make it a length of time: 3日間, 3日ぶり, 丸3日. */
const DAYS_LONG =
  /(?:間|ぶり|振り|連続|以内|目|ごと|毎|おき|続|前(?!後)|後(?!半)|以上|余|あまり|足らず|たらず|分|程度|ほど|くらい|ぐらい|超|弱|強|がかり|かけ|遅れ|違い|がたつ|が過ぎ)/uy;
const BEFORE_DAYS_LONG =
  /(?:約|丸|まる|あと|残り|わずか|たった|この|ここ|過去|今後|最長|最短|平均|延べ|中|週|(?<![一二三四五六七八九十\d０-９])月)$/u;
/** Words after a year that make it a length of time: 2000年前. */
const YEARS_LONG = /(?:間|前(?![半後期])|後(?![半期])|ぶり|余|以上|近く|超|目(?!標))/uy;
/** The year in the other calendar: 1959年（昭和34年）1月17日, 令和4（2022）年2月3日. */
const YEAR_AGAIN = new RegExp(
  `[(（](?:(?:${ERA})[\\d０-９元]{1,2}|[\\d０-９]{4})年?[)）]年?`,
  'uy',
);
const RELATIVE_MONTHS: Readonly<Record<string, number>> = {
  先々月: -2,
  先月: -1,
  今月: 0,
  来月: 1,
  再来月: 2,
};
const RELATIVE_MONTH = new RegExp(Object.keys(RELATIVE_MONTHS).join('|'), 'uy');
/** The month is not in the article's year, or in every year. */
const OTHER_YEAR = /(?:毎年|例年|同年?|翌年?|前年|当年|同)$/u;
const WEEKDAY = /[(（]([月火水木金土日])(?:曜日?)?(?:[・、]?[祝休])?[)）]/uy;
const WEEKDAYS: Readonly<Record<string, string>> = {
  月: 'Monday',
  火: 'Tuesday',
  水: 'Wednesday',
  木: 'Thursday',
  金: 'Friday',
  土: 'Saturday',
  日: 'Sunday',
};
const NUMERIC = /(\d{4})([/.-])(\d{1,2})\2(\d{1,2})(?!\d|\2)/uy;
const DATE_DASH = new RegExp(DASH, 'uy');
/** Words in the rest of a sentence that make it about the future. */
const AHEAD = /^[^。]{0,40}?(?:予定|見通し|見込み|方針|開く|開催する|始まる|行う)/u;

export function dateAt(context: TextContext, start: number): EnglishPhrase | null {
  const first = numericAt(context, start) ?? partsAt(context, start);
  if (first === null) return null;
  const last = lastOfRange(context, first);
  const found = last === null ? withWeekday(context, first) : { ...last, weekday: '' };
  const { weekday, era } = found;
  const dated = last === null ? inWords(first) : rangeInWords(first, last);
  const english = [weekday === '' ? dated : `${weekday}, ${dated}`];
  if (era !== '') english.push(era);
  return { start, end: found.end, english };
}

/** Whether a number with 日 after it is a length of time. */
export function countsDays(context: TextContext, start: number, end: number): boolean {
  const { text } = context;
  // The first of the month is ついたち.
  if (context.readingOf(start, end) === 'いちにち') return true;
  return matchAt(DAYS_LONG, text, end) !== null || BEFORE_DAYS_LONG.test(before(text, start, 3));
}

/** A date with separators, 2022/02/03: always year, month, day. */
function numericAt({ text }: TextContext, start: number): DateInText | null {
  if (/[\d.]/u.test(text.charAt(start - 1))) return null;
  const found = matchAt(NUMERIC, text, start);
  if (found === null) return null;
  const [all, year, , month, day] = found;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return exists(date) ? { ...date, days: null, era: '', end: start + all.length } : null;
}

function partsAt(context: TextContext, start: number): DateInText | null {
  return (
    inRelativeMonth(context, start) ??
    inYear(context, start) ??
    inMonth(context, start, null, start) ??
    dayAlone(context, start)
  );
}

/** 先月24日. */
function inRelativeMonth(context: TextContext, start: number): DateInText | null {
  const { text, published } = context;
  const word = matchAt(RELATIVE_MONTH, text, start)?.[0];
  if (word === undefined || published === null) return null;
  const day = countedBy(context, start + word.length, '日');
  if (day === null) return null;
  const { year, month } = monthsOn(published, RELATIVE_MONTHS[word]!);
  if (!exists({ year, month, day: day.value })) return null;
  return { year, month, day: day.value, days: null, era: '', end: day.end };
}

function inYear(context: TextContext, start: number): DateInText | null {
  const { text } = context;
  const found = yearAt(context, start);
  if (found === null) return null;
  const again = matchAt(YEAR_AGAIN, text, found.end)?.[0] ?? '';
  const dated = inMonth(context, found.end + again.length, found, start);
  if (dated !== null) return dated;
  if (found.form !== 'full' || text[found.end] === '度') return null;
  if (text[found.end] === '代') return null;
  if (found.era === '' && matchAt(YEARS_LONG, text, found.end) !== null) return null;
  return {
    year: found.year,
    month: null,
    day: null,
    days: null,
    era: found.era,
    end: found.end,
  };
}

/** A month, with its day where one follows. */
function inMonth(
  context: TextContext,
  start: number,
  named: YearInText | null,
  from: number,
): DateInText | null {
  const { text, published } = context;
  const month = countedBy(context, start, '月');
  if (month === null || month.value < 1 || month.value > 12) return null;
  if (named === null && text[month.end] === '期') return null;
  const day = daysAt(context, month.end);
  const counts = day !== null && day.value >= 1 && day.value <= 31;
  const year =
    named === null
      ? impliedYear(text, from, month.value, counts ? day.value : 15, published)
      : named.year;
  if (counts && year !== null && !exists({ year, month: month.value, day: day.value })) return null;
  const end = counts ? day.end : month.end;
  const days = counts ? day.days : null;
  return {
    year,
    month: month.value,
    day: counts ? day.value : null,
    era: named?.era ?? '',
    end,
    days,
  };
}

function impliedYear(
  text: string,
  start: number,
  month: number,
  day: number,
  published: CalendarDay | null,
): number | null {
  if (published === null || OTHER_YEAR.test(before(text, start, 2))) return null;
  return yearOf(month, day, published);
}

function dayAlone(context: TextContext, start: number): DateInText | null {
  const { text, published } = context;
  const day = daysAt(context, start);
  if (day === null || day.value < 1 || day.value > 31) return null;
  const { days } = day;
  if (countsDays(context, start, day.end)) return null;
  const joined = monthBefore(context, start);
  if (joined !== null) return { ...joined, day: day.value, era: '', end: day.end, days };
  const elsewhere = /[同翌前]月?$/u.test(before(text, start, 2));
  const date =
    published === null || elsewhere
      ? null
      : dayNear(day.value, published, AHEAD.test(text.slice(day.end, day.end + 60)));
  const known = date ?? { year: null, month: null, day: day.value };
  return { ...known, era: '', end: day.end, days };
}

/** 3日, 3〜5日, 15、16日, 12、13両日. */
function daysAt(
  context: TextContext,
  start: number,
): { value: number; days: string | null; end: number } | null {
  const single = countedBy(context, start, '日');
  if (single !== null) return { ...single, days: null };
  const first = readWhole(context, start);
  if (first === null) return null;
  const { text } = context;
  const joint =
    matchAt(DATE_DASH, text, first.end) !== null
      ? '–'
      : first.digits && AND.test(text.charAt(first.end))
        ? ' and '
        : '';
  const last =
    joint === ''
      ? null
      : (countedBy(context, first.end + 1, '日') ?? countedBy(context, first.end + 1, '両日'));
  if (last === null || last.value > 31 || last.value <= first.value) return null;
  return { value: first.value, days: `${first.value}${joint}${last.value}`, end: last.end };
}
const AND = /^[、，,・]$/u;

const JOINED_DAY =
  /(?:^|[^\d０-９])([\d０-９]{1,2})月[\d０-９]{1,2}日?(?:から|と|、|・|及び|および|や|または)$/u;

/** The month of the first date of a range: 2月 for the 4日 of 2月2日から4日. */
function monthBefore({ text, published }: TextContext, start: number): DateParts | null {
  const month = Number(JOINED_DAY.exec(before(text, start))?.[1]?.normalize('NFKC'));
  if (!(month >= 1 && month <= 12)) return null;
  return {
    year: published === null ? null : yearOf(month, 15, published),
    month,
    day: null,
    days: null,
  };
}

/** A number and its counter. */
function countedBy(
  context: TextContext,
  start: number,
  counter: string,
): { value: number; end: number } | null {
  const number = readWhole(context, start);
  if (number === null || !context.text.startsWith(counter, number.end)) return null;
  return { value: number.value, end: number.end + counter.length };
}

/** 3〜5日, 3日〜5日, 1月29日〜2月3日, 2020〜22年. */
function lastOfRange(context: TextContext, first: DateInText): DateInText | null {
  const { text } = context;
  if (matchAt(DATE_DASH, text, first.end) === null) return null;
  const start = first.end + 1;
  const last =
    first.month === null
      ? null
      : (inMonth(context, start, null, start) ?? bareDay(context, start, first));
  if (last === null || (last.day === null) !== (first.day === null)) return null;
  return { ...last, year: first.year };
}

function bareDay(
  context: TextContext,
  start: number,
  { year, month, era }: DateInText,
): DateInText | null {
  const day = countedBy(context, start, '日');
  return day === null || day.value > 31
    ? null
    : { year, month, era, day: day.value, days: null, end: day.end };
}

function rangeInWords(first: DateInText, last: DateInText): string {
  const { month, day } = last;
  const from =
    first.day === null
      ? monthName(first.month ?? 0)
      : `${monthName(first.month ?? 0)} ${first.day}`;
  if (month !== first.month) return `${from}–${inWords(last)}`;
  return last.year === null ? `${from}–${day}` : `${from}–${day}, ${last.year}`;
}

function inWords({ year, month, day, days }: DateParts): string {
  if (month === null && year === null) {
    const both = (days ?? String(day ?? 0)).replace(/\d+/gu, (one) => ordinalFigure(Number(one)));
    return `the ${both}`;
  }
  if (month === null) return String(year);
  if (day === null) return year === null ? monthName(month) : `${monthName(month)} ${year}`;
  return dateInWords(month, days ?? String(day), year);
}

function withWeekday({ text }: TextContext, date: DateInText): DateInText & { weekday: string } {
  const found = date.day === null ? null : matchAt(WEEKDAY, text, date.end);
  if (found === null) return { ...date, weekday: '' };
  return { ...date, end: date.end + found[0].length, weekday: WEEKDAYS[found[1] ?? ''] ?? '' };
}
