/** Entries of imported dictionaries, for the card. */
import type { Label } from '../text/label';
import type { CardNode } from './card-node';

export interface ImportedEntry {
  dictionary: ImportedSource;
  headword: string;
  /** As the dictionary has it; empty if it is the headword. */
  reading: string;
  /** Of the headword. */
  tags: readonly ImportedTag[];
  /** From the headword to the form in the text. */
  inflection: readonly Label[];
  definitions: readonly ImportedDefinition[];
  /** Some definitions were left out, because they are too long for a card. */
  tooLong: boolean;
  /** From all imported dictionaries, not only the entry's. */
  facts: ImportedFacts;
  /** The range of the looked-up text that the entry covers, in UTF-16 units. */
  start: number;
  end: number;
}

export interface ImportedSource {
  id: number;
  title: string;
}

export interface ImportedTag {
  name: string;
  /** Explanation; empty if the dictionary has none. */
  notes: string;
  /** `partOfSpeech`, `frequent` and others, as dictionaries have it. */
  category: string;
}

export interface ImportedDefinition {
  tags: readonly ImportedTag[];
  content: readonly CardNode[];
}

/** Frequencies and pitch accents of a word, each with its dictionary. */
export interface ImportedFacts {
  frequencies: readonly ImportedFrequency[];
  accents: readonly ImportedAccents[];
}

export interface ImportedFrequency {
  dictionary: ImportedSource;
  /** The text that the dictionary gives for display. */
  shown: string;
  /** Missing if the dictionary gives only a text. */
  value?: number;
  /** Whether the value is a rank or a count; missing if the dictionary does not say. */
  mode?: 'rank-based' | 'occurrence-based';
}

export interface ImportedAccents {
  dictionary: ImportedSource;
  /** The mora after which the pitch falls; 0 if it does not fall. */
  accents: readonly number[];
}

export interface ImportedKanji {
  dictionary: ImportedSource;
  character: string;
  onReadings: readonly string[];
  kunReadings: readonly string[];
  meanings: readonly string[];
  tags: readonly ImportedTag[];
  /** Strokes, grade, numbers in printed dictionaries. */
  stats: readonly ImportedStat[];
  frequencies: readonly ImportedFrequency[];
}

export interface ImportedStat {
  /** Explained by the dictionary's tags; else the short name. */
  name: string;
  value: string;
}
