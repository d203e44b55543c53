/**
 * Tokens → words. IPADIC cuts finer than a reader thinks: a verb and its endings are one word here,
 * and so is a dictionary term that spans several tokens (北大西洋|条約|機構).
 */
import { foldUnit } from '../dictionary/fold';
import type { WordDictionary } from '../dictionary/word-dictionary';
import type { Features } from '../language/lexicon';
import { continuesInflection, inflects } from './inflection';
import type { TokenList } from './token-list';

/** A run of tokens that make one word: first … last of the token list. */
export interface Segment {
  first: number;
  last: number;
  /** Key of the dictionary's headword trie for a term of several tokens, −1 for any other word. */
  term: number;
}

const NO_TERM = -1;

export function segmentsOf(tokens: TokenList, dictionary: WordDictionary): Segment[] {
  const segments: Segment[] = [];
  let first = 0;
  while (first < tokens.count) {
    const segment = longestTerm(tokens, first, dictionary) ??
      inflectedWord(tokens, first) ?? { first, last: first, term: NO_TERM };
    segments.push(segment);
    first = segment.last + 1;
  }
  return segments;
}

/**
 * The longest noun of the dictionary that starts at a token, ends with another and holds only
 * nouns and prefixes. Never right behind a number: 3年頃 is no 年頃.
 */
function longestTerm(tokens: TokenList, first: number, dictionary: WordDictionary): Segment | null {
  const features = tokens.features(first);
  if (!opensTerm(features) || (first > 0 && isNumber(tokens.features(first - 1)))) return null;
  const { trie } = dictionary;
  const { text } = tokens;
  let node = trie.root;
  let best: Segment | null = null;
  for (let last = first; last < tokens.count; last++) {
    if (last > first && !continuesTerm(tokens.features(last))) break;
    for (let i = tokens.start(last); i < tokens.end(last) && node >= 0; i++) {
      node = trie.child(node, foldUnit(text.charCodeAt(i)));
    }
    if (node < 0) break;
    const key = trie.value(node);
    if (last > first && key >= 0 && dictionary.isNounLike(key)) best = { first, last, term: key };
  }
  return best;
}

/** A verb or adjective with its auxiliaries, where it has any. */
function inflectedWord(tokens: TokenList, first: number): Segment | null {
  if (!inflects(tokens.features(first))) return null;
  let last = first;
  while (last + 1 < tokens.count) {
    const next = { features: tokens.features(last + 1), base: tokens.base(last + 1) };
    const previous = { features: tokens.features(last), base: tokens.base(last) };
    if (!continuesInflection(next, previous)) break;
    last++;
  }
  return { first, last, term: NO_TERM };
}

function opensTerm({ pos, pos1 }: Features): boolean {
  if (pos === '接頭詞') return pos1 !== '数接続';
  return pos === '名詞' && !/^(?:数|非自立|接尾|代名詞)$/u.test(pos1);
}

function continuesTerm({ pos, pos1 }: Features): boolean {
  return pos === '名詞' && pos1 !== '数' && pos1 !== '非自立' && pos1 !== '代名詞';
}

function isNumber({ pos, pos1 }: Features): boolean {
  return pos === '名詞' && pos1 === '数';
}
