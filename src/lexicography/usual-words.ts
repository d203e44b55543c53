/**
 * Drops words of NAIST-jdic: a seventh are spoken forms and foreign words that newspapers do not
 * have, and each costs memory and makes the lattice larger.
 */
import type { SourceWord } from '../text/lexicon-source';

/** Spoken contractions (行きゃ) and polite forms that are not written. */
const SPOKEN_FORM = /^(?:仮定縮約|未然特殊|体言接続特殊２|連用ゴザイ)/u;
const FILLER = 'フィラー';
const KATAKANA = /^[ァ-ヴー]+$/u;

/** A colon separates the readings of a phrase, which is not a word: 中首相 チュウゴク:シュショウ. */
const PHRASE = /:/u;
const WITH_PUNCTUATION = /[\p{P}\p{Z}].*\p{Script=Han}|\p{Script=Han}.*[\p{P}\p{Z}]/u;

/** Kana that hold a long vowel. */
const LONG_KATAKANA = /[ァ-ヴー]*ー[ァ-ヴー]*/u;
const KANJI_ONLY = /^\p{Script=Han}+$/u;

/**
 * Whether the source gives how a word is pronounced instead of how it is written: 研究家 ケンキューカ,
 * サイバー攻撃 サイバアコオゲキ.
 */
function isPronounced(surface: string, reading: string): boolean {
  if (KANJI_ONLY.test(surface)) return reading.includes('ー');
  const [katakana = ''] = LONG_KATAKANA.exec(surface) ?? [];
  return !reading.includes(katakana);
}

/** @param attested whether a dictionary of words has a spelling */
export function usualWords(
  words: readonly SourceWord[],
  attested: (spelling: string) => boolean,
): SourceWord[] {
  return words.filter(({ surface, features, reading }) => {
    const [pos, pos1, , , , form] = features;
    if (pos === FILLER || SPOKEN_FORM.test(form) || PHRASE.test(reading)) return false;
    if (WITH_PUNCTUATION.test(surface) || isPronounced(surface, reading)) return false;
    // A katakana run without a known word is one unknown word anyway, with itself as reading.
    const common = pos === '名詞' && (pos1 === '一般' || pos1 === 'サ変接続');
    return !common || !KATAKANA.test(surface) || attested(surface);
  });
}
