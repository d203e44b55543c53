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
/** A surname or given name that the lexicon lacks here. */
export interface PersonNode extends ExtraNode {
  kind: 'person';
  /** Hiragana. */
  reading: string;
  /** The word of the lexicon that it is apart from its reading. */
  word: number;
  uncertain: boolean;
  /** Why it is a name here, in plain English. */
  why: string;
}
/** The name of a municipality that the lexicon would cut or read otherwise here. */
export interface PlaceNode extends ExtraNode {
  kind: 'place';
  /** Hiragana. */
  reading: string;
  /** The word of the lexicon that it is apart from its reading. */
  word: number;
  /** Why it is a place here, in plain English. */
  why: string;
}
/** The extra words that the analysis offers to the lattice. */
export type ExtraWord = NumberNode | CountryNode | InlineNode | PersonNode | PlaceNode;
