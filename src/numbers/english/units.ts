/** The unit that stands at a position, of all that are known. */
import { counterAt } from '../counters/counters';
import { COUNT_UNITS } from './counted-things';
import { MONEY_UNITS } from './currencies';
import { MEASURES, WEIGHT_POUNDS } from './measures';
import { SHARE_UNITS } from './phrases/shares';
import type { Unit } from './unit';

export interface UnitInText {
  written: string;
  unit: Unit;
}

/** ポンド is money unless the text weighs something. */
const POUND: Unit = {
  ...MONEY_UNITS['ポンド']!,
  english: (amount, around) =>
    WEIGHT_POUNDS.english(amount, around) ?? MONEY_UNITS['ポンド']!.english(amount, around),
};

const UNITS: ReadonlyMap<string, Unit> = new Map(
  Object.entries({ ...COUNT_UNITS, ...MEASURES, ...SHARE_UNITS, ...MONEY_UNITS, ポンド: POUND }),
);
/** Length of the longest unit by its first character. */
const LONGEST = new Map<string, number>();
for (const written of UNITS.keys()) {
  const first = written.charAt(0);
  LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, written.length));
}

/**
 * @param isBoundary whether a word may end at a position: 社 in 社員 is no counter
 * @returns the longest unit; null where none stands at the position
 */
export function unitFollowing(
  text: string,
  position: number,
  isBoundary: (position: number) => boolean,
): UnitInText | null {
  for (let length = LONGEST.get(text.charAt(position)) ?? 0; length > 0; length--) {
    const written = text.slice(position, position + length);
    const unit = UNITS.get(written);
    if (unit === undefined || !isBoundary(position + length)) continue;
    if (LATIN.test(text.slice(position + length - 1, position + length + 1))) continue;
    // A counter that the scanner of numbers knows is one where that scanner says so: 本 but not 本社.
    const isCounter = counterAt(written, 0) === written;
    if (isCounter && !counterAt(text, position).startsWith(written)) continue;
    return { written, unit };
  }
  return null;
}

/** m of mRNA is no meter. */
const LATIN = /^[a-zA-Z]{2}$/u;

export function isUnit(text: string, position: number): boolean {
  return unitFollowing(text, position, () => true) !== null;
}
