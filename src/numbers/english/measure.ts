/** Units of measurement: a figure and the unit, sometimes with its value in another unit. */
import type { Amount } from './amount';
import { isOne, measured, noun, roundedTo3, roughValue } from './english-numbers';
import type { Unit } from './unit';

/** A unit written after the figure as a symbol or a noun. */
export function measure(forms: string, per = ''): Unit {
  const { one, many } = forms.includes('|') ? noun(forms) : { one: forms, many: forms };
  return {
    kind: 'measure',
    per: per === '' ? one : per,
    english: (amount) => [ofUnit(amount, isOne(amount) ? one : many)],
  };
}

export function ofUnit(amount: Amount, unit: string): string {
  return `${measured(amount)} ${unit}`;
}

/** A unit that few learners know, with its value in another unit. */
export function converted(forms: string, factor: number, other: string): Unit {
  const plainly = measure(forms);
  return {
    ...plainly,
    english(amount, around) {
      const english = plainly.english(amount, around) ?? [];
      const value = roughValue(amount) * factor;
      return Number.isNaN(value) ? english : [...english, `about ${roundedTo3(value)} ${other}`];
    },
  };
}
