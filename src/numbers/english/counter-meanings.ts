/** The English of the table of counters, by spelling, in the forms in which phrases need it. */
import { spellings } from '../counters/counter-row';
import { COUNTER_ROWS, NOUN_ROWS } from '../counters/rows/rows';
import { LENGTHS_OF_TIME, type Nth } from './counter-english';
import { noun } from './english-numbers';

const MEANINGS = [
  ...COUNTER_ROWS.map((row) => ({ ...row, written: spellings(row.counter) })),
  ...NOUN_ROWS.map((row) => ({ ...row, written: spellings(row.noun) })),
];

/** What each row has in one respect, by its spellings; rows that have nothing are left out. */
function bySpelling<T>(
  what: (row: (typeof MEANINGS)[number]) => T | undefined,
): ReadonlyMap<string, T> {
  return new Map(
    MEANINGS.flatMap((row) => {
      const value = what(row);
      return value === undefined ? [] : row.written.map((written): [string, T] => [written, value]);
    }),
  );
}

/** 3級 is Grade 3. */
export const NTH: ReadonlyMap<string, Nth> = bySpelling(({ english }) =>
  typeof english === 'object' && 'nth' in english ? english : undefined,
);

/** The noun before 目: "time" of 5回目, empty in 3番目. */
export const ORDINAL_NOUNS: ReadonlyMap<string, string> = bySpelling(({ ordinalNoun, english }) => {
  if (ordinalNoun !== undefined) return ordinalNoun;
  if (typeof english === 'string') return noun(english).one;
  return 'lasting' in english ? english.lasting : undefined;
});

/** A counter of time: which of LENGTHS_OF_TIME, and how many of its characters are that length. */
export interface CountedTime {
  order: number;
  characters: number;
}

export const COUNTED_TIMES: ReadonlyMap<string, CountedTime> = new Map(
  MEANINGS.flatMap(({ english, written }) => {
    if (typeof english !== 'object' || !('lasting' in english)) return [];
    const order = LENGTHS_OF_TIME.indexOf(english.lasting);
    return written.map((counter): [string, CountedTime] => [
      counter,
      { order, characters: english.characters ?? counter.length },
    ]);
  }),
);

/** After 第: 第3章 is Chapter 3. Longest first. */
export const AFTER_DAI: readonly (readonly [written: string, english: Numbered])[] =
  MEANINGS.flatMap(({ numbered, english, written }) => {
    const said: Numbered | undefined =
      numbered === undefined
        ? typeof english === 'object' && 'nth' in english
          ? english.nth
          : undefined
        : (number) => [numbered(number)];
    return said === undefined ? [] : written.map((counter) => [counter, said] as const);
  }).sort(([a], [b]) => b.length - a.length);

type Numbered = Nth['nth'];
