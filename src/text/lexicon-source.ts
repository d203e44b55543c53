/**
 * A morphological dictionary as its publisher describes it, whatever the format of its files:
 * what compile-lexicon.ts makes a pack of.
 */

/** The six grammatical fields of IPADIC's scheme: part of speech, three subdivisions, conjugation. */
export type FeatureFields = readonly [string, string, string, string, string, string];

export interface SourceWord {
  surface: string;
  leftId: number;
  rightId: number;
  cost: number;
  features: FeatureFields;
  /** Dictionary form; `*` where there is none. */
  base: string;
  /** Katakana; empty where unknown. */
  reading: string;
  /** The reading is only the likeliest of several. */
  uncertain?: boolean;
  /** Not offered to the lattice: there for who asks for the words of its surface. */
  aside?: boolean;
}

/** MeCab knows the first two; at the start of a run is where a foreign name begins. */
export const Invoke = { never: 0, always: 1, atStart: 2 } as const;
export type Invoke = (typeof Invoke)[keyof typeof Invoke];

/** How characters that begin no known word are grouped into unknown words. */
export interface CharacterClass {
  name: string;
  /** Where an unknown word is proposed beside known ones. */
  invoke: Invoke;
  /** 1 where an unknown word takes in the whole run of its class. */
  group: number;
  /** The words that such a run can be; their surface is the run itself. */
  words: readonly SourceWord[];
}

export interface LexiconSource {
  /** Among equal paths of the lattice the first word wins, so their order counts. */
  words: readonly SourceWord[];
  /** By the number in `category`; the first is the class of what has no other. */
  classes: readonly CharacterClass[];
  /** Class of each UTF-16 code unit; 65,536 items. */
  category: Uint8Array;
  /** Cost of a word with left id l after one with right id r: connection[l * rightIds + r]. */
  connection: Int16Array;
  rightIds: number;
  /** Lines of kanji, position and reading (Lexicon.compoundReadings). */
  compoundReadings?: readonly string[];
}
