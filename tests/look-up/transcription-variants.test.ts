import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transcriptionVariants } from '../../src/look-up/transcription-variants';

describe('transcription variants', () => {
  it.each([
    ['ヴァイデン', 'バイデン'],
    ['ワレリー', 'ヴァレリー'],
    ['モスコヴィッツ', 'モスコビッツ'],
    ['ストルテンベルク', 'ストルテンベルグ'],
    ['ゼレンスキ', 'ゼレンスキー'],
    ['マッケイン', 'マケイン'],
    ['ケイン', 'ケーン'],
    ['オリヴィア', 'オリビア'],
    ['イェンス', 'イエンス'],
    ['シュタインバーグ', 'スタインバーグ'],
    ['ティモシェンコ', 'チモシェンコ'],
  ])('of %s have %s, and the other way round', (one, other) => {
    expect([...transcriptionVariants(one, 1)]).toContain(other);
    expect([...transcriptionVariants(other, 1)]).toContain(one);
  });

  it('have those with one difference before those with two', () => {
    const variants = [...transcriptionVariants('ストルテンベルグ', 2)];
    const one = [...transcriptionVariants('ストルテンベルグ', 1)];
    expect(variants.slice(0, one.length)).toEqual(one);
    expect(variants).toContain('シュトルテンベルク');
    expect(one).not.toContain('シュトルテンベルク');
  });

  it('do not include other words: the mora before a small kana is kept', () => {
    const variants = [...transcriptionVariants('チャベス', 1)];
    expect(variants.filter((variant) => /[テティ]ャ/u.test(variant))).toEqual([]);
    expect([...transcriptionVariants('バイデン', 0)]).toEqual([]);
  });

  it('differ from the name and from each other, and are few', () => {
    const name = fc
      .array(fc.constantFrom(...'アイウカキクサシスタチトハヒフバビブヴラリルンー'), {
        minLength: 2,
        maxLength: 9,
      })
      .map((kana) => kana.join(''));
    fc.assert(
      fc.property(name, (katakana) => {
        const variants = [...transcriptionVariants(katakana, 1)];
        expect(variants).not.toContain(katakana);
        expect(new Set(variants).size).toBe(variants.length);
        expect(variants.length).toBeLessThan(8 * katakana.length);
      }),
    );
  });
});
