import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JoinedText } from '../../src/look-up/joined-text';

describe('the joined text', () => {
  it.each([
    ['東欧に派\n  兵する', '東欧に派兵する'],
    ['北大西洋\r\n条約', '北大西洋条約'],
    ['派\u200b兵\u00ad', '派兵'],
    ['ﾄﾖﾀとﾎﾝﾀﾞ', 'トヨタとホンダ'],
    ['か\u3099っこう', 'がっこう'],
    ['\ufa19戸', '神戸'],
    // Characters that separate words stay.
    ['日銀 総裁', '日銀 総裁'],
    ['日銀\u3000総裁', '日銀\u3000総裁'],
    ['東欧\n\n派兵', '東欧\n\n派兵'],
    ['AI\nBC', 'AI\nBC'],
    ['1〜3月期', '1〜3月期'],
  ])('of %j is %j', (source, joined) => {
    expect(JoinedText.of(source).text).toBe(joined);
  });

  it('maps a stretch to what it covers, without what is left out around it', () => {
    const joined = JoinedText.of('に派\n  兵する');
    expect(joined.toSource({ start: 1, end: 3 })).toEqual({ start: 1, end: 6 });
    expect(joined.toSource({ start: 1, end: 2 })).toEqual({ start: 1, end: 2 });
    const narrow = JoinedText.of('ﾎﾝﾀﾞの');
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
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        const joined = JoinedText.of(source);
        let before = 0;
        for (let unit = 0; unit < joined.text.length; unit++) {
          const { start, end } = joined.toSource({ start: unit, end: unit + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(joined.fromSource(end - 1)).toBeGreaterThanOrEqual(unit);
          before = start;
        }
        expect(joined.fromSource(source.length)).toBe(joined.text.length);
      }),
    );
  });
});
