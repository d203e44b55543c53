import type { NumberNode } from '../numbers/number-nodes';
import type { ExtraNode } from '../text/lattice';

export interface CountryNode extends ExtraNode {
  kind: 'country';
  /** Hiragana. */
  reading: string;
  /** English name of the country. */
  country: string;
  /** Why it is a country here, in plain English. */
  why: string;
}
export interface InlineNode extends ExtraNode {
  kind: 'inline';
  /** Hiragana. */
  reading: string;
  /** The word of the lexicon that it is apart from its reading. */
  word: number;
}
/** The extra words that the analysis offers to the lattice. */
export type ExtraWord = NumberNode | CountryNode | InlineNode;
