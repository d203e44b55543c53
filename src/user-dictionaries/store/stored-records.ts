/**
 * What of a dictionary is stored, and in which shape. A browser's database takes a tenth of a
 * millisecond for each record and each key of an index, so rows are stored in chunks, and found
 * over sorted keys in blocks: a twentieth of the time to import and a hundredth to remove.
 */

/** What is looked up apart from each other. */
export type RowKind = 'term' | 'termMeta' | 'kanji' | 'kanjiMeta';

/** One in `dictionaries`. */
export interface DictionaryRecord {
  id: number;
  title: string;
  revision: string;
  /** Only what is complete is looked up in and shown; the rest waits to be removed. */
  state: 'importing' | 'complete' | 'removing';
  enabled: boolean;
  /** Lower comes first. */
  position: number;
  author: string;
  url: string;
  description: string;
  attribution: string;
  frequencyMode?: 'rank-based' | 'occurrence-based';
  counts: DictionaryCounts;
  /** The first key of each block of keys. */
  firstKeys: Readonly<Partial<Record<RowKind, readonly string[]>>>;
  /** ISO 8601. */
  importedAt: string;
}

export interface DictionaryCounts {
  terms: number;
  kanji: number;
  /** Of terms and kanji. */
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

/** A row's place: the number of its chunk times this, and its index in the chunk. */
export const ROWS_OF_A_CHUNK = 64;

/** A stretch of the sorted keys of a kind of rows. */
export interface KeyBlock {
  dictionary: number;
  kind: RowKind;
  number: number;
  /** In the order of their code units; a key stands once for each of its rows, best score first. */
  keys: readonly string[];
  /** Of the row of each key. */
  places: Uint32Array;
}

/** Found by the term, and by the reading in hiragana. */
export interface TermRow {
  term: string;
  /** As the dictionary has it; empty where it is the term. */
  reading: string;
  /** Names of tags, separated by spaces. */
  definitionTags: string;
  termTags: string;
  rules: string;
  score: number;
  /** As the dictionary has them: not to be trusted. */
  definitions: readonly unknown[];
}

/** Found by the character. */
export interface KanjiRow {
  character: string;
  onReadings: readonly string[];
  kunReadings: readonly string[];
  tags: string;
  meanings: readonly string[];
  /** Name, a tag's, to value. */
  stats: Readonly<Record<string, string>>;
}

/** A frequency or the accents of a term or kanji, found by it. */
export interface MetaRow {
  term: string;
  /** In hiragana; empty where it is meant for every reading. */
  reading: string;
  /** The value for sorting; missing where the dictionary gives only a text. */
  frequency?: { value?: number; shown: string };
  /** Behind which mora the pitch falls, 0 where it does not. */
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
