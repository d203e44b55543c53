/** What a written number or a range of numbers amounts to. */
import { countsAt } from '../reading/number-readings';
import { digitAt, isEstimate, scanNumeral, type Numeral } from '../scan/numeral-scan';
import { compare, decimalOf, shifted, sum, whole, type Decimal } from './decimal';

export type Amount =
  | { form: 'exact'; value: Decimal }
  /** 3〜5. */
  | { form: 'range'; low: Decimal; high: Decimal }
  /** 二、三, 二三十: one or the other. */
  | { form: 'either'; low: Decimal; high: Decimal }
  /** 数, 数十, 何百万: some of ten to this power. */
  | { form: 'several'; power: number }
  /** 十数, 30数, 二百数十: more than `low`, less than `high`. */
  | { form: 'odd'; low: Decimal; high: Decimal };

export interface AmountInText {
  start: number;
  end: number;
  amount: Amount;
  /** Begins with a digit rather than a kanji. */
  digits: boolean;
  /** Has more than a row of digits: a comma, a point, 万, kanji. */
  styled: boolean;
}

/** Whether something that is counted stands at a position: 数 is a number only before it. */
export type Counts = (text: string, position: number) => boolean;

const MYRIADS = '万億兆京';
const PLACES = '十百千';
const SEVERAL = /^[数何]([十百千]?)$/u;
/** 十数, 百数十, 30数. */
const ODD = /^(.+)数([十百千]?)$/u;

/** Wave and straight dashes that news pages put between two numbers; ー is typed for one, too. */
export const DASH = '[〜～~─―—–‐‑－ー-]';
const RANGE = new RegExp(`${DASH}`, 'uy');
const BELOW_MYRIAD = /[\d０-９]{1,4}[.．][\d０-９]+(?![\d０-９.．])/uy;
const EITHER = /[、，,・]/uy;
/** Two kanji digits in a row before these count roughly: 二三人; elsewhere they are a number. */
const COUNTED_ROUGHLY = /[人日度回歩本枚言分杯軒匹名個]/uy;

/**
 * @param what what is measured, as it may stand behind the first number of a range, too: 3%〜5%
 * @returns null where no number starts at the position
 */
export function amountAt(
  text: string,
  start: number,
  counts: Counts,
  what = '',
): AmountInText | null {
  const first = numberAt(text, start, counts);
  if (first === null) return null;
  return rangeFrom(text, first, counts, what) ?? eitherFrom(text, first, counts) ?? first;
}

/** A single number, without what a dash may join to it. */
export function numberAt(text: string, start: number, counts: Counts): AmountInText | null {
  const numeral = scanNumeral(text, start, counts);
  if (numeral === null) return null;
  const { digits, parts } = numeral;
  const end = behindDecimal(text, numeral.end);
  const amount = roughly(text, numeral) ?? amountOf(text.slice(start, end));
  if (amount === null) return null;
  const styled = parts.length > 1 || !digits || /[,，.．・]/u.test(text.slice(start, end));
  return { start, end, amount, digits, styled };
}

/** 1万4417.547: the scanner of numbers ends before a fraction of what follows 万. */
function behindDecimal(text: string, end: number): number {
  if (!MYRIADS.includes(text.charAt(end - 1))) return end;
  return end + (matchesAt(BELOW_MYRIAD, text, end)?.length ?? 0);
}

function rangeFrom(
  text: string,
  first: AmountInText,
  counts: Counts,
  what: string,
): AmountInText | null {
  if (first.amount.form !== 'exact') return null;
  const behind =
    what !== '' && text.startsWith(what, first.end) ? first.end + what.length : first.end;
  if (!matches(RANGE, text, behind)) return null;
  const second = numberAt(text, behind + 1, counts);
  if (second?.amount.form !== 'exact') return null;
  // 03-1234-5678 and 2022-02-03 are no ranges.
  if (matches(RANGE, text, second.end) && digitAt(text, second.end + 1) >= 0) return null;
  const high = second.amount.value;
  const low = withMyriadsOf(text.slice(second.start, second.end), first.amount.value, high);
  if (compare(low, high) >= 0) return null;
  return { ...first, end: second.end, amount: { form: 'range', low, high }, styled: true };
}

/** 2〜3万人 are 20,000 to 30,000: a low number below the high one's coefficient shares its 万. */
function withMyriadsOf(written: string, low: Decimal, high: Decimal): Decimal {
  const power = 4 * (MYRIADS.indexOf(written.slice(-1)) + 1);
  const coefficient = power === 0 ? null : valueOf(written.slice(0, -1));
  if (coefficient === null || compare(low, coefficient) >= 0) return low;
  const shared = shifted(low, power);
  return compare(shared, high) < 0 ? shared : low;
}

/** 四、五人 and 2、3週間: neighbors below ten, or the last digits of 12、3. */
function eitherFrom(text: string, first: AmountInText, counts: Counts): AmountInText | null {
  const { amount, end } = first;
  if (amount.form !== 'exact' || !matches(EITHER, text, end)) return null;
  const second = numberAt(text, end + 1, counts);
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

/** 二三人 is two or three people, but 月二三日 the 23rd. */
function roughly(text: string, { start, end, positional, value, parts }: Numeral): Amount | null {
  if (!positional || parts.length !== 1 || !isEstimate(String(value))) return null;
  if (!matches(COUNTED_ROUGHLY, text, end) || /[月年第]/u.test(text.charAt(start - 1))) return null;
  const [low = '', high = ''] = String(value);
  return { form: 'either', low: decimalOf(low), high: decimalOf(high) };
}

/** @param written as `scanNumeral` finds it; null where it has no value that can be told */
function amountOf(written: string): Amount | null {
  const value = valueOf(written);
  if (value !== null) return { form: 'exact', value };
  const power = powerBehind(written);
  const inner = power === 0 ? written : written.slice(0, -1);
  const several = SEVERAL.exec(inner);
  if (several !== null) {
    const total = power + 1 + PLACES.indexOf(several[1] || '_');
    // 何人 asks; 何千人 tells of thousands.
    return total === 0 && inner === '何' ? null : { form: 'several', power: total };
  }
  return oddOf(inner, power) ?? eitherOf(inner, power);
}

/** 十数, 二十数万, 百数十: what is certain, and the next that it stays below. */
function oddOf(written: string, power: number): Amount | null {
  const [, certain = '', place = ''] = ODD.exec(written) ?? [];
  const value = certain === '' ? null : valueOf(certain);
  if (value === null) return null;
  // In 3億数千万 the 万 belongs to 数千 alone.
  const low = /[万億兆京]/u.test(certain) ? value : shifted(value, power);
  const unit = shifted(whole(1), power + PLACES.indexOf(place || '_') + 1);
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

/** The sum of its groups of four places: 1兆, 2345.6億; null where one of them has no value. */
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

/** An amount with each of its numbers put through a function. */
export function mapped(amount: Amount, change: (value: Decimal) => Decimal): Amount {
  switch (amount.form) {
    case 'exact':
      return { form: 'exact', value: change(amount.value) };
    case 'several':
      return amount;
    default:
      return { ...amount, low: change(amount.low), high: change(amount.high) };
  }
}

function powerBehind(written: string): number {
  return 4 * (MYRIADS.indexOf(written.slice(-1)) + 1);
}

const nothing: Counts = () => false;

/** 数 before one of our own units counts as much as before a counter. */
export function countsOr(units: Counts): Counts {
  return (text, position) => countsAt(text, position) || units(text, position);
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
