/** A number with its unit or counter, without modifiers around them. */
import { COUNTERS } from '../../counters/counters';
import { mapped, type Amount } from '../amount';
import { LENGTHS_OF_TIME } from '../counter-english';
import { COUNTED_TIMES } from '../counter-meanings';
import { CURRENCIES, money, SIGNS, type Currency } from '../currencies';
import { shifted, sum, trimmed, whole, wholeValue } from '../decimal';
import { durationAt } from './durations';
import { countOf, hasFigures, measured, noun } from '../english-numbers';
import {
  before,
  matchAt,
  readAmount,
  readWhole,
  type EnglishPhrase,
  type TextContext,
} from '../phrase';
import { fraction, percent } from './shares';
import type { Around, UnitKind } from '../unit';
import { isUnit, unitFollowing } from '../units';

export interface MeasuredPhrase extends EnglishPhrase {
  kind: UnitKind;
}

/** Context on each side of a number from which ambiguous units are decided, in UTF-16 units. */
const AROUND = 16;
/** 3分の1. */
const FRACTION_OF = /分の/uy;
/** 3割5分2厘: tenths, hundredths, thousandths. */
const BELOW_TENTHS: readonly [unit: string, power: number][] = [
  ['分', 0],
  ['厘', -1],
  ['毛', -2],
];
const SIGN = new RegExp(
  Object.keys(SIGNS)
    .map((sign) => sign.replace('$', '\\$'))
    .join('|'),
  'uy',
);

/** @param from start of a label that belongs to the number: 時速 of 時速100キロ */
export function measuredAt(
  context: TextContext,
  start: number,
  from = start,
): MeasuredPhrase | null {
  return (
    afterCurrencySign(context, start) ??
    fractionAt(context, start) ??
    tenthsAt(context, start) ??
    withUnit(context, start, from) ??
    duration(context, start) ??
    bareNumber(context, start)
  );
}

/** $100, ¥1.2兆. */
function afterCurrencySign(context: TextContext, start: number): MeasuredPhrase | null {
  const sign = matchAt(SIGN, context.text, start)?.[0];
  const currency = sign === undefined ? undefined : SIGNS[sign];
  if (sign === undefined || currency === undefined) return null;
  const found = readAmount(context, start + sign.length, () => false);
  if (found === null) return null;
  return { start, end: found.end, english: money(found.amount, currency), kind: 'money' };
}

/** 三分の一, 3分の2. */
function fractionAt(context: TextContext, start: number): MeasuredPhrase | null {
  const denominator = readWhole(context, start);
  if (denominator === null || matchAt(FRACTION_OF, context.text, denominator.end) === null)
    return null;
  const numerator = readWhole(context, denominator.end + 2);
  if (numerator === null || denominator.value === 0) return null;
  const english = [fraction(numerator.value, denominator.value)];
  return { start, end: numerator.end, english, kind: 'share' };
}

/** 3割5分: 35%. With 厘 also a batting average. */
function tenthsAt(context: TextContext, start: number): MeasuredPhrase | null {
  const { text } = context;
  const tenths = readWhole(context, start);
  if (tenths === null || text[tenths.end] !== '割') return null;
  let value = shifted(whole(tenths.value), 1);
  let end = tenths.end + 1;
  let parts = 0;
  for (const [unit, power] of BELOW_TENTHS) {
    const part = readWhole(context, end);
    if (part === null || part.value > 9 || text[part.end] !== unit) continue;
    value = sum(
      value,
      power === 0 ? whole(part.value) : { units: BigInt(part.value), places: -power },
    );
    end = part.end + 1;
    parts++;
  }
  if (parts === 0) return null;
  const english = [percent({ form: 'exact', value })];
  if (parts > 1) english.push(`.${value.units}`);
  return { start, end, english, kind: 'share' };
}

