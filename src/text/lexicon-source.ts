/**
 * A morphological dictionary independent of the publisher's file format: the input of
 * compile-lexicon.ts.
 */

/**
 * The six grammatical fields of IPADIC's scheme: part of speech, three subdivisions, conjugation.
 */
export type FeatureFields = readonly [string, string, string, string, string, string];

export interface SourceWord {
  surface: string;
  leftId: number;
  rightId: number;
  cost: number;
  features: FeatureFields;
  /** Base form, as in a dictionary; `*` if there is none. */
  base: string;
  /** Katakana; empty if unknown. */
  reading: string;
  /** The reading is the most likely of several. */
  uncertain?: boolean;
  /** Never used by the lattice, only found by `Lexicon.wordsOf`. */
  offLattice?: boolean;
}

/**
 * When unknown words are proposed although known ones start at a position. MeCab has the first two;
 * `atStart` proposes them at the start of a run only, where a foreign name begins.
 */
export const Invoke = { never: 0, always: 1, atStart: 2 } as const;
export type Invoke = (typeof Invoke)[keyof typeof Invoke];

/** How unknown words are made of characters, as in MeCab's char.def. */
export interface CharacterClass {
  name: string;
  /** When unknown words are proposed although there are known ones. */
  invoke: Invoke;
  /** 1 if an unknown word is the whole run of its class, 0 if it is one character. */
  group: number;
  /** The unknown words that such a run can be; the run is their surface. */
  words: readonly SourceWord[];
}

export interface LexiconSource {
  /** In a tie between paths of the lattice the first word wins, so the order matters. */
  words: readonly SourceWord[];
  /** By the number in `category`; the first is the default class. */
  classes: readonly CharacterClass[];
  /** Index in `classes` of each UTF-16 code unit; 65,536 items. */
  category: Uint8Array;
  /** Cost of a word with left id l after one with right id r: connection[l * rightIds + r]. */
  connection: Int16Array;
  rightIds: number;
  /** Lines of kanji, position and reading (Lexicon.compoundReadings). */
  compoundReadings?: readonly string[];
  /** Lines of prefecture or city, name and reading (Lexicon.municipalities). */
  municipalities?: readonly string[];
}
