/**
 * Tokens → words. IPADIC cuts finer than people do: a verb and its endings are one word here, and so
 * is a dictionary term that spans several tokens (北大西洋|条約|機構).
 */
import { foldUnit } from '../dictionary/fold';
import type { WordDictionary } from '../dictionary/word-dictionary';
import { continuesInflection } from './inflection';
import type { TokenList } from './token-list';
import { Trait } from './token-traits';

/** A run of tokens that make one word: first … last of the token list. */
export interface Segment {
  first: number;
  last: number;
  /** Key of the dictionary's headword trie for a term of several tokens, −1 for any other word. */
  term: number;
}

const NO_TERM = -1;

/** Length of a term right after a number, in UTF-16 units: a shorter one may begin with the unit. */
const MIN_AFTER_NUMBER = 4;

/** Pairs of words remembered; a day of reading has a few thousand. */
const MAX_PAIRS = 20_000;

export class Segmenter {
  /** Whether a word continues the inflected word before it, by it and the one before. */
  private readonly continuing = new Map<number, Map<number, boolean>>();
  private pairs = 0;

  constructor(private readonly dictionary: WordDictionary) {}

  /** The words that the tokens make, in order and without gap. */
  segmentsOf(tokens: TokenList): Segment[] {
    const segments: Segment[] = [];
    let first = 0;
    while (first < tokens.count) {
      const segment = termAt(tokens, first, this.dictionary) ??
        this.inflectedWord(tokens, first) ?? { first, last: first, term: NO_TERM };
      segments.push(segment);
      first = segment.last + 1;
    }
    return segments;
  }

  /** A verb or adjective with its auxiliaries, where it has any. */
  private inflectedWord(tokens: TokenList, first: number): Segment | null {
    if (!has(tokens, first, Trait.inflects)) return null;
    let last = first;
    while (last + 1 < tokens.count && has(tokens, last + 1, Trait.ending)) {
      if (!this.continues(tokens, last + 1)) break;
      last++;
    }
    return { first, last, term: NO_TERM };
  }

  private continues(tokens: TokenList, token: number): boolean {
    const word = tokens.word(token);
    const before = tokens.word(token - 1);
    if (word < 0 || before < 0) return continuesBefore(tokens, token);
    const known = this.continuing.get(word)?.get(before);
    if (known !== undefined) return known;
    const continues = continuesBefore(tokens, token);
    this.remember(word, before, continues);
    return continues;
  }

  private remember(word: number, before: number, continues: boolean): void {
    if (this.pairs++ >= MAX_PAIRS) {
      this.continuing.clear();
      this.pairs = 1;
    }
    const known = this.continuing.get(word);
    if (known === undefined) this.continuing.set(word, new Map([[before, continues]]));
    else known.set(before, continues);
  }
}

function continuesBefore(tokens: TokenList, token: number): boolean {
  const next = { features: tokens.features(token), base: tokens.base(token) };
  const previous = { features: tokens.features(token - 1), base: tokens.base(token - 1) };
  return continuesInflection(next, previous);
}

/**
 * The term at a token. One that leaves a suffix behind gives way to the term that ends with the suffix:
 * 調査|報告書, not 調査報告|書.
 */
function termAt(tokens: TokenList, first: number, dictionary: WordDictionary): Segment | null {
  const term = longestTerm(tokens, first, dictionary);
  if (term === null || !isLeftSuffix(tokens, term.last + 1)) return term;
  for (let start = first + 1; start <= term.last; start++) {
    const other = longestTerm(tokens, start, dictionary);
    if (other === null || other.last <= term.last) continue;
    const before = longestTerm(tokens, first, dictionary, start);
    if (before?.last === start - 1) return before;
    return start === first + 1 ? { first, last: first, term: NO_TERM } : term;
  }
  return term;
}

function isLeftSuffix(tokens: TokenList, token: number): boolean {
  return (
    token < tokens.count &&
    has(tokens, token, Trait.continuesTerm) &&
    !has(tokens, token, Trait.opensTerm)
  );
}

/**
 * The longest noun of the dictionary that starts at a token, ends with another and holds only
 * nouns and prefixes. Right after a number only a long one: 3年頃 does not contain the word 年頃, but
 * 1番指名打者 has a 指名打者.
 */
function longestTerm(
  tokens: TokenList,
  first: number,
  dictionary: WordDictionary,
  limit = tokens.count,
): Segment | null {
  if (!has(tokens, first, Trait.opensTerm)) return null;
  if (first + 1 >= tokens.count || !has(tokens, first + 1, Trait.continuesTerm)) return null;
  const minLength = first > 0 && has(tokens, first - 1, Trait.number) ? MIN_AFTER_NUMBER : 0;
  const { trie } = dictionary;
  const { text } = tokens;
  let node = trie.root;
  let best: Segment | null = null;
  for (let last = first; last < limit; last++) {
    if (last > first && !has(tokens, last, Trait.continuesTerm)) break;
    for (let i = tokens.start(last); i < tokens.end(last) && node >= 0; i++) {
      node = trie.child(node, foldUnit(text.charCodeAt(i)));
    }
    if (node < 0) break;
    const key = trie.value(node);
    if (last === first || key < 0 || !dictionary.isNounLike(key)) continue;
    if (tokens.end(last) - tokens.start(first) < minLength) continue;
    best = { first, last, term: key };
  }
  return best;
}

function has(tokens: TokenList, token: number, trait: number): boolean {
  return (tokens.traits(token) & trait) !== 0;
}
