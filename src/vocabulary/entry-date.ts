import * as v from 'valibot';

const isoTimestamp = v.pipe(v.string(), v.isoTimestamp());

/** What an entry has in place of a date that cannot be read. */
export const UNKNOWN_DATE = new Date(0).toISOString();

/**
 * ISO 8601 that `Date` can read too. valibot alone takes `2026-01-01T00:00:00+09`, for which `Date`
 * has no value, and to format such a date throws.
 */
export function isDate(value: string): boolean {
  return v.is(isoTimestamp, value) && !Number.isNaN(Date.parse(value));
}

/** The date as it is stored where it can be read, else mended, else `UNKNOWN_DATE`. */
export function mendDate(value: string): string {
  if (isDate(value)) return value;
  // `+09` lacks its minutes. Of what does not look like a date, `Date` would make one up.
  const time = /^\d{4}-/u.test(value)
    ? Date.parse(value.replace(/[+-]\d{2}$/u, '$&:00'))
    : Number.NaN;
  const mended = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return isDate(mended) ? mended : UNKNOWN_DATE;
}
