/** Units and counters after a number, and their English. */
import type { Amount } from './amount';

/** What a unit measures; it limits the words that may follow (高 and 安 only after prices). */
export type UnitKind =
  'money' | 'share' | 'points' | 'multiple' | 'measure' | 'count' | 'age' | 'duration' | 'plain';

/** Some characters of the text on each side of a number with its unit. */
export interface Around {
  before: string;
  after: string;
}

export interface Unit {
  kind: UnitKind;
  /** @returns English, best first; null if the context shows that it is another word */
  english(amount: Amount, around: Around): string[] | null;
  /** The noun in `¥80 a barrel`; empty if nothing is priced by the unit. */
  per: string;
}

export type UnitTable = Readonly<Record<string, Unit>>;
