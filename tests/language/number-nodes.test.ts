import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberScanner } from '../../src/language/number-nodes';
import { readInteger } from '../../src/language/numerals';
import { lexiconUnderTest } from './lexicon-under-test';

const scanner = new NumberScanner(lexiconUnderTest());

/** Aozora notation, the base marked with ｜ where it starts before the kanji: ｜2日《ふつか》. */
function marked(text: string): string {
  let result = '';
  let position = 0;
  for (const node of scanner.scan(text)) {
    for (const span of node.furigana) {
      const start = node.start + span.start;
      result += text.slice(position, start) + (span.start === 0 ? '｜' : '');
      result += `${text.slice(start, node.start + span.end)}《${span.reading}》`;
      position = node.start + span.end;
    }
  }
  return result + text.slice(position);
}

describe('numbers with counters', () => {
  it.each([
    '2022年《ねん》2月《がつ》｜3日《みっか》',
    '2月《がつ》｜1日《ついたち》',
    '｜1日《いちにち》当たり',
    '4月《がつ》｜24日《にじゅうよっか》、｜25日《にじゅうごにち》',
    '９月《がつ》｜１日《ついたち》',
    '1〜3月《がつ》期',
    '午前10時《じ》30分《ぷん》',
    '15分間《ふんかん》',
    '3分《ぶん》の1',
    '3本《ぼん》と8本《ぽん》と4本《ほん》',
    '3階《がい》の2部屋',
    '｜20歳《はたち》と21歳《さい》と20歳《さい》代',
    '｜31日《さんじゅういちにち》と17日《にち》',
    '｜1人《ひとり》と｜2人《ふたり》と3人《にん》',
    '1万2人《にん》',
    '1人《にん》前',
    '2,500円《えん》',
    '3か月《げつ》、3カ国《こく》、100カ所《しょ》',
    '｜二十日《はつか》',
    '｜三百人《さんびゃくにん》',
    '｜一人《ひとり》で',
    '｜七月《しちがつ》｜一日《ついたち》',
    '｜数日《すうじつ》中に',
    '｜何人《なんにん》か',
    '｜2日間《ふつかかん》で',
  ])('%s', (expected) => {
    expect(marked(expected.replace(/｜|《[^》]*》/gu, ''))).toBe(expected);
  });

  it.each([
    '1.5日',
    '3日曜',
    '13月',
    '2022-02-03',
    '十分な',
    '百貨店',
    '第2四半期',
    '一人前',
    '3通り',
  ])('leaves %s to the dictionary', (text) => {
    expect(scanner.scan(text)).toEqual([]);
  });

  it.each([
    ['8回', 'はっかい'],
    ['10個', 'じゅっこ'],
    ['100件', 'ひゃっけん'],
    ['6匹', 'ろっぴき'],
    ['1000本', 'せんぼん'],
    ['8歳', 'はっさい'],
    ['4時間', 'よじかん'],
    ['4人', 'よにん'],
    ['9月', 'くがつ'],
    ['3800人', 'さんぜんはっぴゃくにん'],
  ])('%s is %s', (text, reading) => {
    expect(scanner.scan(text).map((node) => node.reading)).toEqual([reading]);
  });

  it('reads a row of digits and kanji alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9_999 }), (value) => {
        const [digits] = scanner.scan(`${value}匹`);
        const [kanji] = scanner.scan(`${kanjiNumeral(value)}匹`);
        expect(kanji?.reading).toBe(digits?.reading);
      }),
    );
  });

  it('never overlaps and never leaves the text', () => {
    const unit = fc.constantFrom(...'0123456789０１,.年月日人時分か国回本匹一二十百千数何の中ア、');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        let position = 0;
        for (const { start, end, furigana } of scanner.scan(text)) {
          expect(start).toBeGreaterThanOrEqual(position);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const span of furigana) {
            expect(span.start).toBeLessThan(span.end);
            expect(start + span.end).toBeLessThanOrEqual(end);
            expect(span.reading).toMatch(/^[ぁ-ん]+$/u);
          }
          position = end;
        }
      }),
    );
  });
});

describe('readInteger', () => {
  it.each([
    ['0', 'ぜろ'],
    ['10', 'じゅう'],
    ['300', 'さんびゃく'],
    ['1000', 'せん'],
    ['10000', 'いちまん'],
    ['1000000000000', 'いっちょう'],
    ['20003', 'にまんさん'],
    ['8888', 'はっせんはっぴゃくはちじゅうはち'],
    ['007', 'なな'],
  ])('%s is %s', (digits, reading) => {
    expect(readInteger(digits)).toBe(reading);
  });

  it('refuses what is larger than any number of the news', () => {
    expect(readInteger('1'.repeat(21))).toBeNull();
  });
});

/** 2345 → 二千三百四十五. */
function kanjiNumeral(value: number): string {
  const places = ['', '十', '百', '千'];
  return [...String(value)]
    .map((digit, i, digits) => {
      const place = places[digits.length - 1 - i] ?? '';
      if (digit === '0') return '';
      return digit === '1' && place !== ''
        ? place
        : '〇一二三四五六七八九'.charAt(Number(digit)) + place;
    })
    .join('');
}
