import { describe, expect, it } from 'vitest';
import {
  anyOf,
  ARABIC_DIGIT,
  ATTRIBUTIVE,
  chars,
  DIGIT,
  END_OF_TEXT,
  HIRAGANA,
  KANJI,
  KATAKANA,
  KATAKANA_WORD,
  LATIN_CAPITAL,
  noneOf,
  NOUN_END,
  NOUN_START,
  optional,
  repeated,
  sequence,
  sourceOf,
  START_OF_TEXT,
  stretch,
  unlessAfter,
  unlessBefore,
  words,
  type Phrase,
} from '../../src/rules/phrase';

type Case = [name: string, phrase: Phrase, fits: string[], fitsNot: string[]];

/** Whether a phrase fits a whole text. */
function fits(phrase: Phrase, text: string): boolean {
  return new RegExp(`^(?:${sourceOf(phrase)})$`, 'u').test(text);
}

describe('a phrase fits a text', () => {
  it.each<Case>([
    ['as it is written, not as a pattern', '3.5(', ['3.5('], ['365(', '3.5']],
    ['words', words(' ドア\n  窓 '), ['ドア', '窓'], ['ドア窓', '']],
    ['chars', chars('がも^-'), ['が', 'も', '^', '-'], ['がも', 'は', ',']],
    ['anyOf', anyOf('ドア', chars('戸窓')), ['ドア', '戸', '窓'], ['門']],
    ['sequence', sequence(words('ドア 窓'), chars('がも')), ['ドアが', '窓も'], ['ドア', 'が窓']],
    ['optional', sequence('夜', optional('遅く'), 'まで'), ['夜まで', '夜遅くまで'], ['夜遅まで']],
    ['repeated', repeated(words('火 水'), 2), ['火水', '火火'], ['火', '火水火']],
    ['stretch', stretch({ min: 1, max: 3 }, '、。'), ['道', '道の駅'], ['', '道、駅', '道の駅で']],
    ['stretch from nothing', stretch({ max: 1 }, '、'), ['', '道'], ['、']],
    ['noneOf', noneOf('火水'), ['木', '。'], ['火', '木木', '']],
    ['unlessAfter', sequence(KATAKANA_WORD, unlessAfter('ゴミ'), '山'), ['ダラ山'], ['ゴミ山']],
    ['unlessBefore', sequence(unlessBefore('パン'), KATAKANA_WORD), ['アプ'], ['パン']],
  ])('%s', (_name, phrase, matching, others) => {
    expect(matching.filter((text) => !fits(phrase, text))).toEqual([]);
    expect(others.filter((text) => fits(phrase, text))).toEqual([]);
  });

  it('at an end of the text', () => {
    expect(fits(sequence(START_OF_TEXT, '山', END_OF_TEXT), '山')).toBe(true);
    expect(fits(sequence('山', START_OF_TEXT, '道'), '山道')).toBe(false);
    expect(fits(sequence('山', END_OF_TEXT, '道'), '山道')).toBe(false);
  });
});

describe('kinds of characters', () => {
  it.each<Case>([
    ['KANJI', KANJI, ['山', '々'], ['や', 'ヤ', 'A']],
    ['HIRAGANA', HIRAGANA, ['や'], ['ヤ', '山', 'ー']],
    ['KATAKANA', KATAKANA, ['ヤ', 'ー', 'ヴ'], ['や', '・']],
    ['KATAKANA_WORD', KATAKANA_WORD, ['ヤマ'], ['ヤ', 'やま']],
    ['LATIN_CAPITAL', LATIN_CAPITAL, ['A', 'Ｚ'], ['a', '1']],
    ['ARABIC_DIGIT', ARABIC_DIGIT, ['0', '９'], ['九', 'O']],
    ['DIGIT', DIGIT, ['9', '９', '九', '数'], ['丸', '年']],
    ['ATTRIBUTIVE', ATTRIBUTIVE, ['る', 'な', 'の'], ['て', 'は', '山']],
    ['NOUN_START', NOUN_START, ['の', '、', '「', ''], ['大', 'ア', '1']],
    ['NOUN_END', NOUN_END, ['を', 'から', '。', 'だ。', ''], ['山', 'だけど', 'ア']],
  ])('%s', (_name, phrase, matching, others) => {
    expect(matching.filter((text) => !fits(phrase, text))).toEqual([]);
    expect(others.filter((text) => fits(phrase, text))).toEqual([]);
  });
});
