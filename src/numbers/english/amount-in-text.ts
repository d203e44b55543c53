/** Reads an amount in a text: a number, a range, an estimate. */
import { COUNTERS } from '../counters/counters';
import { estimateAt } from '../reading/estimates';
import { digitAt, isEstimate, scanNumeral, type Numeral } from '../scan/numeral-scan';
import type { Amount } from './amount';
import { compare, decimalOf, shifted, sum, whole, type Decimal } from './decimal';

export interface AmountInText {
  start: number;
  end: number;
  amount: Amount;
  /** Begins with a digit rather than a kanji. */
  digits: boolean;
  /** Has more than plain digits: a comma, a point, 万, kanji. */
  styled: boolean;
}

/** Whether a counter or unit starts at a position: 数 is a number only before one. */
export type IsCounted = (text: string, position: number) => boolean;

const MYRIADS = '万億兆京';
const PLACES = '十百千';
const SEVERAL = /^[数何]([十百千]?)$/u;
/** 十数, 百数十, 30数. */
const ODD = /^(.+)数([十百千]?)$/u;

/** Wave and straight dashes that news pages put between two numbers; ー is a common typo for one. */
export const DASH = '[〜～~─―—–‐‑－ー-]';
const RANGE = new RegExp(`${DASH}`, 'uy');
const BELOW_MYRIAD = /[\d０-９]{1,4}[.．][\d０-９]+(?![\d０-９.．])/uy;
const EITHER = /[、，,・]/uy;
/**
 * @param what the unit as written; it may also follow the first number of a range: 3%〜5%
 * @returns null if no number starts at the position
 */
export function amountAt(
  text: string,
  start: number,
  isCounted: IsCounted,
  what = '',
): AmountInText | null {
  const first = numberAt(text, start, isCounted);
  if (first === null) return null;
  return rangeFrom(text, first, isCounted, what) ?? eitherFrom(text, first, isCounted) ?? first;
}

/** A single number: 3 of 3〜5. */
export function numberAt(text: string, start: number, isCounted: IsCounted): AmountInText | null {
  const numeral = scanNumeral(text, start, isCounted);
  if (numeral === null) return null;
  const { digits, parts } = numeral;
  const end = endOfDecimal(text, numeral.end);
  const amount = roughly(text, numeral) ?? amountOf(text.slice(start, end));
  if (amount === null) return null;
  const styled = parts.length > 1 || !digits || /[,，.．・]/u.test(text.slice(start, end));
  return { start, end, amount, digits, styled };
}

/** `scanNumeral` stops before a fraction after 万: 547 of 1万4417.547. */
function endOfDecimal(text: string, end: number): number {
  if (!MYRIADS.includes(text.charAt(end - 1))) return end;
  return end + (matchesAt(BELOW_MYRIAD, text, end)?.length ?? 0);
}

function rangeFrom(
  text: string,
  first: AmountInText,
  isCounted: IsCounted,
  what: string,
): AmountInText | null {
  if (first.amount.form !== 'exact') return null;
  const afterUnit =
    what !== '' && text.startsWith(what, first.end) ? first.end + what.length : first.end;
  if (!matches(RANGE, text, afterUnit)) return null;
  const second = numberAt(text, afterUnit + 1, isCounted);
  if (second?.amount.form !== 'exact') return null;
  // 03-1234-5678 and 2022-02-03 are not ranges.
  if (matches(RANGE, text, second.end) && digitAt(text, second.end + 1) >= 0) return null;
  const high = second.amount.value;
  const low = withMyriadsOf(text.slice(second.start, second.end), first.amount.value, high);
  if (compare(low, high) >= 0) return null;
  return { ...first, end: second.end, amount: { form: 'range', low, high }, styled: true };
}

/** 2〜3万人 is 20,000 to 30,000: a low number below the high one's coefficient shares its 万. */
function withMyriadsOf(written: string, low: Decimal, high: Decimal): Decimal {
  const power = 4 * (MYRIADS.indexOf(written.slice(-1)) + 1);
  const coefficient = power === 0 ? null : valueOf(written.slice(0, -1));
  if (coefficient === null || compare(low, coefficient) >= 0) return low;
  const shared = shifted(low, power);
  return compare(shared, high) < 0 ? shared : low;
}