function withUnit(context: TextContext, start: number, from: number): MeasuredPhrase | null {
  const { text } = context;
  const alone = readAmount(context, start, isUnit);
  if (alone === null) return null;
  const unit = unitAfter(context, alone.end);
  if (unit === null) return null;
  // Both 3%〜5% and 3〜5%.
  const ranged = unit.gap === 0 ? readAmount(context, start, isUnit, unit.written) : null;
  const ends = ranged !== null && text.startsWith(unit.written, ranged.end) ? ranged : alone;
  const unitStart = ends === alone ? alone.end + unit.gap : ends.end;
  const end = unitStart + unit.written.length;
  if (!context.isBoundary(end)) return null;
  const currency = CURRENCIES[unit.written];
  const split = currency === undefined ? null : withCents(context, ends.amount, end, currency);
  if (split !== null) return { start, ...split, kind: 'money' };
  const around: Around = {
    before: before(text, from, AROUND),
    after: text.slice(end, end + AROUND),
  };
  const english = unit.unit.english(ends.amount, around);
  return english === null ? null : { start, end, english, kind: unit.unit.kind };
}

function unitAfter(
  { text, isBoundary }: TextContext,
  position: number,
): {
  written: string;
  unit: NonNullable<ReturnType<typeof unitFollowing>>['unit'];
  gap: number;
} | null {
  const found = unitFollowing(text, position, isBoundary);
  if (found !== null) return { ...found, gap: 0 };
  // Latin units may follow a space.
  if (!/^[ 　][a-zA-Zµ%]/u.test(text.slice(position, position + 2))) return null;
  const spaced = unitFollowing(text, position + 1, isBoundary);
  return spaced === null ? null : { ...spaced, gap: 1 };
}

/** 473円16銭, 1ドル20セント. */
function withCents(
  context: TextContext,
  amount: Amount,
  end: number,
  currency: Currency,
): { end: number; english: string[] } | null {
  if (currency.cent === undefined || amount.form !== 'exact') return null;
  const cents = readAmount(context, end, () => false);
  if (cents === null || !context.text.startsWith(currency.cent, cents.end)) return null;
  if (cents.amount.form !== 'exact' && cents.amount.form !== 'range') return null;
  const dollars = amount.value;
  const price = mapped(cents.amount, ({ units, places }) =>
    sum(dollars, { units, places: places + 2 }),
  );
  return {
    end: cents.end + currency.cent.length,
    english: money(price, currency),
  };
}

function duration(context: TextContext, start: number): MeasuredPhrase | null {
  const found = durationAt(context, start);
  return found === null ? null : { ...found, kind: 'duration' };
}

/** A number without a unit; null if it is written as in English. */
function bareNumber(context: TextContext, start: number): MeasuredPhrase | null {
  const { text } = context;
  const found = readAmount(context, start, () => false);
  if (found === null || !found.styled || found.end - start < 2) return null;
  if (/[a-zA-Zａ-ｚＡ-Ｚ\d]/u.test(text.charAt(found.end)) || !context.isBoundary(found.end))
    return null;
  const { amount } = found;
  const english = hasFigures(amount) ? measured(amount) : countOf(amount, noun(''));
  if (english === text.slice(start, found.end)) return null;
  return { start, end: found.end, english: [english], kind: 'plain' };
}

/** The unit of a price per one: ドル of 1ドル=151円, 株 of 1株当たり. */
export function unitOfOne(
  context: TextContext,
  start: number,
): { end: number; per: string; currency: boolean } | null {
  const one = readAmount(context, start, isUnit);
  if (one?.amount.form !== 'exact' || wholeValue(trimmed(one.amount.value)) !== 1) return null;
  const { text } = context;
  const unit = unitFollowing(text, one.end, () => true);
  if (unit !== null && unit.unit.per !== '') {
    const end = one.end + unit.written.length;
    return { end, per: unit.unit.per, currency: unit.written in CURRENCIES };
  }
  const counter = COUNTERS.at(text, one.end);
  const time = COUNTED_TIMES.get(counter);
  if (time === undefined) return null;
  const per = LENGTHS_OF_TIME[time.order]!;
  return { end: one.end + time.characters, per, currency: false };
}
