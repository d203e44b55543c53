/**
 * What is taken from UniDic: the readings of words with kanji and how likely each is, one word a line:
 * surface, part of speech, reading in katakana, cost, separated by tabs. Of words that inflect it is
 * the dictionary form. (`npm run sources` makes this extract of the dictionary's lex.csv.)
 */
import { toHiragana } from '../text/kana';

export interface UnidicWord {
  surface: string;
  /** UniDic's part of speech, its levels joined by hyphens: 名詞-固有名詞-人名-姓. */
  pos: string;
  /** Hiragana. */
  reading: string;
  /** Of the word in UniDic's own model: the lower, the commoner. */
  cost: number;
}

export function parseUnidic(text: string): UnidicWord[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [surface = '', pos = '', reading = '', cost = ''] = line.split('\t');
      return { surface, pos, reading: toHiragana(reading), cost: Number(cost) };
    });
}
