/**
 * Readings of counters that depend on the context: 1日 (ついたち, いちにち), 十分 (じゅっぷん, じゅうぶん),
 * 5分 (ふん, ぶ, ぶん), 一月 (いちがつ, ひとつき), 20歳 (はたち, にじゅっさい), 年1組 (いちくみ).
 */
import type { Counter } from '../counters/counter-rules';
import { beforeH } from '../counters/counter-rules';
import { readCounted, type Counted } from '../counters/counters';
import type { Numeral } from '../scan/numeral-scan';
import { DIGITS } from '../scan/numerals';

export interface NumberContext {
  numeral: Numeral;
  rule: Counter;
  /** Reading of the number's last piece. */
  reading: string;
  /** Some characters of the text before the number and after the counter. */
  before: string;
  rest: string;
}

/** A reading; null if this is not a number; undefined if the context does not decide. */
type CounterDecision = Counted | null | undefined;

/**
 * Text after 1日 that makes it a length of time (いちにち), not a date (ついたち): a rate, a length, a
 * share. So is a day that something is used up in, or that has a beginning: 1日の生活費, 1日の終わり. In
 * news a bare 1日 is a date (1日、… と発表した), and so is 1日の of an event (1日の取引, 1日の会見).
 */
const ONE_DAY_LONG =
  /^(?:中(?!に)|[間半分目当平約延計最も数何も早遅休券乗体署限過使遊楽\d０-９]|あた|につき|だけ|しか|かけ|おき|ずつ|ごと|ゆっくり|コース|ツアー|パス|以[上内]|で|を|に(?:[\d０-９一二三四五六七八九十]|何|約|数|平均)|の(?:平均|生活|食事|食費|摂取|労働|勤務時間|利用者|乗降|乗客|生産量|消費|使用量|売買|売上|売り上げ|約定|発電|処理|供給量|輸送|出荷量|販売[数量]|水揚げ|運航|値幅|上げ幅|下げ幅|変動|大半|大部分|始まり|終わり|締めくくり|うち|疲れ|上限|限度|睡眠|歩数|寒暖差)|[ 　][\d０-９])/u;
const BEFORE_ONE_DAY_LONG = /(?:[第丸計]|まる|もう|たった|あと|さらに)$/u;
/** 一日 in kanji is a length of time, unless these follow: 一日付, 一日未明. */
const FIRST_OF_MONTH = /^(?:付|未明|早朝|午[前後]|夜)/u;

/** Context in which a kanji numeral with 分 is minutes: 十分後, ものの十分で, あと三分. */
const MINUTES =
  /^(?:[間後前弱強おご]|ほど|程|くらい|ぐらい|以[内上]|[足た]らず|過ぎ|すぎ|余|遅|早|待|歩|かか|経|ピッタリ|ぴったり|ばかり|毎)/u;
const BEFORE_MINUTES = /(?:[時約後]|あと|ものの|たった|わずか|およそ|ほんの|残り|もう)$/u;

/** Text after tenths (ぶ): 三分咲き, 七分袖, 腹八分目, 九分通り, 四分幅. */
const TENTHS = /^(?:咲|袖|丈|通り|刈り|粥|がゆ|目|幅)/u;

/** Context in which 一月 is a length of time (ひとつき), not January. */
const MONTH_LONG =
  /^(?:半(?!ば)|足らず|たらず|余|あま|ほど|程|ばかり|分|ごと|毎|おき|以上|以内|後|前|も[経た待か])/u;
const BEFORE_MONTH_LONG = /(?:約|あと|もう|丸|まる|ここ)$/u;

/** Context in which 20歳 is a limit or a range, にじゅっさい: 20歳以上, 20歳代. Else it is はたち. */
const AGE_LIMIT = /^(?:以|未満|代|前後|超|台|児|前|位)/u;
const BEFORE_AGE_LIMIT = /[満約均]$/u;

const DECISIONS = new Map<string, (context: NumberContext) => CounterDecision>(
  Object.entries({
    日: dayReading,
    月: monthReading,
    分: minuteReading,
    歳: ageReading,
    才: ageReading,
    組: classReading,
    年生: birthReading,
    つ: thingReading,
    // 一言 is ひとこと. 二言 can also be にごん, which the dictionary has.
    言: ({ numeral }: NumberContext) => (numeral.value === 1 ? undefined : null),
    品: dishReading,
    号室: roomReading,
    // 従三位 is read さんみ, a court rank.
    位: ({ before }: NumberContext) => (/[従正]$/u.test(before) ? null : undefined),
    番: (context: NumberContext) =>
      context.rest.startsWith('目') ? uncounted(context) : undefined,
  }),
);

