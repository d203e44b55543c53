/** What the reader's own dictionaries say, as the card shows it beside the built-in ones. */
import type { CardNode } from './card-node';

export interface ImportedEntry {
  dictionary: ImportedSource;
  headword: string;
  /** As the dictionary has it; empty where it is the headword. */
  reading: string;
  /** Of the headword. */
  tags: readonly ImportedTag[];
  /** From the headword to the form in the text. */
  inflection: readonly string[];
  definitions: readonly ImportedDefinition[];
  /** There are definitions that are too long for a card. */
  tooLong: boolean;
  /** Of all the reader's dictionaries, not of this entry's alone. */
  facts: ImportedFacts;
  /** The stretch of the looked-up text that the entry covers, in UTF-16 units. */
  start: number;
  end: number;
}

export interface ImportedSource {
  id: number;
  title: string;
}

export interface ImportedTag {
  name: string;
  /** What it stands for; empty where the dictionary does not say. */
  notes: string;
  /** The dictionary's kind of tag: `partOfSpeech`, `frequent`. */
  category: string;
}

export interface ImportedDefinition {
  tags: readonly ImportedTag[];
  content: readonly CardNode[];
}

/** Frequencies and accents of a word, each with its dictionary. */
export interface ImportedFacts {
  frequencies: readonly ImportedFrequency[];
  accents: readonly ImportedAccents[];
}

export interface ImportedFrequency {
  dictionary: ImportedSource;
  /** As the dictionary would have it shown. */
  shown: string;
  /** Missing where the dictionary gives only a text. */
  value?: number;
  /** Whether the value is a place in a list or a count; missing where the dictionary does not say. */
  mode?: 'rank-based' | 'occurrence-based';
}

export interface ImportedAccents {
  dictionary: ImportedSource;
  /** Behind which mora the pitch falls, 0 where it does not. */
  accents: readonly number[];
}

export interface ImportedKanji {
  dictionary: ImportedSource;
  character: string;
  onReadings: readonly string[];
  kunReadings: readonly string[];
  meanings: readonly string[];
  tags: readonly ImportedTag[];
  /** Name and value: strokes, grade, numbers in printed dictionaries. */
  stats: readonly ImportedStat[];
  frequencies: readonly ImportedFrequency[];
}

export interface ImportedStat {
  /** What it is a number of, where the dictionary says; else its short name. */
  name: string;
  value: string;
}
