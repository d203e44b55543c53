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

/** @param attested whether a dictionary of words has a spelling */
export function usualWords(
  words: readonly SourceWord[],
  attested: (spelling: string) => boolean,
): SourceWord[] {
  return words.filter(({ surface, features, reading }) => {
    const [pos, pos1, , , , form] = features;
    if (pos === FILLER || SPOKEN_FORM.test(form) || PHRASE.test(reading)) return false;
    if (WITH_PUNCTUATION.test(surface)) return false;
    // A katakana run without a known word is one unknown word anyway, with itself as reading.
    const common = pos === '名詞' && (pos1 === '一般' || pos1 === 'サ変接続');
    return !common || !KATAKANA.test(surface) || attested(surface);
  });
}
