/** Estimates of two kanji digits: 二三人 is two or three people. */
import type { CounterTable } from '../counters/counter-table';
import { isEstimate, type Numeral } from '../scan/numeral-scan';
import { eraBefore } from './era-readings';

/** After these the digits are a number: 第二三回, the 二三日 of a month. */
const NUMBERED = /[月年第〇]/u;

/** @returns the two digits, or null if the numeral is one number: 23 */
export function estimateAt(
  text: string,
  { start, end, positional, value, parts }: Numeral,
  counters: CounterTable,
): { low: number; high: number } | null {
  if (!positional || parts.length !== 1 || !isEstimate(String(value))) return null;
  const counter = counters.at(text, end);
  if (counter === '' || counters.rule(counter).estimable !== true) return null;
  if (NUMBERED.test(text.charAt(start - 1)) || eraBefore(text, start) !== null) return null;
  return { low: Math.floor(value / 10), high: value % 10 };
}
