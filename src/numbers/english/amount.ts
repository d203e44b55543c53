/** What a number or a range of numbers amounts to. */
import type { Decimal } from './decimal';

export type Amount =
  | { form: 'exact'; value: Decimal }
  /** From low to high: 3〜5. */
  | { form: 'range'; low: Decimal; high: Decimal }
  /** Two neighboring numbers, one or the other: 二、三, 二三十. */
  | { form: 'either'; low: Decimal; high: Decimal }
  /** Several times 10^power: 数, 数十, 何百万. */
  | { form: 'several'; power: number }
  /** More than `low`, less than `high`: 十数, 30数, 二百数十. */
  | { form: 'odd'; low: Decimal; high: Decimal };

/** Maps each number of an amount. */
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
