/** Years of the Japanese eras from 明治 on, which newspapers still use in dates. */

/** First year (元年) of each era, from 改元の詔書 and 元号法 (明治 1868 … 令和 2019). */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  慶応: 1865,
  明治: 1868,
  大正: 1912,
  昭和: 1926,
  平成: 1989,
  令和: 2019,
};
const LATIN: Readonly<Record<string, string>> = {
  慶応: 'Keio',
  明治: 'Meiji',
  大正: 'Taisho',
  昭和: 'Showa',
  平成: 'Heisei',
  令和: 'Reiwa',
};
/** The eras as alternatives of a regular expression. */
export const ERA = Object.keys(FIRST_YEARS).join('|');

export interface EraYear {
  year: number;
  /** `Reiwa 4`. */
  english: string;
}

/** @returns null for an unknown era or a year zero */
export function eraYear(era: string, count: number): EraYear | null {
  const first = FIRST_YEARS[era];
  if (first === undefined || !(count >= 1)) return null;
  return { year: first + count - 1, english: `${LATIN[era]} ${count}` };
}
