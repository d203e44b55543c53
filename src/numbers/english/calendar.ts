/** Days and months of the Gregorian calendar, and which of them a newspaper means. */

export interface CalendarDay {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

const DAY = 86_400_000;
/** Japan's news are dated in its own time, nine hours ahead of UTC. */
const JAPAN = 9 * 3_600_000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?/u;
const ZONE = /(?:Z|([+-])(\d{2}):?(\d{2}))$/u;

/**
 * The day in Japan of an ISO 8601 date or date-time; a time without a zone is Japan's.
 * @returns null for anything else
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

/** There is no 30th of February. */
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

/** The first day of the month some months on. */
export function monthsOn({ year, month }: CalendarDay, months: number): CalendarDay {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1, day: 1 };
}

/**
 * How far, in days, a date without its year may lie in the year before or behind the article's own.
 * Newspapers leave the year out where it is the article's; around New Year they do so for the other
 * side of it as well (12月24日 in January). A quarter of a year, as reports on one look back so far.
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
 * How far back, in days, a day without its month may lie in the month before. Newspapers leave the
 * month out where it is the article's; in its first days agencies do so for the last days of the
 * month before (31日 in an article of the 1st).
 */
const ACROSS_MONTHS = 7;

/**
 * The day that a newspaper of some day names without its month: one of the article's month, unless
 * that lies further ahead than one in the last days of the month before lies back; and one of the
 * month to come only where the text looks ahead (2日に開く予定 in an article of the 30th).
 * @returns null where no month around has such a day
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
 * The day of a dateline: the last such day up to the article's own, or the one behind it, as it is
 * tomorrow already east of Japan.
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
/** `Jan`, as in the names of quarters. */
export const shortMonth = (month: number) => monthName(month).slice(0, 3);

/** `February 3, 2022`, `February 3–5`; without its year where it is not known. */
export function dateInWords(month: number, day: string, year: number | null): string {
  const date = `${monthName(month)} ${day}`;
  return year === null ? date : `${date}, ${year}`;
}
