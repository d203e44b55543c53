import type { Features, Lexicon } from '../text/lexicon';
import { continuesTerm, opensTerm } from '../text/term-parts';
import { inflects, isEnding } from './inflection';

/** What the joining of tokens asks of each of them, as bits. */
export const Trait = {
  /** Can begin a term of several tokens. */
  opensTerm: 1,
  /** Can be in such a term after its first token. */
  continuesTerm: 2,
  number: 4,
  /** A verb or an adjective: takes endings. */
  inflects: 8,
  /** Can be such an ending. */
  ending: 16,
  /** A noun that can be part of a compound. Prefixes and numbers are read by other rules. */
  freeNoun: 32,
} as const;

/** Nouns that can be part of a compound, by their first subdivision. */
const FREE_NOUN = /^(?:一般|サ変接続|形容動詞語幹|固有名詞|接尾)$/u;

/** The traits of each of the lexicon's features, by feature index. */
export function traitsOfLexicon(lexicon: Lexicon): Uint8Array {
  return Uint8Array.from(lexicon.features, traitsOfFeatures);
}

/** @returns bits of `Trait` */
export function traitsOfFeatures(features: Features): number {
  const { pos, pos1 } = features;
  let traits = 0;
  if (opensTerm(features)) traits |= Trait.opensTerm;
  if (continuesTerm(features)) traits |= Trait.continuesTerm;
  if (pos === '名詞' && pos1 === '数') traits |= Trait.number;
  if (pos === '名詞' && FREE_NOUN.test(pos1)) traits |= Trait.freeNoun;
  if (inflects(features)) traits |= Trait.inflects;
  if (isEnding(features)) traits |= Trait.ending;
  return traits;
}