/** 四、五人 and 2、3週間: neighboring numbers below ten, or last digits as in 12、3. */
function eitherFrom(text: string, first: AmountInText, isCounted: IsCounted): AmountInText | null {
  const { amount, end } = first;
  if (amount.form !== 'exact' || !matches(EITHER, text, end)) return null;
  const second = numberAt(text, end + 1, isCounted);
  if (second?.amount.form !== 'exact' || second.digits !== first.digits) return null;
  const low = amount.value;
  const high = second.amount.value;
  if (low.places > 0 || high.places > 0 || high.units > 9n) return null;
  if (low.units % 10n === 0n || low.units > 99n || low.units % 10n !== high.units - 1n) return null;
  const reached = whole(Number(low.units) + 1);
  return {
    ...first,
    end: second.end,
    amount: { form: 'either', low, high: reached },
    styled: true,
  };
}

/** 二三人 is two or three people, but the 二三日 of a month is the 23rd. */
function roughly(text: string, numeral: Numeral): Amount | null {
  const digits = estimateAt(text, numeral, COUNTERS);
  if (digits === null) return null;
  return { form: 'either', low: whole(digits.low), high: whole(digits.high) };
}

/**
 * @param written a numeral as `scanNumeral` finds it
 * @returns null if it has no known value
 */
function amountOf(written: string): Amount | null {
  const value = valueOf(written);
  if (value !== null) return { form: 'exact', value };
  const power = trailingPower(written);
  const inner = power === 0 ? written : written.slice(0, -1);
  const several = SEVERAL.exec(inner);
  if (several !== null) {
    const [, place = ''] = several;
    const total = power + powerOfPlace(place);
    // 何人 is a question ("how many"), 何千人 means "thousands".
    return total === 0 && inner === '何' ? null : { form: 'several', power: total };
  }
  return oddOf(inner, power) ?? eitherOf(inner, power);
}

/** 1 for 十, 2 for 百, 3 for 千, 0 for ''. */
function powerOfPlace(place: string): number {
  return place === '' ? 0 : PLACES.indexOf(place) + 1;
}

/** 十数, 二十数万, 百数十: the certain part and the next one, which is not reached. */
function oddOf(written: string, power: number): Amount | null {
  const [, certain = '', place = ''] = ODD.exec(written) ?? [];
  const value = certain === '' ? null : valueOf(certain);
  if (value === null) return null;
  // In 3億数千万 the 万 belongs to 数千 only.
  const low = /[万億兆京]/u.test(certain) ? value : shifted(value, power);
  const unit = shifted(whole(1), power + powerOfPlace(place));
  const high = sum(low, { ...unit, units: 9n * unit.units });
  return { form: 'odd', low, high };
}

/** 二三十, 四五百万. */
function eitherOf(written: string, power: number): Amount | null {
  const place = PLACES.indexOf(written.slice(-1)) + 1;
  const digits = place === 0 ? written : written.slice(0, -1);
  const value = /^.{2}$/u.test(digits) ? scanNumeral(digits, 0, nothing)?.value : undefined;
  if (value === undefined || !isEstimate(String(value))) return null;
  const [low = '', high = ''] = String(value);
  const at = (digit: string) => shifted(decimalOf(digit), power + place);
  return { form: 'either', low: at(low), high: at(high) };
}

/** The sum of the groups of four places: 1兆, 2345.6億. Null if one of them has no value. */
function valueOf(written: string): Decimal | null {
  let total = whole(0);
  for (const [, group = '', myriad = ''] of written.matchAll(/([^万億兆京]+)([万億兆京]?)/gu)) {
    const value = groupValue(group);
    if (value === null) return null;
    const power = myriad === '' ? 0 : 4 * (MYRIADS.indexOf(myriad) + 1);
    total = sum(total, shifted(value, power));
  }
  return total;
}

function groupValue(group: string): Decimal | null {
  const plain = group
    .normalize('NFKC')
    .replaceAll(',', '')
    .replace(/[〇一二三四五六七八九]/gu, (digit) => String('〇一二三四五六七八九'.indexOf(digit)));
  if (/^\d+[.・]\d+$/u.test(plain)) return decimalOf(plain.replace('・', '.'));
  if (/^\d+$/u.test(plain)) return decimalOf(plain);
  const numeral = scanNumeral(group, 0, nothing);
  if (numeral === null || numeral.end !== group.length) return null;
  return Number.isNaN(numeral.value) ? null : whole(numeral.value);
}

function trailingPower(written: string): number {
  return 4 * (MYRIADS.indexOf(written.slice(-1)) + 1);
}

const nothing: IsCounted = () => false;

/** A test for counters and for the given units. */
export function counterOr(units: IsCounted): IsCounted {
  return (text, position) => COUNTERS.has(text, position) || units(text, position);
}

function matchesAt(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0];
}

/** Whether a sticky pattern matches at a position. */
function matches(pattern: RegExp, text: string, position: number): boolean {
  pattern.lastIndex = position;
  return pattern.test(text);
}
