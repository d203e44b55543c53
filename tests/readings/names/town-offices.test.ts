import { describe, expect, it } from 'vitest';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

function readingOf(text: string): string {
  return analyzer
    .words(text)
    .map(({ lexeme }) => lexeme.reading)
    .join('');
}

describe('the people and offices of a town', () => {
  it.each([
    ['葉山町長は会見した。', 'はやまちょうちょう'],
    ['長瀞町民が集まった。', 'ながとろちょうみん'],
    ['嬬恋村長に聞いた。', 'つまごいそんちょう'],
    ['嬬恋村議の男性', 'つまごいそんぎ'],
    ['葉山町内の住宅', 'はやまちょうない'],
  ])('%s', (text, reading) => {
    expect(readingOf(text)).toContain(reading);
  });

  it.each([
    ['葉山町役場で開く。', 'はやままちやくば'],
    ['幌延町長が同意した。', 'ほろのべちょうちょう'],
  ])('%s keeps its reading', (text, reading) => {
    expect(readingOf(text)).toContain(reading);
  });
});
