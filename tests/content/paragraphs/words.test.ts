import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackWords, wordIndexAt } from '../../../src/content/paragraphs/words';
import { lexeme, wordsIn } from '../lexemes';

describe('unpackWords', () => {
  it('leaves out words that do not fit the text', () => {
    const lexemes = [lexeme('派兵')];
    const paragraphs = [[0, 2, 0, 1, 3, 0, 3, 9, 0, 4, 4, 0, 4, 5, 7, 4, 6, 0]];
    const [words] = unpackWords({ lexemes, paragraphs }, ['派兵を派兵。']);
    expect(words!.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [4, 6],
    ]);
  });

  it('gives paragraphs without an answer no words', () => {
    expect(unpackWords({ lexemes: [], paragraphs: [] }, ['派兵'])).toEqual([[]]);
  });
});

describe('wordIndexAt', () => {
  it('finds the word that holds an offset, as a plain search does', () => {
    const text = fc.stringMatching(/^[派兵をの]{0,30}$/u);
    fc.assert(
      fc.property(text, fc.nat(31), (value, offset) => {
        const words = wordsIn(value, [lexeme('派兵'), lexeme('を')]);
        expect(wordIndexAt(words, offset)).toBe(
          words.findIndex(({ start, end }) => start <= offset && offset < end),
        );
      }),
    );
  });
});
