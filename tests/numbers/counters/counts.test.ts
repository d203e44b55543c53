/**
 * Every date of a year and every count from 1 to 10,000, against what is written down here for 1 to
 * 10, 100, 1000 and 10,000 (after NHK's table of counters) and the way numbers are put together.
 */
import { describe, expect, it } from 'vitest';
import { NumberScanner } from '../../../src/numbers/number-nodes';
import { lexiconUnderTest } from '../../text/lexicon-under-test';

const scanner = new NumberScanner(lexiconUnderTest());

function readingOf(text: string): string {
  return scanner
    .scan(text)
    .map((node) => node.reading)
    .join('');
}

const MONTHS =
  'いちがつ にがつ さんがつ しがつ ごがつ ろくがつ しちがつ はちがつ くがつ じゅうがつ じゅういちがつ じゅうにがつ'.split(
    ' ',
  );
const DAYS = `ついたち ふつか みっか よっか いつか むいか なのか ようか ここのか とおか
  じゅういちにち じゅうににち じゅうさんにち じゅうよっか じゅうごにち じゅうろくにち じゅうしちにち
  じゅうはちにち じゅうくにち はつか にじゅういちにち にじゅうににち にじゅうさんにち にじゅうよっか
  にじゅうごにち にじゅうろくにち にじゅうしちにち にじゅうはちにち にじゅうくにち さんじゅうにち
  さんじゅういちにち`.split(/\s+/u);

const KANJI =
  `一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二 二十三 二十四
  二十五 二十六 二十七 二十八 二十九 三十 三十一`.split(/\s+/u);

describe('every date of a leap year', () => {
  const dates = Array.from({ length: 366 }, (_, i) => {
    const date = new Date(Date.UTC(2024, 0, 1 + i));
    return { month: date.getUTCMonth(), day: date.getUTCDate() - 1 };
  });

  it('in digits', () => {
    for (const { month, day } of dates) {
      const text = `${month + 1}月${day + 1}日`;
      expect([text, readingOf(text)]).toEqual([text, MONTHS[month]! + DAYS[day]!]);
    }
  });

  it('in kanji', () => {
    for (const { month, day } of dates) {
      const text = `${KANJI[month]!}月${KANJI[day]!}日`;
      expect([text, readingOf(text)]).toEqual([text, MONTHS[month]! + DAYS[day]!]);
    }
  });
});

/** 1 to 10, 100, 1000, 10,000 of a counter; `whole`: numbers that are read so only by themselves. */
interface Table {
  counter: string;
  readings: string;
  whole?: Readonly<Record<number, string>>;
}

const TABLES: readonly Table[] = [
  {
    counter: '本',
    readings: `いっぽん にほん さんぼん よんほん ごほん ろっぽん ななほん はっぽん きゅうほん じゅっぽん
      ひゃっぽん せんぼん いちまんぼん`,
  },
  {
    counter: '匹',
    readings: `いっぴき にひき さんびき よんひき ごひき ろっぴき ななひき はっぴき きゅうひき じゅっぴき
      ひゃっぴき せんびき いちまんびき`,
  },
  {
    counter: '杯',
    readings: `いっぱい にはい さんばい よんはい ごはい ろっぱい ななはい はっぱい きゅうはい じゅっぱい
      ひゃっぱい せんばい いちまんばい`,
  },
  {
    counter: '票',
    readings: `いっぴょう にひょう さんびょう よんひょう ごひょう ろっぴょう ななひょう はっぴょう きゅうひょう
      じゅっぴょう ひゃっぴょう せんびょう いちまんびょう`,
  },
  {
    counter: '分',
    readings: `いっぷん にふん さんぷん よんぷん ごふん ろっぷん ななふん はっぷん きゅうふん じゅっぷん
      ひゃっぷん せんぷん いちまんぷん`,
  },
  {
    counter: '泊',
    readings: `いっぱく にはく さんぱく よんはく ごはく ろっぱく ななはく はっぱく きゅうはく じゅっぱく
      ひゃっぱく せんぱく いちまんぱく`,
  },
  {
    counter: '回',
    readings: `いっかい にかい さんかい よんかい ごかい ろっかい ななかい はっかい きゅうかい じゅっかい
      ひゃっかい せんかい いちまんかい`,
  },
  {
    counter: '階',
    readings: `いっかい にかい さんがい よんかい ごかい ろっかい ななかい はっかい きゅうかい じゅっかい
      ひゃっかい せんかい いちまんかい`,
  },
  {
    counter: '軒',
    readings: `いっけん にけん さんげん よんけん ごけん ろっけん ななけん はっけん きゅうけん じゅっけん
      ひゃっけん せんげん いちまんけん`,
  },
  {
    counter: 'か月',
    readings: `いっかげつ にかげつ さんかげつ よんかげつ ごかげつ ろっかげつ ななかげつ はっかげつ きゅうかげつ
      じゅっかげつ ひゃっかげつ せんかげつ いちまんかげつ`,
  },
  {
    counter: '個',
    readings: `いっこ にこ さんこ よんこ ごこ ろっこ ななこ はっこ きゅうこ じゅっこ ひゃっこ せんこ いちまんこ`,
  },
  {
    counter: '歳',
    readings: `いっさい にさい さんさい よんさい ごさい ろくさい ななさい はっさい きゅうさい じゅっさい
      ひゃくさい せんさい いちまんさい`,
    whole: { 20: 'はたち' },
  },
  {
    counter: '足',
    readings: `いっそく にそく さんぞく よんそく ごそく ろくそく ななそく はっそく きゅうそく じゅっそく
      ひゃくそく せんぞく いちまんそく`,
  },
  {
    counter: '週間',
    readings: `いっしゅうかん にしゅうかん さんしゅうかん よんしゅうかん ごしゅうかん ろくしゅうかん
      ななしゅうかん はっしゅうかん きゅうしゅうかん じゅっしゅうかん ひゃくしゅうかん せんしゅうかん
      いちまんしゅうかん`,
  },
  {
    counter: '丁',
    readings: `いっちょう にちょう さんちょう よんちょう ごちょう ろくちょう ななちょう はっちょう きゅうちょう
      じゅっちょう ひゃくちょう せんちょう いちまんちょう`,
  },
  {
    counter: '頭',
    readings: `いっとう にとう さんとう よんとう ごとう ろくとう ななとう はっとう きゅうとう じゅっとう
      ひゃくとう せんとう いちまんとう`,
  },
  {
    counter: '人',
    readings: `いちにん ににん さんにん よにん ごにん ろくにん ななにん はちにん きゅうにん じゅうにん
      ひゃくにん せんにん いちまんにん`,
    whole: { 1: 'ひとり', 2: 'ふたり' },
  },
  {
    counter: '年',
    readings: `いちねん にねん さんねん よねん ごねん ろくねん ななねん はちねん きゅうねん じゅうねん
      ひゃくねん せんねん いちまんねん`,
  },
  {
    counter: '時間',
    readings: `いちじかん にじかん さんじかん よじかん ごじかん ろくじかん しちじかん はちじかん くじかん
      じゅうじかん ひゃくじかん せんじかん いちまんじかん`,
  },
  {
    counter: '円',
    readings: `いちえん にえん さんえん よえん ごえん ろくえん ななえん はちえん きゅうえん じゅうえん
      ひゃくえん せんえん いちまんえん`,
  },
  {
    counter: '枚',
    readings: `いちまい にまい さんまい よんまい ごまい ろくまい ななまい はちまい きゅうまい じゅうまい
      ひゃくまい せんまい いちまんまい`,
  },
  {
    counter: '組',
    readings: `いちくみ にくみ さんくみ よんくみ ごくみ ろくくみ ななくみ はちくみ きゅうくみ じゅうくみ
      ひゃくくみ せんくみ いちまんくみ`,
    whole: { 1: 'ひとくみ', 2: 'ふたくみ' },
  },
  {
    counter: '羽',
    readings: `いちわ にわ さんわ よんわ ごわ ろくわ ななわ はちわ きゅうわ じゅうわ ひゃくわ せんわ いちまんわ`,
  },
];

