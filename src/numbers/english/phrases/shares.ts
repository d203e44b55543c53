/** Percentages, percentage points, fractions and multiples: 2.5%, 3割5分, 0.25%ポイント, 2.5倍. */
import { mapped, type Amount } from '../amount';
import { shifted, trimmed, wholeValue, type Decimal } from '../decimal';
import { figures, isOne, measured, several } from '../english-numbers';
import type { Unit, UnitTable } from '../unit';

const PERCENT: Unit = {
  kind: 'share',
  per: '',
  english: (amount) => [percent(amount)],
};

export function percent(amount: Amount): string {
  if (amount.form === 'several')
    return amount.power === 1 ? 'tens of percent' : `${several(amount.power)} percent`;
  return `${measured(amount)}%`;
}

/** 割: tenths. 数割 has no figure. */
const TENTHS: Unit = {
  kind: 'share',
  per: '',
  english: (amount) =>
    amount.form === 'several'
      ? ['several tenths (20–60%)']
      : [percent(mapped(amount, (value) => shifted(value, 1)))],
};

/** Rate changes below one percentage point are also given in basis points, the unit of traders. */
const PERCENTAGE_POINTS: Unit = {
  kind: 'points',
  per: '',
  english(amount) {
    const points = `${measured(amount)} percentage ${isOne(amount) ? 'point' : 'points'}`;
    if (amount.form !== 'exact' && amount.form !== 'range') return [points];
    const basis = `${measured(mapped(amount, (value) => trimmed(shifted(value, 2))))} bp`;
    const smallest = amount.form === 'exact' ? amount.value : amount.low;
    return belowOne(smallest) ? [`${basis} (${points})`] : [points, basis];
  },
};

const BASIS_POINTS: Unit = {
  kind: 'points',
  per: '',
  english(amount) {
    if (amount.form !== 'exact' && amount.form !== 'range') return [`${measured(amount)} bp`];
    const points = mapped(amount, ({ units, places }) => trimmed({ units, places: places + 2 }));
    return [
      `${measured(amount)} bp (${measured(points)} percentage ${isOne(points) ? 'point' : 'points'})`,
    ];
  },
};

const POINTS: Unit = {
  kind: 'points',
  per: '',
  english: (amount) => [`${measured(amount)} ${isOne(amount) ? 'point' : 'points'}`],
};

const NAMED_MULTIPLES: Readonly<Record<number, string>> = { 2: 'double', 3: 'triple' };

const MULTIPLE: Unit = {
  kind: 'multiple',
  per: '',
  english(amount) {
    const times = `${measured(amount)} times`;
    const named = amount.form === 'exact' ? NAMED_MULTIPLES[wholeValue(amount.value)] : undefined;
    return named === undefined ? [times] : [times, named];
  },
};

export const SHARE_UNITS: UnitTable = {
  '%': PERCENT,
  '％': PERCENT,
  パーセント: PERCENT,
  割: TENTHS,
  '%ポイント': PERCENTAGE_POINTS,
  '％ポイント': PERCENTAGE_POINTS,
  パーセントポイント: PERCENTAGE_POINTS,
  '%pt': PERCENTAGE_POINTS,
  bp: BASIS_POINTS,
  bps: BASIS_POINTS,
  ｂｐ: BASIS_POINTS,
  ベーシスポイント: BASIS_POINTS,
  ベーシス: BASIS_POINTS,
  ポイント: POINTS,
  倍: MULTIPLE,
};

function belowOne({ units, places }: Decimal): boolean {
  return units < 10n ** BigInt(places);
}

/** `one third`, `two thirds`, `three quarters`, `1/100`. */
export function fraction(numerator: number, denominator: number): string {
  const [one, many] = PARTS[denominator] ?? ['', ''];
  if (one === '' || numerator >= denominator)
    return `${numerator}/${figures({ units: BigInt(denominator), places: 0 })}`;
  return numerator === 1 ? `one ${one}` : `${COUNTS[numerator] ?? numerator} ${many}`;
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const PARTS: Readonly<Record<number, readonly [one: string, many: string]>> = {
  2: ['half', 'halves'],
  3: ['third', 'thirds'],
  4: ['quarter', 'quarters'],
  5: ['fifth', 'fifths'],
  6: ['sixth', 'sixths'],
  7: ['seventh', 'sevenths'],
  8: ['eighth', 'eighths'],
  9: ['ninth', 'ninths'],
  10: ['tenth', 'tenths'],
};
