/**
 * Parses our extract of UniDic: the readings of words with kanji and their costs. One word per
 * line, tab-separated: surface, part of speech, reading in katakana, cost; only dictionary forms of
 * words that inflect. (`npm run sources` extracts it from UniDic's lex.csv.)
 */
import { toHiragana } from '../text/kana';

export interface UnidicWord {
  surface: string;
  /** UniDic's part of speech, its levels joined by hyphens: 名詞-固有名詞-人名-姓. */
  pos: string;
  /** Hiragana. */
  reading: string;
  /** Cost of the word in UniDic: the lower, the commoner. */
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