const UNITS = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう'];
const HUNDREDS =
  `_ ひゃく にひゃく さんびゃく よんひゃく ごひゃく ろっぴゃく ななひゃく はっぴゃく きゅうひゃく`.split(
    ' ',
  );
const THOUSANDS =
  `_ せん にせん さんぜん よんせん ごせん ろくせん ななせん はっせん きゅうせん`.split(' ');

/** The number without its last digit other than zero, and that digit: 2,300 → 2,000 and 300. */
function expected({ readings, whole }: Table, count: number): string {
  const table = readings.split(/\s+/u);
  const irregular = whole?.[count];
  if (irregular !== undefined) return irregular;
  if (count === 10_000) return table[12]!;
  const [thousands = 0, hundreds = 0, tens = 0, units = 0] = [
    ...String(count).padStart(4, '0'),
  ].map(Number);
  const thousand = thousands === 0 ? '' : THOUSANDS[thousands]!;
  const hundred = hundreds === 0 ? '' : HUNDREDS[hundreds]!;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : UNITS[tens]!}じゅう`;
  if (units > 0) return thousand + hundred + ten + table[units - 1]!;
  if (tens > 0) return thousand + hundred + ten.slice(0, -'じゅう'.length) + table[9]!;
  // What the counter does to ひゃく and せん it does to びゃく, ぴゃく and ぜん.
  if (hundreds > 0)
    return thousand + hundred.slice(0, -'ゃく'.length) + table[10]!.slice('ひ'.length);
  return thousand.slice(0, -'ん'.length) + table[11]!.slice('せ'.length);
}

describe('every count from 1 to 10,000', () => {
  it.each(TABLES)('$counter', (table) => {
    const wrong: string[] = [];
    for (let count = 1; count <= 10_000; count++) {
      const text = `${count}${table.counter}`;
      const reading = readingOf(text);
      if (reading !== expected(table, count))
        wrong.push(`${text} ${reading} ${expected(table, count)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('agrees with some readings that are written out here', () => {
    const said = (counter: string, count: number) =>
      expected(
        TABLES.find((table) => table.counter === counter)!,
        count,
      );
    expect(said('本', 333)).toBe('さんびゃくさんじゅうさんぼん');
    expect(said('本', 600)).toBe('ろっぴゃっぽん');
    expect(said('本', 3000)).toBe('さんぜんぼん');
    expect(said('匹', 8800)).toBe('はっせんはっぴゃっぴき');
    expect(said('人', 102)).toBe('ひゃくににん');
    expect(said('分', 40)).toBe('よんじゅっぷん');
    expect(said('歳', 120)).toBe('ひゃくにじゅっさい');
    expect(said('年', 2024)).toBe('にせんにじゅうよねん');
  });
});
