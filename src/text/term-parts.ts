/** Which tokens can be joined into one term: 北大西洋|条約|機構, 前年|同月|比. */
import type { Features } from './lexicon';

type NounClass = Pick<Features, 'pos' | 'pos1'>;

const NEVER_WITHIN = /^(?:数|非自立|代名詞)$/u;

/** Nouns except numbers, suffixes and function words; prefixes except those of numbers. */
export function opensTerm({ pos, pos1 }: NounClass): boolean {
  if (pos === '接頭詞') return pos1 !== '数接続';
  return continuesTerm({ pos, pos1 }) && pos1 !== '接尾';
}

/** Nouns and their suffixes, except numbers and function words. */
export function continuesTerm({ pos, pos1 }: NounClass): boolean {
  return pos === '名詞' && !NEVER_WITHIN.test(pos1);
}
