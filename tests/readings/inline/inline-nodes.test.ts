import { describe, expect, it } from 'vitest';
import { NO_OPTIONS, type AnalysisOptions } from '../../../src/analysis/analysis-options';
import { readingsIn } from '../../../src/readings/inline/readings-in-text';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

const given = (text: string): AnalysisOptions => ({
  ...NO_OPTIONS,
  inlineReadings: readingsIn(text),
});

/** The words of a text with their readings, those without kanji left out. */
function read(text: string, article = text): string[] {
  return analyzer
    .words(text, given(article))
    .filter(({ lexeme }) => lexeme.furigana.length > 0)
    .map(({ lexeme }) => `${lexeme.surface}=${lexeme.reading}`);
}

describe('a reading that the article gives', () => {
  it('applies to the name in the whole article, and to the surname alone', () => {
    const article = '東海林太郎（とうかいりん・たろう）氏は';
    expect(read(article)).toEqual(['東海林=とうかいりん', '太郎=たろう', '氏=し']);
    expect(read('東海林氏が述べた', article)).toEqual([
      '東海林=とうかいりん',
      '氏=し',
      '述べた=のべた',
    ]);
    expect(read('東海林 太郎', article)).toEqual(['東海林=とうかいりん', '太郎=たろう']);
  });

  it('names a person, whether the lexicon knows the name or not', () => {
    const [surname, first] = analyzer.words(
      '尹錫悦（ユン・ソンニョル）大統領',
      given('尹錫悦（ユン・ソンニョル）'),
    );
    expect(surname?.lexeme).toMatchObject({ surface: '尹', kind: 'name', uncertain: false });
    expect(first?.lexeme).toMatchObject({ surface: '錫悦', kind: 'name', reading: 'そんにょる' });
  });

  it('wins over what looks like a number', () => {
    const text = '三日月宗近（みかづき・むねちか）と十日町（とおかまち）';
    expect(read(text)).toEqual(['三日月=みかづき', '宗近=むねちか', '十日町=とおかまち']);
  });

  it('makes one word of a title', () => {
    const text = '「鬼滅の刃（きめつのやいば）」の続編';
    expect(read(text)[0]).toBe('鬼滅の刃=きめつのやいば');
  });

  it.each([
    ['最高市場価格', '高市早苗（たかいち・さなえ）', '最高=さいこう'],
    ['日本海の幸', '日本（にっぽん）', '日本海=にほんかい'],
    ['東へ向かう', '東大翔（あずま・ひろと）', '東=ひがし'],
    ['東京に住む', '東大翔（あずま・ひろと）', '東京=とうきょう'],
  ])('leaves other words alone: %s', (text, article, wanted) => {
    expect(read(text, article)[0]).toBe(wanted);
  });

  it('of a surname of one kanji applies before a title', () => {
    const article = '東大翔（あずま・ひろと）';
    for (const title of ['氏', 'さん', '容疑者', '社長', '前知事']) {
      expect(read(`東${title}が`, article)[0]).toBe('東=あずま');
    }
  });

  it('of a surname that two persons read differently does not apply to the surname alone', () => {
    const article = '河野太郎（こうの・たろう）氏と河野花子（かわの・はなこ）氏が';
    const ours = read('河野氏が', '');
    expect(read('河野氏が', article)).toEqual(ours);
    expect(read('河野花子が', article)[0]).toBe('河野=かわの');
  });

  it('covers the text without gap, at any position', () => {
    const text = '「。東海林、東海林太郎。」東海林太郎（とうかいりん・たろう）。';
    let end = 0;
    for (const word of analyzer.words(text, given(text))) {
      expect(word.start).toBe(end);
      end = word.end;
    }
    expect(end).toBe(text.length);
  });
});
