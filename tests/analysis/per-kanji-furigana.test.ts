import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_OPTIONS } from '../../src/analysis/analysis-options';
import { grouped, type FuriganaGrouping, areTogether } from '../../src/text/furigana-span';
import type { Word } from '../../src/tokens/word';
import { analyzerUnderTest } from './analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

/** Aozora notation of a text. */
function marked(text: string, grouping: FuriganaGrouping): string {
  let result = '';
  let position = 0;
  for (const { start, lexeme } of analyzer.words(text, NO_OPTIONS, 'all')) {
    for (const span of grouped(lexeme.furigana, grouping)) {
      result += `${text.slice(position, start + span.end)}《${span.reading}》`;
      position = start + span.end;
    }
  }
  return result + text.slice(position);
}

describe('furigana per kanji', () => {
  it.each([
    ['大統領が発表した', '大《だい》統《とう》領《りょう》が発《はっ》表《ぴょう》した'],
    ['人々は学校へ', '人《ひと》々《びと》は学《がっ》校《こう》へ'],
    ['東欧に派兵', '東《とう》欧《おう》に派《は》兵《へい》'],
    ['今日は大人が', '今日《きょう》は大人《おとな》が'],
    ['2月2日、', '2月《がつ》2日《ふつか》、'],
    [
      '北大西洋条約機構',
      '北《きた》大《たい》西《せい》洋《よう》条《じょう》約《やく》機《き》構《こう》',
    ],
    ['取り扱う', '取《と》り扱《あつか》う'],
  ])('%s', (text, expected) => {
    expect(marked(text, 'per-kanji')).toBe(expected);
  });

  it.each([
    // The readings of the kanji do not explain 北京 and 鳥取; the words of the term are known.
    ['北京語', '北京《ぺきん》語《ご》'],
    ['鳥取県', '鳥取《とっとり》県《けん》'],
  ])('has parts for the words of a term: %s', (text, expected) => {
    expect(marked(text, 'per-kanji')).toBe(expected);
  });
});

it('furigana have parts where they split, and are whole all the same', () => {
  expect(marked('大統領', 'grouped')).toBe('大統領《だいとうりょう》');
  const [{ lexeme }] = analyzer.words('大統領', NO_OPTIONS, 'all') as [Word];
  expect(lexeme.furigana).toMatchObject([{ start: 0, end: 3, reading: 'だいとうりょう' }]);
  expect(lexeme.furigana[0]!.parts).toEqual([
    { start: 0, end: 1, reading: 'だい' },
    { start: 1, end: 2, reading: 'とう' },
    { start: 2, end: 3, reading: 'りょう' },
  ]);
  const [whole] = analyzer.words('大統領') as [Word];
  expect({ ...lexeme, furigana: whole.lexeme.furigana }).toEqual(whole.lexeme);
});

it('parts are made once per lexeme, and not where nothing splits', () => {
  const lexeme = (text: string) => analyzer.words(text, NO_OPTIONS, 'all')[0]!.lexeme;
  expect(lexeme('大統領')).toBe(lexeme('大統領'));
  expect(lexeme('今日')).toBe(analyzer.words('今日')[0]!.lexeme);
});

it('only words with an offset inside have parts, if offsets are given', () => {
  const text = '大統領と国会と大統領';
  const hasParts = (offsets: number[]) =>
    analyzer
      .words(text, NO_OPTIONS, offsets)
      .map(({ lexeme }) => lexeme.furigana.some(({ parts }) => parts !== undefined));
  expect(hasParts([])).toEqual([false, false, false, false, false]);
  expect(hasParts([0, 3, 4, 6, 7])).toEqual([false, false, false, false, false]);
  expect(hasParts([1, 5])).toEqual([true, false, true, false, false]);
  expect(hasParts([2, 3, 7, 9])).toEqual([true, false, false, false, true]);
});

it('the parts of a reading together are the reading', () => {
  const kanji = fc.string({
    unit: fc.constantFrom(...'東西南北大小海山人日本国会社長年月鳥取々'),
    maxLength: 8,
  });
  fc.assert(
    fc.property(kanji, (text) => {
      for (const { lexeme } of analyzer.words(text, NO_OPTIONS, 'all')) {
        for (const span of lexeme.furigana) {
          if (span.parts === undefined) continue;
          expect(span.parts.length).toBeGreaterThan(1);
          expect(areTogether(span.parts, span)).toBe(true);
        }
      }
    }),
  );
});