/** The rule that reads a counter by its context; undefined for counters with one reading. */
export function decisionOn(
  counter: string,
): ((context: NumberContext) => CounterDecision) | undefined {
  return DECISIONS.get(counter);
}

/** The regular reading, not an irregular one such as ひとり or はたち. */
function uncounted({ reading, rule }: NumberContext): Counted {
  return readCounted(reading, NaN, rule);
}

function dayReading(context: NumberContext): CounterDecision {
  const { numeral, before, rest } = context;
  if (numeral.value !== 1 || before.endsWith('月')) return undefined;
  const long = numeral.digits
    ? ONE_DAY_LONG.test(rest) || BEFORE_ONE_DAY_LONG.test(before)
    : !FIRST_OF_MONTH.test(rest);
  return long ? uncounted(context) : undefined;
}

function monthReading({ numeral, before, rest }: NumberContext): CounterDecision {
  if (numeral.digits || numeral.value > 2) return undefined;
  if (!MONTH_LONG.test(rest) && !BEFORE_MONTH_LONG.test(before)) return undefined;
  return { number: numeral.value === 1 ? 'ひと' : 'ふた', counter: 'つき', fused: false };
}

function minuteReading(context: NumberContext): CounterDecision {
  const { numeral, before, rest, reading } = context;
  // Fractions: 3分の1 さんぶんのいち.
  if (/^の[\d０-９何数一二三四五六七八九十百千]/u.test(rest)) {
    return { number: reading, counter: 'ぶん', fused: false };
  }
  if (TENTHS.test(rest)) return { number: reading, counter: 'ぶ', fused: false };
  const tenths = numeral.value < 10 && !/^\d/u.test(rest);
  // Tenths of 割 and 度: 3割5分, 38度5分.
  if (tenths && (before.endsWith('割') || (before.endsWith('度') && !/経|緯/u.test(before)))) {
    return { number: reading, counter: 'ぶ', fused: false };
  }
  // 一分, 五分, 八分, 十分 are also words (いちぶ, ごぶ, はちぶ, じゅうぶん).
  const word = !numeral.digits && numeral.end - numeral.start === 1 && !Number.isNaN(numeral.value);
  if (word && !MINUTES.test(rest) && !BEFORE_MINUTES.test(before)) return null;
  return undefined;
}

function ageReading(context: NumberContext): CounterDecision {
  const { numeral, before, rest } = context;
  if (numeral.value !== 20) return undefined;
  return AGE_LIMIT.test(rest) || BEFORE_AGE_LIMIT.test(before) ? uncounted(context) : undefined;
}

/** 年1組 is a school class (いちくみ); otherwise 1組 is a team (ひとくみ). */
function classReading(context: NumberContext): CounterDecision {
  return /[年第]$/u.test(context.before) ? uncounted(context) : undefined;
}

/** 3年生 is a school grade, 1971年生 a year of birth. */
function birthReading({ numeral, reading }: NumberContext): CounterDecision {
  return numeral.value > 12 ? { number: reading, counter: 'ねんうまれ', fused: false } : undefined;
}

/** Dishes are counted with しな (さんしな), goods with ひん (さんひん). */
const DISH = /料理|メニュー|コース|おかず|惣菜|総菜|定食|前菜|弁当|[鍋皿膳]/u;

const GOODS = beforeH('ひん', 'ぴん');

function dishReading({ reading, rule, before, rest, numeral }: NumberContext): CounterDecision {
  if (DISH.test(before) || DISH.test(rest)) return undefined;
  return readCounted(reading, numeral.value, { ...rule, ...GOODS, native: undefined });
}

/** In kanji digits, rooms are read digit by digit, 〇 as まる: 三〇五号室. */
function roomReading({ numeral, rule }: NumberContext): CounterDecision {
  if (!numeral.positional) return undefined;
  return { number: readRoom(String(numeral.value)), counter: rule.reading, fused: false };
}

function readRoom(digits: string): string {
  return [...digits]
    .map((digit) => (digit === '0' ? 'まる' : (DIGITS[Number(digit)] ?? '')))
    .join('');
}

/** The dictionary has 三つ. For 三つ目 it has several readings. */
function thingReading({ rest }: NumberContext): CounterDecision {
  return rest.startsWith('目') ? undefined : null;
}
