/**
 * The records of a dictionary in the database. Each record and each key of an index takes browsers
 * a tenth of a millisecond, so rows are stored in chunks and found by blocks of sorted keys.
 * Importing takes a twentieth of the time, and removing a hundredth.
 */

/** Kinds of rows, each with its own keys. */
export type RowKind = 'term' | 'termMeta' | 'kanji' | 'kanjiMeta';

/** A record in `dictionaries`. */
export interface DictionaryRecord {
  id: number;
  title: string;
  revision: string;
  /** Only complete dictionaries are shown and used; others are waiting for removal. */
  state: 'importing' | 'complete' | 'removing';
  enabled: boolean;
  /** Ascending order. */
  position: number;
  author: string;
  url: string;
  description: string;
  attribution: string;
  frequencyMode?: 'rank-based' | 'occurrence-based';
  counts: DictionaryCounts;
  /** For each kind the first key of each block. */
  firstKeys: Readonly<Partial<Record<RowKind, readonly string[]>>>;
  /** ISO 8601. */
  importedAt: string;
}

export interface DictionaryCounts {
  terms: number;
  kanji: number;
  /** For terms and kanji. */
  frequencies: number;
  pitches: number;
  images: number;
}

/** Rows in JSON, in the order of the file. */
export interface ChunkRecord {
  dictionary: number;
  number: number;
  rows: readonly string[];
}

/** A row's index is the number of its chunk times this, plus its index in the chunk. */
export const ROWS_OF_A_CHUNK = 64;

/** A block of consecutive sorted keys of one kind of rows. */
export interface KeyBlock {
  dictionary: number;
  kind: RowKind;
  number: number;
  /** Sorted by code units. A key occurs once for each of its rows, best score first. */
  keys: readonly string[];
  /** For each key the index of its row. */
  places: Uint32Array;
}

/** Found by its term and by its reading in hiragana. */
export interface TermRow {
  term: string;
  /** As in the dictionary; empty if it is the term. */
  reading: string;
  /** Names of tags, separated by spaces. */
  definitionTags: string;
  termTags: string;
  rules: string;
  score: number;
  /** As in the dictionary, not validated. */
  definitions: readonly unknown[];
}

/** Found by its character. */
export interface KanjiRow {
  character: string;
  onReadings: readonly string[];
  kunReadings: readonly string[];
  tags: string;
  meanings: readonly string[];
  /** Values by the name of a tag. */
  stats: Readonly<Record<string, string>>;
}

/** A frequency or pitch accents of a term or kanji, which is its key. */
export interface MetaRow {
  term: string;
  /** In hiragana; empty if it applies to every reading. */
  reading: string;
  /** The value is for sorting; missing if the dictionary only gives a text. */
  frequency?: { value?: number; shown: string };
  /** The mora after which the pitch falls; 0 if it does not fall. */
  accents?: readonly number[];
}

export interface TagRecord {
  dictionary: number;
  name: string;
  category: string;
  order: number;
  notes: string;
}

export interface ImageRecord {
  dictionary: number;
  path: string;
  /** MIME type. */
  type: string;
  bytes: ArrayBuffer;
}
