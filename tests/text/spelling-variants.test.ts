import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modernKanji, OLD_KANJI } from '../../src/text/old-kanji';
import { kanjiOf, spellingVariants } from '../../src/text/spelling-variants';

describe('spelling variants', () => {
  it.each([
    ['國會', '国会'],
    ['三澤', '三沢'],
    ['山﨑', '山崎'],
    ['𠮷田', '吉田'],
    ['霞ケ関', '霞ヶ関'],
    ['霞が関', '霞ヶ関'],
    ['一ヵ月', '一か月'],
    ['1箇所', '1ヶ所'],
    ['人人', '人々'],
    ['民主々義', '民主主義'],
    ['こゝろ', 'こころ'],
    ['すゞき', 'すずき'],
    ['サ―バ―', 'サーバー'],
    ['ラ〜メン', 'ラーメン'],
    ['サーバー', 'サーバ'],
    ['サーバ', 'サーバー'],
    ['らあめん', 'ラーメン'],
    ['おねえさん', 'オネーサン'],
    ['ヴァイオリン', 'バイオリン'],
    ['リンゴ', 'りんご'],
    ['髙島屋', '高島屋'],
  ])('%s is also %s', (text, variant) => {
    expect(spellingVariants(text)).toContain(variant);
  });

  it.each([['派遣'], ['述べる'], ['が会'], ['AI'], ['']])('%j has none', (text) => {
    expect(spellingVariants(text)).toEqual([]);
  });

  it('keep バ and バー apart', () => {
    expect(spellingVariants('バ')).not.toContain('バー');
  });

  it('are few, each once, and never the text itself', () => {
    const units = fc.constantFrom(
      'ー',
      'ヶ',
      '國',
      '々',
      '人',
      'ア',
      'あ',
      'ヴ',
      'ァ',
      '～',
      'A',
      '1',
    );
    fc.assert(
      fc.property(fc.array(units, { maxLength: 24 }), (parts) => {
        const text = parts.join('');
        const variants = spellingVariants(text);
        expect(new Set(variants).size).toBe(variants.length);
        expect(variants.length).toBeLessThanOrEqual(12);
        expect(variants).not.toContain(text);
      }),
    );
  });
});

describe('old kanji', () => {
  it('map to current forms, which are not old forms themselves', () => {
    expect(OLD_KANJI.length).toBeGreaterThan(300);
    for (const old of OLD_KANJI) {
      expect(modernKanji(old)).not.toBe(old);
      expect(modernKanji(modernKanji(old))).toBe(modernKanji(old));
      expect([...modernKanji(old)]).toHaveLength(1);
      // A unit stays a unit, so that offsets stay; what is longer is replaced before.
      expect(modernKanji(old)).toHaveLength(1);
      // These are the business of Unicode normalization.
      expect(old.normalize('NFC')).toBe(old);
    }
  });

  it('are the only characters that change', () => {
    expect(modernKanji('國會で辯護人が述べた')).toBe('国会で弁護人が述べた');
  });
});

it('spellings with other okurigana share their kanji', () => {
  expect(kanjiOf('申込む')).toBe(kanjiOf('申し込む'));
  expect(kanjiOf('もちろん')).toBe('');
});
