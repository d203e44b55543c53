/** Days and months of the Gregorian calendar, and the year or month that a newspaper leaves out. */

export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const DAY = 86_400_000;
/** Offset of Japan Standard Time from UTC, in milliseconds. */
const JAPAN = 9 * 3_600_000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?/u;
const ZONE = /(?:Z|([+-])(\d{2}):?(\d{2}))$/u;

/**
 * The day in Japan of an ISO 8601 date or date-time; a time without a zone is Japan's.
 * @returns null if `published` is not an ISO 8601 date
 */
export function dayInJapan(published: string): CalendarDay | null {
  const date = DATE.exec(published);
  if (date === null) return null;
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0] = date
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (!exists({ year, month, day })) return null;
  const zone = date[4] === undefined ? null : ZONE.exec(published);
  if (zone === null) return { year, month, day };
  const [, sign = '+', ahead = '0', aheadMinutes = '0'] = zone;
  const offset = (Number(ahead) * 60 + Number(aheadMinutes)) * (sign === '-' ? -60_000 : 60_000);
  return dayOf(Date.UTC(year, month - 1, day, hours, minutes) - offset + JAPAN);
}

function dayOf(time: number): CalendarDay {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** False for a day that its month does not have: the 30th of February. */
export function exists({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days from one to the other; negative where `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

const timeOf = ({ year, month, day }: CalendarDay) => Date.UTC(year, month - 1, day);

/** The first day of the month that is `months` after a day's own. */
export function monthsOn({ year, month }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 };
}

/**
 * How far, in days, a date without a year may be from the article's date if it is in another year.
 * Newspapers leave out the year of the article, and around New Year that of the neighboring year
 * (12月24日 in January). About a quarter, as quarterly reports look back that far.
 */
const ACROSS_NEW_YEAR = 100;

/** @returns the year of a month and day that a newspaper of a day names without it */
export function yearOf(month: number, day: number, published: CalendarDay): number {
  const away = (year: number) => Math.abs(daysBetween(published, { year, month, day }));
  const { year } = published;
  if (away(year) <= 180) return year;
  return [year - 1, year + 1].find((other) => away(other) <= ACROSS_NEW_YEAR) ?? year;
}

/**
 * How far back, in days, a day without a month may be if it is in the month before. Newspapers
 * leave out the month of the article; in its first days agencies also leave out that of the month
 * before (31日 in an article of the 1st).
 */
const ACROSS_MONTHS = 7;

/**
 * The date of a day without a month: in the article's month, unless the last days of the month
 * before are closer. In the next month only if the text looks ahead (2日に開く予定 in an article of the
 * 30th).
 * @param ahead whether the sentence is about the future
 * @returns null if neither month has such a day
 */
export function dayNear(day: number, published: CalendarDay, ahead: boolean): CalendarDay | null {
  const inMonth = (months: number) => ({ ...monthsOn(published, months), day });
  const [before, same, next] = [inMonth(-1), inMonth(0), inMonth(1)];
  const toBefore = exists(before) ? -daysBetween(published, before) : Infinity;
  const toSame = exists(same) ? daysBetween(published, same) : Infinity;
  if (toBefore <= ACROSS_MONTHS && toSame > ACROSS_MONTHS && !(ahead && exists(same)))
    return before;
  const toNext = exists(next) ? daysBetween(published, next) : Infinity;
  if (ahead && toNext <= ACROSS_MONTHS && toSame < 0) return next;
  return exists(same) ? same : exists(before) ? before : null;
}

/**
 * The date of a dateline: the latest such day up to the article's own, or the day after it, since
 * the date changes earlier east of Japan.
 */
export function dayOfDateline(day: number, published: CalendarDay): CalendarDay | null {
  for (let months = 1; months >= -2; months--) {
    const candidate = { ...monthsOn(published, months), day };
    if (exists(candidate) && daysBetween(published, candidate) <= 1) return candidate;
  }
  return null;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const monthName = (month: number) => MONTHS[month - 1] ?? '';
/** `Jan`, as in `Jan–Mar quarter`. */
export const shortMonth = (month: number) => monthName(month).slice(0, 3);

/** `February 3, 2022`, `February 3–5`; without the year if it is null. */
export function dateInWords(month: number, day: string, year: number | null): string {
  const date = `${monthName(month)} ${day}`;
  return year === null ? date : `${date}, ${year}`;
}
