import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_OPTIONS } from '../../src/analysis/analysis-options';
import { grouped } from '../../src/text/furigana-span';
import { hasKanji, isKanaOnly } from '../../src/text/kana';
import { analyzerUnderTest } from './analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

/** Of every sort that a page has; iteration marks and 〆 are symbols where they are alone. */
const unit = fc.constantFrom(
  ...'政府発表会談日本人大小上下々々々〆〇ヶヵ一二三十百万兆第年月日回個',
  ...'あいうえおかきくけのはをにがっゃー',
  ...'アイウエカキクッャー・',
  ...'019０１abＡＢ。、「」（） 　',
  ...['𠮟', '𠀋', '\ud842', '\u{e0100}', '\ufe00', '\u200b', 'ゝ', 'ヽ'],
);

it.each(['grouped', 'per-kanji'] as const)(
  'furigana are kana only and over kanji only, for any text (%s)',
  (grouping) => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        for (const { lexeme } of analyzer.words(text, NO_OPTIONS, 'all')) {
          for (const { start, end, reading } of grouped(lexeme.furigana, grouping)) {
            const base = lexeme.surface.slice(start, end);
            expect(reading).not.toBe('');
            expect(isKanaOnly(reading), `${base} ${reading}`).toBe(true);
            expect(hasKanji(base), `${base} ${reading}`).toBe(true);
            // Okurigana are left bare. An iteration mark may be read as a kanji is: ヽ大.
            expect(base, reading).not.toMatch(/^[ぁ-ゖァ-ヴー]|[ぁ-ゖァ-ヴー]$/u);
          }
        }
      }),
      { numRuns: 3_000 },
    );
  },
);

it('々 and 〆 have none where they are symbols', () => {
  for (const text of ['々', '々々', '〆']) {
    expect(analyzer.words(text).flatMap(({ lexeme }) => lexeme.furigana)).toEqual([]);
  }
});
