import * as v from 'valibot';

const isoTimestamp = v.pipe(v.string(), v.isoTimestamp());

/** Replaces a date that cannot be parsed. */
export const UNKNOWN_DATE = new Date(0).toISOString();

/**
 * ISO 8601 that `Date` can parse too. valibot alone accepts `2026-01-01T00:00:00+09`, which makes
 * an invalid `Date`, and formatting that throws.
 */
export function isDate(value: string): boolean {
  return v.is(isoTimestamp, value) && !Number.isNaN(Date.parse(value));
}

/** The date unchanged if it is valid, otherwise repaired, otherwise `UNKNOWN_DATE`. */
export function mendDate(value: string): string {
  if (isDate(value)) return value;
  // `+09` lacks its minutes. Text that does not start with a year is not parsed: `Date` would
  // guess.
  const time = /^\d{4}-/u.test(value)
    ? Date.parse(value.replace(/[+-]\d{2}$/u, '$&:00'))
    : Number.NaN;
  const mended = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return isDate(mended) ? mended : UNKNOWN_DATE;
}
