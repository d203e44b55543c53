import { describe, expect, it } from 'vitest';
import { NO_OPTIONS, type AnalysisOptions } from '../../src/analysis/analysis-options';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';

const PER_KANJI: AnalysisOptions = { ...NO_OPTIONS, furigana: 'per-kanji' };

const { analyzer } = await analyzerUnderTest();

/** Aozora notation of a text. */
function marked(text: string, options: AnalysisOptions): string {
  let result = '';
  let position = 0;
  for (const { start, lexeme } of analyzer.words(text, options)) {
    for (const span of lexeme.furigana) {
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
    expect(marked(text, PER_KANJI)).toBe(expected);
  });

  it('leaves everything else of the word as it is', () => {
    const [grouped] = analyzer.words('大統領', NO_OPTIONS);
    const [split] = analyzer.words('大統領', PER_KANJI);
    expect(split?.lexeme.furigana).toHaveLength(3);
    expect({ ...split?.lexeme, furigana: grouped?.lexeme.furigana }).toEqual(grouped?.lexeme);
  });

  it('is made once per lexeme, and not where nothing splits', () => {
    const lexeme = (text: string, options: AnalysisOptions) =>
      analyzer.words(text, options)[0]?.lexeme;
    expect(lexeme('大統領', PER_KANJI)).toBe(lexeme('大統領', PER_KANJI));
    expect(lexeme('水', PER_KANJI)).toBe(lexeme('水', NO_OPTIONS));
  });

  it('numbers equal words once in a batch', () => {
    const { lexemes, paragraphs } = analyzer.analyze(['大統領と大統領', '大統領'], PER_KANJI);
    expect(lexemes.map(({ furigana }) => furigana.length)).toEqual([3, 0]);
    expect(paragraphs[1]).toEqual([0, 3, 0]);
  });

  it('does not stay when the next call asks for groups', () => {
    marked('大統領', PER_KANJI);
    expect(marked('大統領', NO_OPTIONS)).toBe('大統領《だいとうりょう》');
  });
});
