/**
 * Numbers in newspaper English, after the AP Stylebook: counts below ten are spelled out, digits
 * are grouped by three, millions and above are words.
 */
import type { Amount } from './amount';
import {
  approximately,
  compare,
  decimalOf,
  grouped,
  shifted,
  trimmed,
  wholeValue,
  type Decimal,
} from './decimal';

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
];
/** Powers of a thousand from a million up; smaller numbers are written in digits. */
const SCALES = ['million', 'billion', 'trillion', 'quadrillion', 'quintillion'];
const MILLION = decimalOf('1000000');
const BILLION = decimalOf('1000000000');
/** Decimal places of `1.2345 million`; with more, plain digits are easier to read. */
const MAX_PLACES = 4;

/** A noun in the singular and the plural. */
export interface Noun {
  one: string;
  many: string;
}

/** @param forms `person|people`, or the singular of a noun that takes an s */
export function noun(forms: string): Noun {
  const [one = '', many = one === '' ? '' : `${one}s`] = forms.split('|');
  return { one, many };
}

interface Scaled {
  figure: string;
  /** Empty, or a scale with a leading space: ` million`. */
  scale: string;
}

/** `39,000`, `1.2 trillion`, `123,456,789`. */
export function figures(value: Decimal): string {
  const { figure, scale } = scaled(value);
  return figure + scale;
}

function scaled(value: Decimal): Scaled {
  if (compare(value, MILLION) < 0) return { figure: grouped(value), scale: '' };
  const digits = trimmed(value).units.toString().length - trimmed(value).places;
  const step = Math.min(Math.floor((digits - 1) / 3) - 1, SCALES.length);
  const power = 3 * (step + 1);
  const figure = trimmed({ units: value.units, places: value.places + power });
  if (figure.places > MAX_PLACES && compare(value, BILLION) < 0) {
    return { figure: grouped(trimmed(value)), scale: '' };
  }
  return { figure: grouped(figure), scale: ` ${SCALES[step - 1]}` };
}

/** Spelled out below ten, the AP style for counts. */
export function counted(value: Decimal): string {
  const number = wholeValue(value);
  return SMALL[number] ?? figures(value);
}

/** `first` to `ninth`, `10th`, `21st`. */
export function ordinal(number: number): string {
  return ORDINALS[number] ?? ordinalFigure(number);
}

/** `3rd`, as in rankings. */
export function ordinalFigure(number: number): string {
  const tens = number % 100;
  const last = number % 10;
  const ending =
    tens >= 11 && tens <= 13
      ? 'th'
      : last === 1
        ? 'st'
        : last === 2
          ? 'nd'
          : last === 3
            ? 'rd'
            : 'th';
  return `${grouped(decimalOf(String(number)))}${ending}`;
}

/**
 * 数百億: `several hundred million`. For powers of ten and ten thousand: `tens of millions of`.
 * @returns ends in `of` if a noun needs it
 */
export function several(power: number): string {
  if (power === 0) return 'several';
  if (power === 1) return 'dozens of';
  const scale = ['', 'thousand', ...SCALES][Math.floor(power / 3)] ?? '';
  if (power % 3 === 1) return `tens of ${scale}s of`;
  return ['several', power % 3 === 2 ? 'hundred' : '', scale].filter(Boolean).join(' ');
}

/** Two numbers joined by `joint`, with a common scale named once: `100–200 million`. */
export function pair(low: Decimal, high: Decimal, joint: string, sign = ''): string {
  const [from, to] = [scaled(low), scaled(high)];
  if (from.scale === to.scale) return `${sign}${from.figure}${joint}${to.figure}${to.scale}`;
  return `${sign}${from.figure}${from.scale}${joint}${sign}${to.figure}${to.scale}`;
}

/** An amount of things: `three countries`, `39,000 people`, `dozens of people`. */
export function countOf(amount: Amount, { one, many }: Noun): string {
  return joined(countedAmount(amount), isOne(amount) ? one : many);
}

function countedAmount(amount: Amount): string {
  switch (amount.form) {
    case 'exact':
      return counted(amount.value);
    case 'either': {
      const { low, high } = amount;
      return compare(high, decimalOf('10')) < 0
        ? `${counted(low)} or ${counted(high)}`
        : pair(low, high, ' or ');
    }
    case 'odd':
      return isDozen(amount.low) ? 'a dozen or more' : looseAmount(amount);
    default:
      return looseAmount(amount);
  }
}

/** An amount before a unit of measurement, always in figures: `3–5`, `several`, `2 or 3`. */
export function measured(amount: Amount): string {
  switch (amount.form) {
    case 'exact':
      return figures(amount.value);
    case 'either':
      return pair(amount.low, amount.high, ' or ');
    default:
      return looseAmount(amount);
  }
}

function looseAmount(amount: Exclude<Amount, { form: 'exact' | 'either' }>): string {
  switch (amount.form) {
    case 'range':
      return pair(amount.low, amount.high, '–');
    case 'several':
      return several(amount.power);
    case 'odd':
      return `more than ${figures(amount.low)}`;
  }
}

/** The exact range of an `odd` amount: 11–19 for 十数人. Null for other amounts. */
export function oddRange(amount: Amount): string | null {
  if (amount.form !== 'odd') return null;
  const { low, high } = amount;
  // The first possible number: 11 for 十数, 210 for 二百数十.
  const step = (high.units - low.units) / 9n;
  return pair({ ...low, units: low.units + step }, high, '–');
}

function isDozen(low: Decimal): boolean {
  return wholeValue(low) === 10;
}

export function isOne(amount: Amount): boolean {
  return amount.form === 'exact' && wholeValue(amount.value) === 1;
}

/** Whether a currency sign can come before it: `$5 million`, but not `$several million`. */
export function hasFigures(amount: Amount): boolean {
  return amount.form !== 'several';
}

/** Joins number and noun; without a noun `tens of millions of` loses its `of`. */
function joined(number: string, noun: string): string {
  return noun === '' ? number.replace(/ of$/u, '') : `${number} ${noun}`;
}

/** About three significant digits, for converted values: 1,240; 180; 3.31. */
export function roundedTo3(value: number): string {
  if (value === 0) return '0';
  const power = Math.floor(Math.log10(value)) - 2;
  const rounded = BigInt(Math.round(value / 10 ** power));
  const decimal =
    power >= 0 ? shifted({ units: rounded, places: 0 }, power) : { units: rounded, places: -power };
  return figures(trimmed(decimal));
}

/** The middle of an amount as a plain number, for conversions; NaN if it has none. */
export function roughValue(amount: Amount): number {
  return amount.form === 'exact' ? approximately(amount.value) : NaN;
}
