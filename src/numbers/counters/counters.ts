/** Which counter stands at a position, and how a number and its counter sound together. */
import type { Counter } from './counter-rules';
import { COUNTERS_OF_THINGS } from './counters-of-things';
import { COUNTERS_OF_PEOPLE, COUNTERS_OF_TIME } from './counters-of-time';
import { DIGITS, withDoubling } from '../scan/numerals';

/** The reading of the last piece of a number with its counter. */
export interface Counted {
  number: string;
  counter: string;
  /** True where the two cannot be told apart (ふつか): the reading belongs over both. */
  fused: boolean;
}

const COUNTERS = new Map<string, Counter>(
  Object.entries({ ...COUNTERS_OF_TIME, ...COUNTERS_OF_PEOPLE, ...COUNTERS_OF_THINGS }),
);
/** Length of the longest counter by its first character, which rules out most positions. */
const LONGEST = new Map<string, number>();
for (const counter of COUNTERS.keys()) {
  const first = counter.charAt(0);
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, counter.length));
}

/** The longest counter that stands at a position of a text, or an empty string. */
export function counterAt(text: string, position: number): string {
  for (let length = LONGEST.get(text.charAt(position)) ?? 0; length > 0; length--) {
    const candidate = text.slice(position, position + length);
    const counter = COUNTERS.get(candidate);
    if (counter === undefined) continue;
    const end = position + candidate.length;
    if (counter.not?.test(text.slice(end, end + 3)) !== true) return candidate;
  }
  return '';
}

/** @param counter as `counterAt` gives it */
export function counterRule(counter: string): Counter {
  const rule = COUNTERS.get(counter);
  if (rule === undefined) throw new RangeError(`no counter ${counter}`);
  return rule;
}

/**
 * @param reading of the number's last piece, in hiragana: じゅういち of 2万11
 * @param value of the whole number; NaN where it is not one whole number: 1万2人 is no ふたり
 */
export function readCounted(reading: string, value: number, rule: Counter): Counted {
  const irregular = rule.irregular?.[value];
  if (irregular !== undefined) return { number: '', counter: irregular, fused: true };
  const native = rule.native?.[value];
  if (native !== undefined) return { number: native, counter: rule.reading, fused: false };
  const pair = readLastPair(reading, rule);
  if (pair !== null) return pair;
  const number = withLastDigit(reading, rule);
  const doubled = withDoubling(number, rule.doubles);
  if (doubled !== number) {
    return { number: doubled, counter: rule.afterDoubling ?? rule.reading, fused: false };
  }
  return { number, counter: behindN(number, rule) ?? rule.reading, fused: false };
}

/** 数日 すうじつ: a few, without another numeral. */
export function readSeveral(rule: Counter): Counted {
  return { number: 'すう', counter: rule.severally ?? rule.reading, fused: false };
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

function behindN(number: string, { afterN, n = '' }: Counter): string | undefined {
  return number.endsWith('ん') && n.includes(number.charAt(number.length - 2)) ? afterN : undefined;
}
