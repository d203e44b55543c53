/** Finds the counter at a position of a text and reads a number together with its counter. */
import type { Counter } from './counter-rules';
import { COUNTERS_OF_THINGS } from './counters-of-things';
import { COUNTERS_OF_PEOPLE, COUNTERS_OF_TIME } from './counters-of-time';
import { DIGITS, withGemination } from '../scan/numerals';

/** The reading of the last piece of a number with its counter. */
export interface Counted {
  number: string;
  counter: string;
  /** True if the reading cannot be split between number and counter (ふつか), and `number` is ''. */
  fused: boolean;
}

const COUNTERS = new Map<string, Counter>(
  Object.entries({ ...COUNTERS_OF_TIME, ...COUNTERS_OF_PEOPLE, ...COUNTERS_OF_THINGS }),
);
/** Length of the longest counter by its first character, which rules out most positions. */
const MAX_LENGTH_BY_FIRST = new Map<string, number>();
for (const counter of COUNTERS.keys()) {
  const first = counter.charAt(0);
  MAX_LENGTH_BY_FIRST.set(first, Math.max(MAX_LENGTH_BY_FIRST.get(first) ?? 0, counter.length));
}

/** The longest counter that starts at a position of a text, or an empty string. */
export function counterAt(text: string, position: number): string {
  for (let length = MAX_LENGTH_BY_FIRST.get(text.charAt(position)) ?? 0; length > 0; length--) {
    const candidate = text.slice(position, position + length);
    const counter = COUNTERS.get(candidate);
    if (counter === undefined) continue;
    const end = position + candidate.length;
    if (counter.notBefore?.test(text.slice(end, end + 3)) !== true) return candidate;
  }
  return '';
}

/** @param counter a result of `counterAt` that is not empty */
export function counterRule(counter: string): Counter {
  const rule = COUNTERS.get(counter);
  if (rule === undefined) throw new RangeError(`no counter ${counter}`);
  return rule;
}

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
