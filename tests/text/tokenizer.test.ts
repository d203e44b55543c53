import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Tokenizer, type ExtraNode } from '../../src/text/tokenizer';
import { lexiconUnderTest } from './lexicon-under-test';

const lexicon = lexiconUnderTest();
const tokenizer = new Tokenizer(lexicon);

function surfaces(text: string, extras: ExtraNode[] = []): string[] {
  const triples = tokenizer.tokenize(text, extras);
  const result: string[] = [];
  for (let i = 0; i < triples.length; i += 3) result.push(text.slice(triples[i], triples[i + 1]));
  return result;
}

describe('tokenizer', () => {
  it('covers any string without gap, overlap or loss', () => {
    const japanese = fc.constantFrom(
      ...'日本語東京ニュースのはをが、。１2aＡー々〆ヶ𠮷😀\0\n \ud800\udc00',
    );
    fc.assert(
      fc.property(fc.string({ unit: japanese, maxLength: 60 }), (text) => {
        const triples = tokenizer.tokenize(text);
        let position = 0;
        for (let i = 0; i < triples.length; i += 3) {
          expect(triples[i]).toBe(position);
          expect(triples[i + 1]!).toBeGreaterThan(position);
          position = triples[i + 1]!;
        }
        expect(position).toBe(text.length);
      }),
    );
  });

  it.each([
    ['two astral characters in a row', '𠮷𠮷野家で食べた'],
    ['emoji', '😀😀テスト'],
    ['a lone surrogate', '東京\ud83dへ行く'],
    ['NUL', '東京\0へ行く'],
  ])('loses nothing on %s', (_, text) => {
    expect(surfaces(text).join('')).toBe(text);
  });

  it('never cuts a surrogate pair', () => {
    for (const text of ['𠮷𠮷野家', '😀'.repeat(9_000)]) {
      for (const surface of surfaces(text)) expect(surface.isWellFormed()).toBe(true);
    }
  });

  it('still finds the words around what it does not know', () => {
    expect(surfaces('𠮷野家の牛丼')).toEqual(['𠮷', '野家', 'の', '牛', '丼']);
    expect(surfaces('東京\0大阪')).toEqual(['東京', '\0', '大阪']);
  });

  it.each([
    ['Latin letters', 'a', 1_000_000],
    ['katakana', 'アイ', 500_000],
    ['kanji and kana', '東京都の人は', 160_000],
    ['emoji', '😀', 10_000],
  ])('takes 1 MB of %s without punctuation', (_, unit, count) => {
    const text = unit.repeat(count);
    expect(surfaces(text).join('') === text).toBe(true);
  });

  it('cuts long text without punctuation where short text is cut', () => {
    const unit = '東京都の人は大阪府の人と話し合った';
    const long = surfaces(unit.repeat(3_000));
    const joined = surfaces(unit.repeat(3));
    const middle = joined.slice(joined.length / 3, (2 * joined.length) / 3);
    expect(long.slice(-2 * middle.length, -middle.length)).toEqual(middle);
    expect(long.length).toBe(3_000 * middle.length);
  });

  it('takes an extra word that is cheaper than the dictionary', () => {
    const [word = 0] = lexicon.wordsOf('東京');
    const extra = { start: 0, end: 5, ...lexicon.contextOf(word), cost: -9_000 };
    expect(surfaces('東京、大阪線')).toEqual(['東京', '、', '大阪', '線']);
    expect(surfaces('東京、大阪線', [extra])).toEqual(['東京、大阪', '線']);
    expect(surfaces('東京、大阪線', [{ ...extra, cost: 30_000 }])).toEqual([
      '東京',
      '、',
      '大阪',
      '線',
    ]);
  });

  it('says which token is which extra word', () => {
    const [word = 0] = lexicon.wordsOf('東京');
    const context = lexicon.contextOf(word);
    const extras = [0, 3].map((start) => ({
      start,
      end: start + 2,
      ...context,
      cost: -9_000,
    }));
    expect([...tokenizer.tokenize('甲乙、丙丁', extras)].filter((_, i) => i % 3 === 2)).toEqual([
      -1,
      expect.any(Number),
      -2,
    ]);
  });
});

describe('lexicon', () => {
  it('finds the words of a surface with their features', () => {
    const readings = lexicon.wordsOf('米').map((word) => lexicon.reading(word));
    expect(readings).toContain('ベイ');
    expect(readings).toContain('コメ');
    expect(lexicon.wordsOf('東京').every((word) => lexicon.isKnown(word))).toBe(true);
    expect(lexicon.wordsOf('')).toEqual([]);
    expect(lexicon.wordsOf('存在しない語')).toEqual([]);
  });
});
