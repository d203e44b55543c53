import { describe, expect, it } from 'vitest';
import { analyzePieces, splitReading } from '../../src/analysis/cut-furigana';
import type { AnalysisBatch } from '../../src/tokens/word';
import { batchOf, lexeme } from '../content/lexemes';

const LEXEMES = [
  lexeme('国防総省', { reading: 'こくぼうそうしょう' }),
  lexeme('国防', { reading: 'こくぼう' }),
  lexeme('総省', { reading: 'そうしょう' }),
  lexeme('今日中', { reading: 'きょうじゅう' }),
  lexeme('日中', { reading: 'にっちゅう' }),
  lexeme('今', { reading: 'いま' }),
];

const analyze = (texts: readonly string[]): AnalysisBatch => batchOf([...texts], LEXEMES);

describe('splitReading', () => {
  it('splits where the parts make the whole', () => {
    expect(splitReading('こくぼうそうしょう', ['こくぼう', 'そうしょう'])).toEqual([
      'こくぼう',
      'そうしょう',
    ]);
  });

  it('keeps the voicing of the whole', () => {
    expect(splitReading('かぶしきがいしゃ', ['かぶしき', 'かいしゃ'])).toEqual([
      'かぶしき',
      'がいしゃ',
    ]);
  });

  it('does not split by readings that differ or are missing', () => {
    expect(splitReading('こんにち', ['いま', 'ひ'])).toBeNull();
    expect(splitReading('こくぼう', ['こくぼう', ''])).toBeNull();
    expect(splitReading('こくぼう', [])).toBeNull();
  });
});

describe('analyzePieces', () => {
  const cutOf = (text: string, ...pieces: { end: number; ours: boolean }[]) =>
    analyzePieces(analyze, [text], [pieces]).cut[0];

  it('has nothing to say of a stretch inside one piece', () => {
    expect(cutOf('国防総省が', { end: 5, ours: true })).toEqual([]);
    expect(cutOf('国防総省が', { end: 4, ours: true }, { end: 5, ours: true })).toEqual([]);
  });

  it('splits it by the readings of the parts', () => {
    expect(cutOf('国防総省が', { end: 2, ours: true }, { end: 5, ours: true })).toEqual([
      { start: 0, end: 2, reading: 'こくぼう' },
      { start: 2, end: 4, reading: 'そうしょう' },
    ]);
  });

  it('puts the whole reading over the longest part where the split is uncertain', () => {
    expect(cutOf('今日中', { end: 1, ours: true }, { end: 3, ours: true })).toEqual([
      { start: 1, end: 3, reading: 'きょうじゅう' },
    ]);
  });

  it('draws beside text that is not ours what is certain, and nothing else', () => {
    expect(cutOf('国防総省が', { end: 2, ours: false }, { end: 5, ours: true })).toEqual([
      { start: 2, end: 4, reading: 'そうしょう' },
    ]);
    expect(cutOf('今日中', { end: 1, ours: false }, { end: 3, ours: true })).toEqual([]);
  });

  it("draws what the publisher's furigana leave of the reading", () => {
    const { cut } = analyzePieces(
      analyze,
      ['今日中', '今日中'],
      [
        [
          { end: 1, ours: true },
          { end: 3, ours: false },
        ],
        [
          { end: 2, ours: true },
          { end: 3, ours: false },
        ],
      ],
      [{ base: '日中', reading: 'ジュウ', ruby: true }],
    );
    expect(cut).toEqual([[{ start: 0, end: 1, reading: 'きょう' }], []]);
  });
});
