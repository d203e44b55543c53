import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/text/sentence';

function around(text: string, word: string): string {
  const start = text.indexOf(word);
  return sentenceAround({ text, start, end: start + word.length });
}

describe('sentenceAround', () => {
  it('cuts at full stops, question and exclamation marks', () => {
    const text = '米軍を派遣する。東欧で増強するのか？抑止だ！　終わり';
    expect(around(text, '派遣')).toBe('米軍を派遣する。');
    expect(around(text, '増強')).toBe('東欧で増強するのか？');
    expect(around(text, '抑止')).toBe('抑止だ！');
    expect(around(text, '終わり')).toBe('終わり');
  });

  it('keeps a sentence whole around a quotation with full stops of its own', () => {
    const text = '前の文。首相は「危機だ。対話が必要になる」と述べた。次の文。';
    expect(around(text, '危機')).toBe('首相は「危機だ。対話が必要になる」と述べた。');
    expect(around(text, '述べた')).toBe('首相は「危機だ。対話が必要になる」と述べた。');
    expect(around(text, '次')).toBe('次の文。');
  });

  it('ends after a quotation that is a sentence of its own', () => {
    const text = '「派兵する。」首相が現れた。';
    expect(around(text, '派兵')).toBe('「派兵する。」');
    expect(around(text, '首相')).toBe('首相が現れた。');
  });

  it('goes on after a quotation that is part of the sentence', () => {
    expect(around('「派兵する。」と語った。', '派兵')).toBe('「派兵する。」と語った。');
  });

  it('cuts inside a quotation that would make the sentence very long', () => {
    const long = `首相は「${'対話を続ける。'.repeat(30)}派兵はしない。」と述べた。`;
    expect(around(long, '派兵')).toBe('派兵はしない。」');
  });

  it('does not trust brackets without a partner', () => {
    expect(around('派兵する」。次だ。', '派兵')).toBe('派兵する」。');
    expect(around('「派兵する。次だ。', '派兵')).toBe('「派兵する。');
  });

  it('collapses whitespace', () => {
    expect(around('米軍を\n    派兵する。', '派兵')).toBe('米軍を 派兵する。');
  });
});

it('keeps invisible characters as they are', () => {
  const text = '派\u200b兵を\ufeff決めた。';
  expect(sentenceAround({ text, start: 0, end: 3 })).toBe(text);
});
