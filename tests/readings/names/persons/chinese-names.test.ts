import { describe, expect, it } from 'vitest';
import { analyzerUnderTest } from '../../../analysis/analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

function wordsOf(text: string): string {
  return analyzer
    .words(text)
    .map(({ lexeme: { surface, reading, uncertain } }) => {
      return reading === surface ? surface : `${surface}《${reading}》${uncertain ? '?' : ''}`;
    })
    .join('');
}

describe('a Chinese name that no list has', () => {
  it.each([
    ['郭暁東将軍が来た。', '郭《かく》暁東《ぎょうとう》?将軍'],
    ['徐正清社長は退いた。', '徐《じょ》正清《せいせい》?社長'],
    ['劉海涛らが出席した。', '劉《りゅう》海涛《かいとう》?ら'],
    ['主演は「郭暁東」。', '郭《かく》暁東《ぎょうとう》?」'],
    ['劉海涛氏らが出席した。', '劉《りゅう》海涛《かいとう》?氏'],
  ])('is read in on readings, as a guess: %s', (text, words) => {
    expect(wordsOf(text)).toContain(words);
  });

  it.each([
    ['乞食の陳がやってきた。', '陳《ちん》'],
    ['蜀・魏・呉の三国', '魏《ぎ》'],
  ])('is read as one without a given name too: %s', (text, word) => {
    expect(wordsOf(text)).toContain(word);
  });

  it.each([
    ['馬力が出る。', '馬力《ばりき》'],
    ['王者は強い。', '王者《おうじゃ》'],
    ['葉桜の季節', '葉桜《はざくら》'],
    ['孫正義社長', '孫《そん》正義《まさよし》'],
    ['王貞治監督', '王《おう》貞治《さだはる》'],
    ['林芳正氏', '林《はやし》芳正《よしまさ》'],
  ])('is no word and no Japanese name: %s', (text, words) => {
    expect(wordsOf(text)).toContain(words);
  });
});
