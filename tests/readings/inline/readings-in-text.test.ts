import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingsIn } from '../../../src/readings/inline/readings-in-text';
import { MAX_BASE, MAX_INLINE_READING } from '../../../src/readings/inline/inline-reading';

describe('readingsIn', () => {
  it('finds kana in parentheses after kanji, in the order of the text', () => {
    const text = '元首相の安倍晋三（あべ・しんぞう）氏と高市早苗(たかいち さなえ、64)氏。';
    expect(readingsIn(text)).toEqual([
      { base: '元首相の安倍晋三', reading: 'あべ・しんぞう', ruby: false },
      { base: '氏と高市早苗', reading: 'たかいち さなえ', ruby: false },
    ]);
  });

  it('looks past a closing quotation mark and a space in the name', () => {
    expect(readingsIn('『鬼滅の刃』（きめつのやいば）')[0]?.base).toBe('鬼滅の刃');
    expect(readingsIn('岸田 文雄（きしだ ふみお）')[0]?.base).toBe('岸田 文雄');
  });

  it.each([
    '北大西洋条約機構（NATO）',
    '前年（2021年）',
    '（きしだ）',
    '岸田文雄きしだ',
    '国（a）',
  ])('finds none in %s', (text) => expect(readingsIn(text)).toEqual([]));

  it('keeps to its limits for any text', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        '漢',
        '字',
        'か',
        'ナ',
        '（',
        '）',
        '・',
        ' ',
        '、',
        '」',
        'a',
        '\ud83d',
      ),
      maxLength: 300,
    });
    fc.assert(
      fc.property(text, (any) => {
        for (const { base, reading } of readingsIn(any)) {
          expect(base.length).toBeLessThanOrEqual(MAX_BASE);
          expect(reading.length).toBeLessThanOrEqual(MAX_INLINE_READING);
          expect(any).toContain(base);
        }
      }),
    );
  });
});
