/**
 * Counters behind numbers and the sound changes between the two, as data. Rules after the usual
 * grammars (gemination of いち ろく はち じゅう ひゃく before k, s, t, h; h → p behind it, h → b
 * behind さん せん まん); what follows no rule stands in `irregular`.
 */
import { readInteger, withDoubling } from './numerals';

export interface Counter {
  reading: string;
  /** First kana of the number endings that double before it: いち ろく はち じゅう ひゃく. */
  doubles: string;
  /** The counter itself behind a doubled number: ほん → ぽん. */
  afterDoubling?: string;
  /** The counter behind さん, せん and まん: ほん → ぼん. */
  afterN?: string;
  /** Number readings that this counter asks for instead, by last digit: 4時 よじ. */
  lastDigit?: Readonly<Record<number, string>>;
  /** Number and counter together, by number: 1人 ひとり. */
  irregular?: Readonly<Record<number, string>>;
}

/** The reading of a number with its counter. */
export interface Counted {
  number: string;
  counter: string;
  /** True where the two cannot be told apart (ふつか): the reading belongs over both. */
  fused: boolean;
}

const plain = (reading: string): Counter => ({ reading, doubles: '' });
/** Before k: 1 6 8 10 100 double (いっかい ろっかい はっかい じゅっかい ひゃっかい). */
const beforeK = (reading: string, afterN?: string): Counter => ({
  reading,
  doubles: 'いろはじひ',
  afterN,
});
/** Before s and t: 1 8 10 double (いっさい はっさい じゅっさい), 6 and 100 do not. */
const beforeST = (reading: string, afterN?: string): Counter => ({
  reading,
  doubles: 'いはじ',
  afterN,
});
/** Before h: 1 6 8 10 100 double and h becomes p; behind ん it becomes b or p. */
const beforeH = (reading: string, p: string, afterN: string): Counter => ({
  reading,
  doubles: 'いろはじひ',
  afterDoubling: p,
  afterN,
});

/** Days that keep their native names; the others are number + にち. */
const DAYS: Readonly<Record<number, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

const MONTHS: Counter = { ...plain('がつ'), lastDigit: { 4: 'し', 7: 'しち', 9: 'く' } };
const DAY: Counter = { ...plain('にち'), lastDigit: { 7: 'しち', 9: 'く' }, irregular: DAYS };
const YEARS: Counter = { ...plain('ねん'), lastDigit: { 4: 'よ' } };
const HOURS = { 4: 'よ', 7: 'しち', 9: 'く' };

const COUNTERS: Readonly<Record<string, Counter>> = {
  月: MONTHS,
  日: DAY,
  日間: { ...DAY, reading: 'にちかん', irregular: durationsOf(DAYS) },
  年: YEARS,
  年間: { ...YEARS, reading: 'ねんかん' },
  年度: { ...YEARS, reading: 'ねんど' },
  年代: { ...YEARS, reading: 'ねんだい' },
  時: { ...plain('じ'), lastDigit: HOURS },
  時間: { ...plain('じかん'), lastDigit: HOURS },
  分: beforeH('ふん', 'ぷん', 'ぷん'),
  分間: beforeH('ふんかん', 'ぷんかん', 'ぷんかん'),
  秒: plain('びょう'),
  人: { ...plain('にん'), lastDigit: { 4: 'よ' }, irregular: { 1: 'ひとり', 2: 'ふたり' } },
  名: plain('めい'),
  円: { ...plain('えん'), lastDigit: { 4: 'よ' } },
  本: beforeH('ほん', 'ぽん', 'ぼん'),
  匹: beforeH('ひき', 'ぴき', 'びき'),
  杯: beforeH('はい', 'ぱい', 'ばい'),
  票: beforeH('ひょう', 'ぴょう', 'びょう'),
  発: beforeH('はつ', 'ぱつ', 'ぱつ'),
  泊: beforeH('はく', 'ぱく', 'ぱく'),
  敗: beforeH('はい', 'ぱい', 'ぱい'),
  品: beforeH('ひん', 'ぴん', 'ぴん'),
  班: beforeH('はん', 'ぱん', 'ぱん'),
  回: beforeK('かい'),
  階: beforeK('かい', 'がい'),
  階建て: beforeK('かいだて', 'がいだて'),
  件: beforeK('けん'),
  軒: beforeK('けん', 'げん'),
  個: beforeK('こ'),
  戸: beforeK('こ'),
  曲: beforeK('きょく'),
  機: beforeK('き'),
  基: beforeK('き'),
  期: beforeK('き'),
  校: beforeK('こう'),
  級: beforeK('きゅう'),
  局: beforeK('きょく'),
  ...withEachKa(['月', 'げつ'], ['国', 'こく'], ['所', 'しょ'], ['年', 'ねん'], ['条', 'じょう']),
  歳: { ...beforeST('さい'), irregular: { 20: 'はたち' } },
  才: beforeST('さい'),
  社: beforeST('しゃ'),
  週: beforeST('しゅう'),
  週間: beforeST('しゅうかん'),
  種: beforeST('しゅ'),
  種類: beforeST('しゅるい'),
  世紀: beforeST('せいき'),
  隻: beforeST('せき'),
  足: beforeST('そく', 'ぞく'),
  冊: beforeST('さつ'),
  州: beforeST('しゅう'),
  勝: beforeST('しょう'),
  点: beforeST('てん'),
  店: beforeST('てん'),
  店舗: beforeST('てんぽ'),
  頭: beforeST('とう'),
  棟: beforeST('とう'),
  体: beforeST('たい'),
  着: beforeST('ちゃく'),
  通: beforeST('つう'),
  丁目: beforeST('ちょうめ'),
  倍: plain('ばい'),
  割: plain('わり'),
  枚: plain('まい'),
  台: plain('だい'),
  度: plain('ど'),
  番: plain('ばん'),
  位: plain('い'),
  号: plain('ごう'),
  羽: plain('わ'),
  議席: plain('ぎせき'),
};

