/** Counters of time and of people. */
import {
  ANY_AFFIX,
  beforeH,
  beforeST,
  HOURS,
  MONTHS,
  native,
  plain,
  TIME_AFFIX,
  withEachKa,
  YO,
  type Counter,
} from './counter-rules';

/** Days with native names; the others are number + にち. */
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
  20: 'はつか',
};

const DAY_DIGITS = { 7: 'しち', 9: 'く' };
/** 14日 じゅうよっか, 24日 にじゅうよっか. */
const FOURTH_DAY = { 4: ['よっ', 'か'] } as const;

/** Lengths in days: the same words + かん, except that ついたち is only a date. */
const DAYS_LONG: Readonly<Record<number, string>> = {
  ...Object.fromEntries(Object.entries(DAYS).map(([day, reading]) => [day, `${reading}かん`])),
  1: 'いちにちかん',
};

export const COUNTERS_OF_TIME: Readonly<Record<string, Counter>> = {
  月: plain('がつ', {
    lastDigit: MONTHS,
    max: 12,
    afterSuu: 'げつ',
    notBefore: /^[曜刊給謝額収食光面]/u,
    affixes: '分中半',
  }),
  日: plain('にち', {
    lastDigit: DAY_DIGITS,
    lastPair: FOURTH_DAY,
    irregular: DAYS,
    // 数日 is すうじつ, not すうにち.
    afterSuu: 'じつ',
    notBefore: /^(?:[曜本系産照没刊誌]|程(?!度))/u,
    affixes: `${TIME_AFFIX}付夜朝夕晩昼生`,
  }),
  日間: plain('にちかん', {
    lastDigit: DAY_DIGITS,
    lastPair: { 4: ['よっ', 'かかん'] },
    irregular: DAYS_LONG,
    afterSuu: 'じつかん',
    notBefore: /^隔/u,
    affixes: '超強弱余毎程位分',
  }),
  年: plain('ねん', {
    lastDigit: YO,
    affixes: `${TIME_AFFIX}物来末`,
  }),
  年間: plain('ねんかん', { lastDigit: YO, notBefore: /^隔/u }),
  年度: plain('ねんど', { lastDigit: YO, affixes: '末分中' }),
  年代: plain('ねんだい', { lastDigit: YO }),
  年次: plain('ねんじ', { lastDigit: YO }),
  年生: plain('ねんせい', { lastDigit: YO, notBefore: /^[まれ産活]/u }),
  年版: plain('ねんばん', { lastDigit: YO }),
  年ぶり: plain('ねんぶり', { lastDigit: YO }),
  年振り: plain('ねんぶり', { lastDigit: YO }),
  周年: beforeST('しゅうねん'),
  時: plain('じ', { lastDigit: HOURS, notBefore: /^計/u, kanjiOne: false, affixes: '前後半台' }),
  時間: plain('じかん', { lastDigit: HOURS, affixes: TIME_AFFIX }),
  時半: plain('じはん', { lastDigit: HOURS }),
  分: beforeH('ふん', 'ぷん', 'ぷん', {
    // よんぷん is as usual as よんふん. No other counter of this table has p after よん.
    voicedAfter: 'さよせぜまな',
    notBefore: /^[野析布類担割離散配岐解母別断署科譲乗け量裂極岩校身銅業厘隊子冊]/u,
    affixes: '前後間半超強弱余程位中毎',
  }),
  分間: beforeH('ふんかん', 'ぷんかん', 'ぷんかん', {
    voicedAfter: 'さよせぜまな',
    notBefore: /^隔/u,
  }),
  秒: plain('びょう', { affixes: TIME_AFFIX }),
  秒間: plain('びょうかん', { notBefore: /^隔/u }),
  週: beforeST('しゅう', { affixes: TIME_AFFIX }),
  週間: beforeST('しゅうかん', { notBefore: /^隔/u, affixes: TIME_AFFIX }),
  世紀: beforeST('せいき', { affixes: TIME_AFFIX }),
  世代: beforeST('せだい'),
  泊: beforeH('はく', 'ぱく', 'ぱく'),
  晩: native('ばん'),
  夜: plain('や', { notBefore: /^[間行空明]/u, kanjiOne: false }),
  ...withEachKa(TIME_AFFIX, ['月', 'げつ'], ['年', 'ねん']),
  ...withEachKa(ANY_AFFIX, ['月間', 'げつかん']),
};

/** 人 with a noun that follows it: 1 and 2 are ひとり and ふたり there too (一人部屋 ひとりべや). */
const people = (noun: string): Counter =>
  plain(`にん${noun}`, {
    lastDigit: YO,
    irregular: { 1: `ひとり${noun}`, 2: `ふたり${noun}` },
  });

export const COUNTERS_OF_PEOPLE: Readonly<Record<string, Counter>> = {
  人: plain('にん', {
    lastDigit: YO,
    irregular: { 1: 'ひとり', 2: 'ふたり' },
    notBefore: /^(?:[物事種口権材格民類工命魚者形情]|体(?!制))/u,
    affixes: `${ANY_AFFIX}前位程毎様`,
  }),
  人前: plain('にんまえ', { lastDigit: YO, irregular: { 2: 'ふたりまえ' }, notBefore: /^後/u }),
  人称: plain('にんしょう', { lastDigit: YO }),
  人組: plain('にんぐみ', { lastDigit: YO, irregular: { 2: 'ふたりぐみ' }, notBefore: /^[織合]/u }),
  人部屋: people('べや'),
  人連れ: people('づれ'),
  人暮らし: people('ぐらし'),
  人乗り: people('のり'),
  人掛け: people('がけ'),
  人家族: people('かぞく'),
  人兄弟: people('きょうだい'),
  人きょうだい: people('きょうだい'),
  名: plain('めい', { notBefore: /^(?:前(?!後)|古屋|残|護|字)/u, affixes: `${ANY_AFFIX}様` }),
  名様: plain('めいさま'),
  男: plain('なん', { max: 12, notBefore: /^[女子性児爵]/u, affixes: '' }),
  女: plain('じょ', { max: 12, notBefore: /^[子性優児王史]/u, affixes: '' }),
  歳: beforeST('さい', {
    irregular: { 20: 'はたち' },
    notBefore: /^暮/u,
    affixes: `${ANY_AFFIX}前位程`,
  }),
  才: beforeST('さい', {
    irregular: { 20: 'はたち' },
    notBefore: /^[能覚女色]/u,
    kanjiNumerals: false,
  }),
  歳児: beforeST('さいじ'),
  世帯: beforeST('せたい'),
  社: beforeST('しゃ'),
  代: plain('だい', { notBefore: /^[わ物]/u, kanjiOne: false }),
  代目: plain('だいめ', { lastDigit: { 4: 'よ' } }),
  世: beforeST('せい', { notBefore: /^[界間論話相襲辞]/u }),
};
