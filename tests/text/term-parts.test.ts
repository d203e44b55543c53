import { describe, expect, it } from 'vitest';
import { continuesTerm, opensTerm } from '../../src/text/term-parts';

describe('parts of a term', () => {
  it.each([
    ['名詞', '一般', true, true],
    ['名詞', 'サ変接続', true, true],
    ['名詞', '固有名詞', true, true],
    ['名詞', '接尾', false, true],
    ['名詞', '数', false, false],
    ['名詞', '非自立', false, false],
    ['名詞', '代名詞', false, false],
    ['接頭詞', '名詞接続', true, false],
    ['接頭詞', '数接続', false, false],
    ['動詞', '自立', false, false],
    ['助詞', '格助詞', false, false],
  ])('%s,%s opens one: %s, continues one: %s', (pos, pos1, opens, continues) => {
    expect(opensTerm({ pos, pos1 })).toBe(opens);
    expect(continuesTerm({ pos, pos1 })).toBe(continues);
  });
});