function durationsOf(days: Readonly<Record<number, string>>): Record<number, string> {
  const durations: Record<number, string> = {};
  for (const [day, reading] of Object.entries(days)) durations[Number(day)] = `${reading}かん`;
  // ついたち is only the date.
  durations[1] = 'いちにちかん';
  return durations;
}

/** 3か月, カ, ヵ, ヶ, ケ, 箇: one counter in six spellings. */
function withEachKa(...counters: readonly [kanji: string, reading: string][]) {
  const table: Record<string, Counter> = {};
  for (const [kanji, reading] of counters) {
    for (const ka of 'かカヵヶケ箇') table[ka + kanji] = beforeK(`か${reading}`);
  }
  return table;
}

const LONGEST = Math.max(...Object.keys(COUNTERS).map((counter) => counter.length));

/** The longest counter that stands at a position of a text, or an empty string. */
export function counterAt(text: string, position: number): string {
  for (let length = LONGEST; length > 0; length--) {
    const candidate = text.slice(position, position + length);
    if (candidate.length === length && candidate in COUNTERS) return candidate;
  }
  return '';
}

/**
 * @param digits ASCII digits
 * @param counter as `counterAt` gives it
 * @param whole false where the digits are only the end of the number: 1万2人 is no ふたり
 * @returns null where the number is too large to be read
 */
export function readCounted(digits: string, counter: string, whole = true): Counted | null {
  const rule = COUNTERS[counter];
  const value = Number(digits);
  const plainNumber = readInteger(digits);
  if (rule === undefined || plainNumber === null) return null;
  const irregular = whole ? rule.irregular?.[value] : undefined;
  if (irregular !== undefined) return { number: '', counter: irregular, fused: true };
  const number = withLastDigit(plainNumber, value, rule);
  const doubled = withDoubling(number, rule.doubles);
  if (doubled !== number) {
    return { number: doubled, counter: rule.afterDoubling ?? rule.reading, fused: false };
  }
  return { number, counter: afterN(number, rule), fused: false };
}

/** 何 and 数 stand for a number: 何人 なんにん, 数日 すうじつ. */
export function readIndefinite(word: '何' | '数', counter: string): Counted | null {
  const rule = COUNTERS[counter];
  if (rule === undefined) return null;
  const number = word === '何' ? 'なん' : 'すう';
  // 数日 is the one Sino-Japanese compound among them (じつ, not にち).
  if (word === '数' && counter === '日') return { number, counter: 'じつ', fused: false };
  if (word === '数' && counter === '日間') return { number, counter: 'じつかん', fused: false };
  const reading = word === '何' ? (rule.afterN ?? rule.reading) : rule.reading;
  return { number, counter: reading, fused: false };
}

function withLastDigit(number: string, value: number, rule: Counter): string {
  const wanted = rule.lastDigit?.[value % 10];
  const usual = readInteger(String(value % 10));
  if (wanted === undefined || usual === null || !number.endsWith(usual)) return number;
  return number.slice(0, -usual.length) + wanted;
}

function afterN(number: string, rule: Counter): string {
  if (rule.afterN === undefined) return rule.reading;
  const voiced =
    /(?:さん|せん|まん)$/u.test(number) || (rule.afterN === 'ぷん' && /よん$/u.test(number));
  return voiced ? rule.afterN : rule.reading;
}
