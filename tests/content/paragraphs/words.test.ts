import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexeme } from '../../../src/tokens/word';
import { areSameWords, wordIndexAt } from '../../../src/content/paragraphs/words';
import { lexeme, wordsIn } from '../lexemes';

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

describe('areSameWords', () => {
  const words = (rest: Partial<Lexeme> = {}, text = '派兵') =>
    wordsIn(text, [lexeme('派兵', { reading: 'はへい', ...rest })]).map((word) => ({
      ...word,
      furigana: word.lexeme.furigana,
    }));

  it('compares what the page shows', () => {
    expect(areSameWords(words(), words())).toBe(true);
    expect(areSameWords(words(), words({ level: { jlpt: 1 } }))).toBe(true);
    expect(areSameWords([], words())).toBe(false);
    expect(areSameWords(words(), words({}, 'の派兵'))).toBe(false);
    expect(areSameWords(words(), words({ gloss: 'dispatch' }))).toBe(false);
    expect(areSameWords(words(), words({ salience: 0.9 }))).toBe(false);
    expect(areSameWords(words(), words({ furigana: [] }))).toBe(false);
    const split = [{ start: 0, end: 1, reading: 'はへい' }];
    expect(areSameWords(words(), words({ furigana: split }))).toBe(false);
  });
});
