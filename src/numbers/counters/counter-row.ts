/**
 * One row of the table of counters: everything that is known of a counter or a counted noun, with
 * the examples that prove it. The rows are in counters/rows. Only tests read the examples (`reads`,
 * `means`, `butNot`); they are not needed at run time.
 */
import { words } from '../../rules/phrase';
import type { CounterEnglish } from '../english/counter-english';
import {
  ANY_AFFIX,
  type Counter,
  type CounterLimits,
  type IrregularReadings,
  type ReadingClass,
} from './counter-rules';

interface Meaning {
  english: CounterEnglish;
  /** English after 第: 第3章 Chapter 3. */
  numbered?: (number: number) => string;
  /** Noun before 目: "fifth time" of 5回目. Without it the noun of `english`. Empty: "fifth". */
  ordinalNoun?: string;
  /**
   * Phrases, each with the entry's headword in 【】, and their English in the card: best first,
   * separated by `; `.
   */
  means: Readonly<Record<string, string>>;
}

/** A counter, which is read together with the number. */
export interface CounterRow extends Meaning, IrregularReadings, CounterLimits {
  /** Its spellings, separated by spaces. カ stands for か, カ, ヵ, ヶ, ケ and 箇. */
  counter: string;
  reading: ReadingClass;
  /**
   * What the text goes on with if the counter is part of another word, separated by spaces: 部 of
   * 2本部.
   */
  notFollowedBy?: string;
  /** Longer words that begin like one of these, but do follow the counter: 程度 of 3行程度. */
  butFollowedBy?: string;
  /** If they are not those of any counter. */
  affixes?: string;
  /** Numbers with their readings, separated by spaces: 3丁《さんちょう》. */
  reads: string;
  /** Phrases in which the characters of the counter are not this counter, separated by spaces. */
  butNot?: string;
}

/** A noun that follows numbers but is read like anywhere else: 3病院. It has English only. */
export interface NounRow extends Meaning {
  noun: string;
}

export type Row = CounterRow | NounRow;

/** The spellings of a row. */
export function spellings(written: string): string[] {
  return written
    .split(' ')
    .flatMap((word) =>
      /^カ\p{scx=Han}/u.test(word) ? [...KA].map((ka) => ka + word.slice(1)) : [word],
    );
}
/** One counter in six spellings: カ月, か月, ヵ月, ヶ月, ケ月, 箇月. */
const KA = 'カかヵヶケ箇';

/** The row in the form in which the scanner uses it. */
export function compiled(row: CounterRow): Counter {
  const { reading } = row;
  return {
    reading: reading.reading,
    geminates: reading.geminates,
    afterGeminate: reading.afterGeminate,
    afterN: reading.afterN,
    voicedAfter: row.voicedAfter ?? reading.voicedAfter,
    native: row.native ?? reading.native,
    lastDigit: row.lastDigit,
    lastPair: row.lastPair,
    irregular: row.irregular,
    afterSuu: row.afterSuu,
    max: row.max,
    kanjiNumerals: row.kanjiNumerals,
    kanjiOne: row.kanjiOne,
    estimable: row.estimable,
    notFollowedBy: textBeginningWith(row),
    affixes: row.affixes ?? ANY_AFFIX,
  };
}

/** A pattern for text that makes a counter or an affix part of another word; undefined if none does. */
export function textBeginningWith({
  notFollowedBy,
  butFollowedBy,
}: Pick<CounterRow, 'notFollowedBy' | 'butFollowedBy'>): RegExp | undefined {
  if (notFollowedBy === undefined) return undefined;
  const unless = butFollowedBy === undefined ? '' : `(?!${words(butFollowedBy).source})`;
  return new RegExp(`^${unless}${words(notFollowedBy).source}`, 'u');
}
