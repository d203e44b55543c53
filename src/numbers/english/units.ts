/** Finds the unit or counter at a position, among those of all kinds. */
import { COUNTERS } from '../counters/counters';
import { spellings } from '../counters/counter-row';
import { COUNTER_ROWS, NOUN_ROWS } from '../counters/rows/rows';
import { unitOf } from './counted-units';
import { MONEY_UNITS } from './currencies';
import { MEASURES, WEIGHT_POUNDS } from './measures';
import { SHARE_UNITS } from './phrases/shares';
import type { Unit } from './unit';

export interface UnitInText {
  written: string;
  unit: Unit;
}

/** ポンド is money unless the context is about weight. */
const POUND: Unit = {
  ...MONEY_UNITS['ポンド']!,
  english: (amount, around) =>
    WEIGHT_POUNDS.english(amount, around) ?? MONEY_UNITS['ポンド']!.english(amount, around),
};

/** The counters and nouns that a unit translates. */
const COUNT_UNITS: readonly (readonly [string, Unit])[] = [
  ...COUNTER_ROWS.map(({ counter, english }) => ({ written: spellings(counter), english })),
  ...NOUN_ROWS.map(({ noun, english }) => ({ written: spellings(noun), english })),
].flatMap(({ written, english }) => {
  const unit = unitOf(english);
  return unit === null ? [] : written.map((counter) => [counter, unit] as const);
});

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...COUNT_UNITS,
  ...Object.entries({ ...MEASURES, ...SHARE_UNITS, ...MONEY_UNITS, ポンド: POUND }),
]);
/** Length of the longest unit by its first character. */
const MAX_LENGTH_BY_FIRST = new Map<string, number>();
for (const written of UNITS.keys()) {
  const first = written.charAt(0);
  MAX_LENGTH_BY_FIRST.set(first, Math.max(MAX_LENGTH_BY_FIRST.get(first) ?? 0, written.length));
}

/**
 * @param isBoundary whether a word may end at a position: 社 in 社員 is not a counter
 * @returns the longest unit that starts at the position, or null
 */
export function unitFollowing(
  text: string,
  position: number,
  isBoundary: (position: number) => boolean,
): UnitInText | null {
  for (let length = MAX_LENGTH_BY_FIRST.get(text.charAt(position)) ?? 0; length > 0; length--) {
    const written = text.slice(position, position + length);
    const unit = UNITS.get(written);
    if (unit === undefined || !isBoundary(position + length)) continue;
    if (LATIN.test(text.slice(position + length - 1, position + length + 1))) continue;
    // The counters know where one is another word: 本 of 本社.
    const isCounter = COUNTERS.at(written, 0) === written;
    if (isCounter && !COUNTERS.at(text, position).startsWith(written)) continue;
    return { written, unit };
  }
  return null;
}

/** m of mRNA is not a meter. */
const LATIN = /^[a-zA-Z]{2}$/u;

export function isUnit(text: string, position: number): boolean {
  return unitFollowing(text, position, () => true) !== null;
}
