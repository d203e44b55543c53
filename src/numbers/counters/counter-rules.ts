/**
 * What a counter asks of the number before it, and the kinds of counters by their first sound. After
 * the usual grammars and NHK's table of counters: いち ろく はち じゅう ひゃく double before k, s, t, h as
 * the helpers below say; h becomes p behind a doubled number and b or p behind ん.
 */

export interface Counter {
  reading: string;
  /** First kana of the number endings that double before it: いち ろく はち じゅう ひゃく. */
  doubles: string;
  /** The counter itself behind a doubled number: ほん → ぽん. */
  afterDoubling?: string;
  /** The counter behind numbers that end in ん: ほん → ぼん. */
  afterN?: string;
  /** Which of them: the kana before ん (さん, せん and ぜん, まん, なん, よん). */
  n?: string;
  /** Readings of the last digit that this counter asks for: 4時 よじ. */
  lastDigit?: Readonly<Record<number, string>>;
  /** The last digit and the counter together, where both change: 14日 よっ + か. */
  lastPair?: Readonly<Record<number, readonly [digit: string, counter: string]>>;
  /** Native numbers instead of the Sino-Japanese ones, by number: 1組 ひと. */
  native?: Readonly<Record<number, string>>;
  /** Number and counter together, by number: 1人 ひとり. */
  irregular?: Readonly<Record<number, string>>;
  /** No larger number takes it: there is no 13月. */
  most?: number;
  /** Behind 数: 数日 すうじつ. */
  severally?: string;
  /** What follows and makes another word of the counter: 3日曜 is no 3日. */
  not?: RegExp;
  /** False where a kanji numeral before it is more often part of a word: 一目, 千里. */
  kanji?: boolean;
  /** False where 一 and it are a word with readings of its own: 一行 いっこう, 一品 ひとしな. */
  one?: boolean;
  /** Single characters that may follow as part of the number word: 3年前, 3年目. */
  affixes: string;
}

/** Behind any counter: the third, portion, beyond, a little more or less, among. */
export const ANY = '目分超強弱余中';
/** Behind a stretch of time as well: before, after, between, half, every, about. */
export const TIME = `${ANY}前後間半毎程位`;

type Details = Partial<Counter>;

export const plain = (reading: string, details: Details = {}): Counter => ({
  reading,
  doubles: '',
  affixes: ANY,
  ...details,
});
/** Before k: 1 6 8 10 100 double (いっかい ろっかい はっかい じゅっかい ひゃっかい). */
export const beforeK = (reading: string, details: Details = {}): Counter =>
  plain(reading, { doubles: 'いろはじひ', ...details });
/** Before s and t: 1 8 10 double (いっさい はっさい じゅっさい), 6 and 100 do not. */
export const beforeST = (reading: string, details: Details = {}): Counter =>
  plain(reading, { doubles: 'いはじ', ...details });
/** Before h: 1 6 8 10 100 double and h becomes p; behind さん せん まん なん it is b or p. */
export const beforeH = (
  reading: string,
  p: string,
  afterN: string,
  details: Details = {},
): Counter =>
  plain(reading, { doubles: 'いろはじひ', afterDoubling: p, afterN, n: 'させぜまな', ...details });
/** Native words, which take ひと and ふた; from three on the numbers are Sino-Japanese. */
export const native = (reading: string, details: Details = {}): Counter =>
  plain(reading, { native: { 1: 'ひと', 2: 'ふた' }, ...details });

/** Four shortens before some old counters: よじ, よねん, よにん, よえん. */
export const YO = { 4: 'よ' };
/** Clock and calendar keep し, しち and く: しがつ, しちじ, くじ. */
export const HOURS = { 4: 'よ', 7: 'しち', 9: 'く' };
export const MONTHS = { 4: 'し', 7: 'しち', 9: 'く' };

/** 3か月, カ, ヵ, ヶ, ケ, 箇: one counter in six spellings. */
export function withEachKa(
  affixes: string,
  ...counters: readonly [kanji: string, reading: string][]
): Record<string, Counter> {
  const table: Record<string, Counter> = {};
  for (const [kanji, reading] of counters) {
    for (const ka of 'かカヵヶケ箇') table[ka + kanji] = beforeK(`か${reading}`, { affixes });
  }
  return table;
}
