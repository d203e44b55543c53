/** Finds counters in a text. */
import { compiled, spellings, type CounterRow } from './counter-row';
import type { Counter } from './counter-rules';

export class CounterTable {
  private readonly counters = new Map<string, Counter>();
  /** Length of the longest counter by its first character, which rules out most positions. */
  private readonly maxLengthByFirst = new Map<string, number>();

  constructor(rows: readonly CounterRow[]) {
    for (const row of rows) {
      const rule = compiled(row);
      for (const counter of spellings(row.counter)) {
        this.counters.set(counter, rule);
        const first = counter.charAt(0);
        const longest = this.maxLengthByFirst.get(first) ?? 0;
        this.maxLengthByFirst.set(first, Math.max(longest, counter.length));
      }
    }
  }

  /** The longest counter that starts at a position of a text, or an empty string. */
  at(text: string, position: number): string {
    let length = this.maxLengthByFirst.get(text.charAt(position)) ?? 0;
    for (; length > 0; length--) {
      const candidate = text.slice(position, position + length);
      const counter = this.counters.get(candidate);
      if (counter === undefined) continue;
      const end = position + candidate.length;
      if (counter.notFollowedBy?.test(text.slice(end, end + 3)) !== true) return candidate;
    }
    return '';
  }

  /** Whether a counter starts at a position. */
  readonly has = (text: string, position: number): boolean => this.at(text, position) !== '';

  /** @param counter a result of `at` that is not empty */
  rule(counter: string): Counter {
    const rule = this.counters.get(counter);
    if (rule === undefined) throw new RangeError(`no counter ${counter}`);
    return rule;
  }
}
