import { describe, expect, it } from 'vitest';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

function wordsOf(text: string): string {
  return analyzer
    .words(text)
    .map(({ lexeme: { surface, reading } }) => `${surface}《${reading}》`)
    .join('');
}

describe('a municipality before a word of its office', () => {
  it.each([
    ['四万十市長が会見した。', '四万十《しまんと》市長《しちょう》'],
    ['三田市民が集まった。', '三田《さんだ》市民《しみん》'],
    ['呉市内の住宅', '呉《くれ》市内《しない》'],
    ['行方市議会は可決した。', '行方《なめがた》市議会'],
    ['八女市立病院', '八女《やめ》市立'],
    ['本部町民の声', '本部《もとぶ》町民《ちょうみん》'],
    ['小山市長選に出る。', '小山《おやま》市長選'],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toContain(words);
  });

  it('is the one of the prefecture or city before it, where several are spelled so', () => {
    expect(wordsOf('愛媛県松前町長は述べた。')).toContain('松前《まさき》町長');
    expect(wordsOf('北海道松前町長は述べた。')).toContain('松前《まつまえ》町長');
  });

  it('has its whole name before a council or an office: 葉山町《まち》議会', () => {
    expect(wordsOf('七戸町議会が開かれた。')).toContain('七戸町《しちのへまち》議会');
  });

  it.each([
    ['上海市長が来日した。', '上海《しゃんはい》'],
    ['天津市民', '天津《てんしん》'],
    // A mayor may bear the name of another city.
    ['千葉市の熊谷市長', '熊谷《くまがい》'],
  ])('is not cut out of another name: %s', (text, words) => {
    expect(wordsOf(text)).toContain(words);
  });
});
