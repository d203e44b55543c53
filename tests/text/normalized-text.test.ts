import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NormalizedText } from '../../src/text/normalized-text';

describe('the normalized text', () => {
  it.each([
    ['東欧に派\n  兵する', '東欧に派兵する'],
    ['北大西洋\r\n条約', '北大西洋条約'],
    ['派\u200b兵\u00ad', '派兵'],
    ['ﾄﾖﾀとﾎﾝﾀﾞ', 'トヨタとホンダ'],
    ['か\u3099っこう', 'がっこう'],
    ['ほ\uff9eう、ﾎ\u3099ｰﾙ', 'ぼう、ボール'],
    // Nothing has か with a circle, and a mark alone is left alone.
    ['か\u309a、\uff9eと', 'か\u309a、\uff9eと'],
    ['\ufa19戸の\uf90a', '神戸の金'],
    ['\u{2f81a}', '冬'],
    ['⾦融庁の⼤学⽣、⻑野県⻄部、⺠間', '金融庁の大学生、長野県西部、民間'],
    ['葛\u{e0100}城市、辻\u{e0101}村、晴れ☀\ufe0f', '葛城市、辻村、晴れ☀'],
    ['国\u00ad会\u200bで経\u200c済\u200dを議\u2060論\ufeffした', '国会で経済を議論した'],
    ['5㌔、100㌦、3㌫、㌍', '5キロ、100ドル、3パーセント、カロリー'],
    ['ソフト㍿と㈱日立', 'ソフト株式会社と株式会社日立'],
    ['㍻元年、㋿7年、㋀', '平成元年、令和7年、1月'],
    ['𠮷田と𠮟る', '吉田と叱る'],
    // One picture of several.
    ['👩\u200d💻の話', '👩\u200d💻の話'],
    // Characters that separate words stay.
    ['日銀 総裁', '日銀 総裁'],
    ['日銀\u3000総裁', '日銀\u3000総裁'],
    ['東欧\n\n派兵', '東欧\n\n派兵'],
    ['AI\nBC', 'AI\nBC'],
    ['1〜3月期', '1〜3月期'],
  ])('of %j is %j', (source, joined) => {
    expect(NormalizedText.of(source).text).toBe(joined);
  });

  it('maps a stretch to what it covers, without what is left out around it', () => {
    const joined = NormalizedText.of('に派\n  兵する');
    expect(joined.toSource({ start: 1, end: 3 })).toEqual({ start: 1, end: 6 });
    expect(joined.toSource({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
    const signs = NormalizedText.of('㍿㌔');
    expect(signs.toSource({ start: 2, end: 5 })).toEqual({ start: 0, end: 2 });
    expect(signs.cutsSign({ start: 0, end: 4 })).toBe(false);
    expect(signs.cutsSign({ start: 2, end: 4 })).toBe(true);
    const selected = NormalizedText.of('葛\u{e0100}城');
    expect(selected.toSource({ start: 0, end: 1 })).toEqual({ start: 0, end: 3 });
    const narrow = NormalizedText.of('ﾎﾝﾀﾞの');
    expect(narrow.text).toBe('ホンダの');
    expect(narrow.toSource({ start: 2, end: 3 })).toEqual({ start: 2, end: 4 });
    expect(narrow.fromSource(3)).toBe(2);
  });

  it('covers every unit of the source that it keeps, in order', () => {
    const pieces = fc.constantFrom(
      '派',
      'に',
      '\n',
      ' ',
      '\r\n',
      'ｶﾞ',
      'ﾞ',
      '\u200b',
      '\ufa19',
      'A',
      '\ud842',
      '𠮷',
      '㍿',
      '㌔',
      '\u{e0100}',
      '\u3099',
      '\u00ad',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        fc.pre(!/^[\u200b\u00ad\u{e0100}]*$/u.test(source));
        const joined = NormalizedText.of(source);
        let before = 0;
        for (let unit = 0; unit < joined.text.length; unit++) {
          const { start, end } = joined.toSource({ start: unit, end: unit + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          const back = joined.fromSource(end - 1);
          expect(joined.toSource({ start: back, end: back + 1 }).end).toBeGreaterThanOrEqual(end);
          before = start;
        }
        expect(joined.fromSource(source.length)).toBe(joined.text.length);
      }),
    );
  });

  it('of a text without anything unusual is the text itself', () => {
    const text = '日銀は金融政策決定会合を開いた。';
    expect(NormalizedText.of(text).isUnchanged).toBe(true);
    expect(NormalizedText.of('\n  日銀は\n').isUnchanged).toBe(true);
    expect(NormalizedText.of('\u200b').text).toBe('\u200b');
  });
});
