/** What stands behind a number and says what it measures or counts. */
import type { Amount } from './amount';

/** What a unit measures: it decides what may follow (高 and 安 only behind prices). */
export type UnitKind =
  'money' | 'share' | 'points' | 'multiple' | 'measure' | 'count' | 'age' | 'duration' | 'plain';

/** The text around a number with its unit, some characters of each side. */
export interface Around {
  before: string;
  after: string;
}

export interface Unit {
  kind: UnitKind;
  /** @returns English, best first; null where the text around says that it is another word */
  english(amount: Amount, around: Around): string[] | null;
  /** For `¥80 a barrel`; empty where nothing is sold or counted by it. */
  per: string;
}

export type UnitTable = Readonly<Record<string, Unit>>;
