/**
 * How a number and its counter change each other's reading, and the kinds of counters by their
 * first sound, after the usual grammars and NHK's table of counters. Gemination (促音化): いち ろく はち じゅう
 * ひゃく end in っ before k, s, t and h, as the helpers below say (いち + かい → いっかい). A counter in h
 * becomes p after a geminate (いっぽん), and b (rendaku) or p after ん (さんぼん, さんぷん).
 */

/** The reading of a counter, and what its first sound does to the numbers before it. */
export interface ReadingClass {
  reading: string;
  /**
   * First kana of the number endings that geminate before this counter: い of いち, ろ of ろく, は of
   * はち, じ of じゅう, ひ of ひゃく. A set of characters.
   */
  geminates: string;
  /** Reading of the counter after a geminate: ほん → ぽん. */
  afterGeminate?: string;
  /** Reading of the counter after ん: ほん → ぼん. Applies after the endings in `voicedAfter` only. */
  afterN?: string;
  /** Kana before ん in the numbers that voice the counter: さ せ ぜ ま な よ of さん せん ぜん まん なん よん. */
  voicedAfter?: string;
  /** Native Japanese numbers instead of Sino-Japanese ones, by number: 1組 ひと. */
  native?: Readonly<Record<number, string>>;
}

/**
 * Readings of one counter that differ from those of its class. The comment in its row says why.
 */
export interface IrregularReadings {
  /** Replaces `voicedAfter` of the class, and `native` below replaces its `native`. */
  voicedAfter?: string;
  native?: Readonly<Record<number, string>>;
  /** Readings of the last digit that differ from the usual ones: 4時 よじ. */
  lastDigit?: Readonly<Record<number, string>>;
  /** Readings of last digit and counter, where both change: 14日 よっ + か. */
  lastPair?: Readonly<Record<number, readonly [digit: string, counter: string]>>;
  /** Reading of number and counter as a whole, by number: 1人 ひとり. */
  irregular?: Readonly<Record<number, string>>;
  /** Reading of the counter after 数 (すう, "several"): 数日 すうじつ. */
  afterSuu?: string;
}

/** When a number with this counter is not a number with a counter at all. */
export interface CounterLimits {
  /** The largest number that takes the counter: 12 of 月, as there is no 13月. */
  max?: number;
  /** False if kanji numerals before it mostly belong to a word of the dictionary: 一目, 千里. */
  kanjiNumerals?: false;
  /** False if 一 + counter is a word of the dictionary: 一行 いっこう, 一品 ひとしな. */
  kanjiOne?: false;
  /** Two kanji digits before it are an estimate: 二三人 にさんにん, two or three people. */
  estimable?: true;
}

/** With every property, so that all counters have one shape. */
type Whole<T> = { readonly [K in keyof Required<T>]: T[K] | undefined };

/** A counter in the form in which the scanner uses it. */
export interface Counter extends Whole<
  Omit<ReadingClass, 'reading' | 'geminates'> & IrregularReadings & CounterLimits
> {
  reading: string;
  geminates: string;
  /** Text after the counter that makes it part of another word: 曜 in 3日曜. */
  notFollowedBy: RegExp | undefined;
  /**
   * Characters that may follow as part of the number word: 前 of 3年前, 目 of 3年目 (counter-affixes.ts).
   */
  affixes: string;
}

/** Affixes of any counter: ordinal, portion, beyond, a little more, a little less, among. */
export const ANY_AFFIX = '目分超強弱余中';
/** Affixes of a length of time, in addition: before, after, between, half, every, about. */
export const TIME_AFFIX = `${ANY_AFFIX}前後間半毎程位`;

/** Counters that change no number: いちまい, ろくまい, じゅうまい. */
export const plain = (reading: string): ReadingClass => ({ reading, geminates: '' });
/** Counters in k: 1 6 8 10 100 geminate (いっかい ろっかい はっかい じゅっかい ひゃっかい). */
export const beforeK = (reading: string, afterN?: string): ReadingClass => ({
  reading,
  geminates: 'いろはじひ',
  ...(afterN === undefined ? {} : { afterN }),
});
/** Counters in s and t: 1 8 10 geminate (いっさい はっさい じゅっさい), 6 and 100 do not. */
export const beforeST = (reading: string, afterN?: string): ReadingClass => ({
  reading,
  geminates: 'いはじ',
  ...(afterN === undefined ? {} : { afterN }),
});
/** After さん せん ぜん まん なん, and after よん, where p or b is as usual as h: よんぷん. */
export const AFTER_YON_TOO = 'させぜまなよ';
/** Counters in h: 1 6 8 10 100 geminate and h becomes p; after さん せん まん なん it becomes b or p. */
export const beforeH = (reading: string, p: string, afterN?: string): ReadingClass => ({
  reading,
  geminates: 'いろはじひ',
  afterGeminate: p,
  ...(afterN === undefined ? {} : { afterN, voicedAfter: 'させぜまな' }),
});
/** Native Japanese counters, which take ひと and ふた; from three on numbers are Sino-Japanese. */
export const native = (reading: string): ReadingClass => withNative(plain(reading));
/** A counter with other sounds that takes ひと and ふた: ひとはこ, はっぱこ. */
export const withNative = (sounds: ReadingClass): ReadingClass => ({
  ...sounds,
  native: { 1: 'ひと', 2: 'ふた' },
});

/** 4 is よ before some old counters: よじ, よねん, よにん, よえん. */
export const YO = { 4: 'よ' };
/** Hours and months have し, しち and く: しがつ, しちじ, くじ. */
export const HOURS = { 4: 'よ', 7: 'しち', 9: 'く' };
export const MONTHS = { 4: 'し', 7: 'しち', 9: 'く' };
