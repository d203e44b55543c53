/** The counters, and how a number is read together with its counter. */
import { CounterTable } from './counter-table';
import type { Counter } from './counter-rules';
import { COUNTER_ROWS } from './rows/rows';
import { DIGITS, withGemination } from '../scan/numerals';

/** The reading of the last piece of a number with its counter. */
export interface Counted {
  number: string;
  counter: string;
  /** True if the reading cannot be split between number and counter (ふつか), and `number` is ''. */
  fused: boolean;
}

export const COUNTERS = new CounterTable(COUNTER_ROWS);

/**
 * @param reading of the number's last piece, in hiragana: じゅういち of 2万11
 * @param value of the whole number, NaN if it is not an integer; 10,002 for 1万2人, which is not ふたり
 */
export function readCounted(reading: string, value: number, rule: Counter): Counted {
  const irregular = rule.irregular?.[value];
  if (irregular !== undefined) return { number: '', counter: irregular, fused: true };
  const native = rule.native?.[value];
  if (native !== undefined) return { number: native, counter: rule.reading, fused: false };
  const pair = readLastPair(reading, rule);
  if (pair !== null) return pair;
  const number = withLastDigit(reading, rule);
  const geminated = withGemination(number, rule.geminates);
  if (geminated !== number) {
    return { number: geminated, counter: rule.afterGeminate ?? rule.reading, fused: false };
  }
  return { number, counter: readingAfterN(number, rule) ?? rule.reading, fused: false };
}

/** 数日 すうじつ: a few, without another numeral. */
export function readAfterSuu(rule: Counter): Counted {
  return { number: 'すう', counter: rule.afterSuu ?? rule.reading, fused: false };
}

function withLastDigit(number: string, { lastDigit }: Counter): string {
  if (lastDigit === undefined) return number;
  for (let digit = 1; digit <= 9; digit++) {
    const wanted = lastDigit[digit];
    const usual = DIGITS[digit] ?? '';
    if (wanted !== undefined && number.endsWith(usual))
      return number.slice(0, -usual.length) + wanted;
  }
  return number;
}

function readLastPair(reading: string, { lastPair }: Counter): Counted | null {
  if (lastPair === undefined) return null;
  for (let digit = 1; digit <= 9; digit++) {
    const pair = lastPair[digit];
    const usual = DIGITS[digit] ?? '';
    if (pair !== undefined && reading.endsWith(usual)) {
      const [number, counter] = pair;
      return { number: reading.slice(0, -usual.length) + number, counter, fused: false };
    }
  }
  return null;
}

function readingAfterN(number: string, { afterN, voicedAfter = '' }: Counter): string | undefined {
  return number.endsWith('ん') && voicedAfter.includes(number.charAt(number.length - 2))
    ? afterN
    : undefined;
}
