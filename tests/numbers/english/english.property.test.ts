/** What holds for every number, date and text, with any dictionary. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberAt } from '../../../src/numbers/english/amount-in-text';
import {
  dayInJapan,
  dayNear,
  dayOfDateline,
  daysBetween,
  daysIn,
  monthName,
  yearOf,
  type CalendarDay,
} from '../../../src/numbers/english/calendar';
import { compare, decimalOf, grouped, type Decimal } from '../../../src/numbers/english/decimal';
import { figures } from '../../../src/numbers/english/english-numbers';
import { eraYear } from '../../../src/numbers/english/era-years';
import { quantityAt } from '../../../src/numbers/english/quantity-at';
import { contextOf } from './text-context';

const MYRIADS = ['', '万', '億', '兆'];

/** 1兆2345億67万8: as newspapers write a number. */
function inMyriads(value: bigint): string {
  let written = '';
  let rest = value;
  for (let power = 3; power >= 0; power--) {
    const unit = 10_000n ** BigInt(power);
    if (rest / unit > 0n) written += String(rest / unit) + MYRIADS[power];
    rest %= unit;
  }
  return written;
}

const DIGITS = '〇一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];

/** 三千二百億五. */
function inKanji(value: bigint): string {
  return inMyriads(value).replace(/\d+/gu, (group) =>
    [...group]
      .map((digit, i) => {
        const place = PLACES[group.length - 1 - i]!;
        if (digit === '0') return '';
        return digit === '1' && place !== '' ? place : DIGITS[Number(digit)]! + place;
      })
      .join(''),
  );
}

const SCALES: Readonly<Record<string, string>> = {
  million: '000000',
  billion: '000000000',
  trillion: '000000000000',
  quadrillion: '000000000000000',
};

/** The value of `1.2 trillion` or `39,000`. */
function valueOf(english: string): Decimal {
  const [figure = '', scale = ''] = english.split(' ');
  const { units, places } = decimalOf(figure.replaceAll(',', ''));
  return { units: units * BigInt(`1${SCALES[scale] ?? ''}`), places };
}

const amounts = fc.bigInt({ min: 1n, max: 10n ** 16n - 1n });
const days = fc
  .record({
    year: fc.integer({ min: 1950, max: 2090 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => day <= daysIn(year, month));
const iso = ({ year, month, day }: CalendarDay) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const english = (text: string, position: number, published = '') =>
  quantityAt(contextOf(text, published), position)?.english[0];

describe('amounts', () => {
  it('are read back from 兆, 億 and 万, kanji and digits', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        const digits = String(value);
        for (const written of [
          inMyriads(value),
          inKanji(value),
          digits,
          grouped(decimalOf(digits)),
        ]) {
          const found = numberAt(`${written}円`, 0, () => false);
          expect(found?.end).toBe(written.length);
          expect(found?.amount).toMatchObject({ form: 'exact' });
          const read = found?.amount.form === 'exact' ? found.amount.value : decimalOf('0');
          expect(compare(read, { units: value, places: 0 })).toBe(0);
        }
      }),
    );
  });

  it('keep their value in English', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 4 }), (units, places) => {
        const value = { units, places };
        expect(compare(valueOf(figures(value)), value)).toBe(0);
      }),
    );
  });

  it('keep their value as money', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        const said = english(`価格は${inMyriads(value)}円だ`, 3) ?? '';
        expect(said.charAt(0)).toBe('¥');
        expect(compare(valueOf(said.slice(1)), { units: value, places: 0 })).toBe(0);
      }),
    );
  });

  it('keep their fraction before 兆 and 億', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('万', '億', '兆'),
        (whole, fraction, myriad) => {
          const power = 4 * MYRIADS.indexOf(myriad);
          const number = decimalOf(`${whole}.${String(fraction).padStart(2, '0')}`);
          const said = english(`${whole}.${String(fraction).padStart(2, '0')}${myriad}円`, 0) ?? '';
          const value = { units: number.units * 10n ** BigInt(power), places: number.places };
          expect(compare(valueOf(said.slice(1)), value)).toBe(0);
        },
      ),
    );
  });
});

