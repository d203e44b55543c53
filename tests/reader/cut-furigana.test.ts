import { describe, expect, it } from 'vitest';
import { placeFurigana, splitReading } from '../../src/reader/cut-furigana';
import type { TextPiece } from '../../src/reader/paragraphs';

const nodes: [Text] = [{ length: 2, data: '', parentElement: null } as Text];
const piece = (start: number, end: number, role: TextPiece['role'] = 'text'): TextPiece => ({
  nodes,
  start,
  end,
  role,
});

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

describe('placeFurigana', () => {
  const furigana = { start: 0, end: 5, reading: 'よみがな' };

  it('leaves a stretch inside one piece as it is', () => {
    expect(placeFurigana([piece(0, 5), piece(5, 9)], furigana)).toEqual([furigana]);
  });

  it('puts the whole reading over the longest part where the split is uncertain', () => {
    expect(placeFurigana([piece(0, 2), piece(2, 9)], furigana)).toEqual([
      { start: 2, end: 5, reading: 'よみがな' },
    ]);
  });

  it('splits it by the readings of the parts', () => {
    expect(placeFurigana([piece(0, 2), piece(2, 9)], furigana, ['よみ', 'かな'])).toEqual([
      { start: 0, end: 2, reading: 'よみ' },
      { start: 2, end: 5, reading: 'がな' },
    ]);
  });

  it('draws nothing over text that is not ours', () => {
    expect(placeFurigana([piece(0, 2, 'ruby'), piece(2, 9)], furigana)).toEqual([]);
  });
});