describe('dates', () => {
  it('are the same in the Gregorian calendar, in eras and in figures', () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const wanted = `${monthName(month)} ${day}, ${year}`;
        expect(english(`${year}年${month}月${day}日に`, 0)).toBe(wanted);
        expect(english(`${iso({ year, month, day })}に`, 0)).toBe(wanted);
        const era = year >= 2019 ? '令和' : year >= 1989 ? '平成' : '昭和';
        const count = year - (eraYear(era, 1)?.year ?? 0) + 1;
        expect(english(`${era}${count === 1 ? '元' : count}年${month}月${day}日に`, 0)).toBe(
          wanted,
        );
      }),
    );
  });

  it('of the year or month of an article are the article’s own on its day', () => {
    fc.assert(
      fc.property(days, (published) => {
        const { year, month, day } = published;
        const wanted = `${monthName(month)} ${day}, ${year}`;
        expect(english(`${month}月${day}日に`, 0, iso(published))).toBe(wanted);
        expect(english(`${day}日、`, 0, iso(published))).toBe(wanted);
        expect(english(`［東京 ${day}日 ロイター］`, 4, iso(published))).toBe(
          `Tokyo, ${wanted} (Reuters)`,
        );
      }),
    );
  });

  it('without their year lie at most a year away, without their month at most a month', () => {
    fc.assert(
      fc.property(days, days, fc.boolean(), (published, { month, day }, ahead) => {
        const year = yearOf(month, Math.min(day, 28), published);
        const away = daysBetween(published, { year, month, day: Math.min(day, 28) });
        expect(Math.abs(away)).toBeLessThan(366);
        const near = dayNear(day, published, ahead);
        if (near !== null)
          expect(Math.abs(daysBetween(published, near))).toBeLessThanOrEqual(31 + 30);
        const dateline = dayOfDateline(day, published);
        if (dateline !== null) expect(daysBetween(published, dateline)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are Japan’s, in whichever time zone they are given', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 23 }), (day, hour) => {
        const hours = String(hour).padStart(2, '0');
        expect(dayInJapan(`${iso(day)}T${hours}:30:00+09:00`)).toEqual(day);
        expect(dayInJapan(`${iso(day)}T${hours}:30`)).toEqual(day);
        expect(dayInJapan(iso(day))).toEqual(day);
        const inUtc = dayInJapan(`${iso(day)}T${hours}:30:00Z`)!;
        expect(daysBetween(day, inUtc)).toBe(hour >= 15 ? 1 : 0);
      }),
    );
  });

  it.each(['', 'yesterday', '2022-13-01', '2022-02-30T10:00', '22-02-03'])(
    'not of %j',
    (published) => {
      expect(dayInJapan(published)).toBeNull();
    },
  );
});

const PIECES =
  '0 1 2 5 9 10 ３ 2022 , . 、 〜 - 〇 一 三 十 百 千 万 億 兆 数 何 余 元 令和 年 月 日 時 分 秒 半 期 第 目 度 ' +
  '円 銭 ドル % ％ ポイント 割 倍 人 社 カ国 キロ トン 坪 高 安 増 減 以上 未満 約 台 前 後 ぶり 連続 前年比 午後 ' +
  '1ドル = （ ） ［ ］ ソウル ロイター 震度 時速 対 の に 😀 \ud800';
const texts = fc
  .array(fc.constantFrom(...PIECES.split(' ')), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join(''));

describe('any text', () => {
  it('gives a quantity around the position, or none', () => {
    fc.assert(
      fc.property(texts, fc.nat({ max: 40 }), (text, at) => {
        const position = at % text.length;
        const found = quantityAt(contextOf(text, '2022-02-03'), position);
        if (found === null) return;
        expect(found.start).toBeLessThanOrEqual(position);
        expect(found.end).toBeGreaterThan(position);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(found.core.start).toBeGreaterThanOrEqual(found.start);
        expect(found.core.end).toBeLessThanOrEqual(found.end);
        expect(found.core.end).toBeGreaterThan(found.core.start);
        expect(found.english.length).toBeGreaterThan(0);
        for (const said of found.english) {
          expect(said).not.toMatch(/undefined|NaN|null|Infinity|^\s|\s$| {2}|^$/u);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it('may be long without an end of a sentence', () => {
    const text = '1,234億5678万円、'.repeat(20_000);
    expect(english(text, text.length - 4)).toBe('¥123.45678 billion');
  });
});
