/** What of a dictionary is stored, and in which shape. */

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

/** What all records of banks have: their dictionary, and their place among its records. */
interface Placed {
  dictionary: number;
  place: number;
}

export interface TermRecord extends Placed {
  /** What it is found by: the term, and the reading in hiragana where it is another. */
  keys: readonly string[];
  term: string;
  /** As the dictionary has it; empty where it is the term. */
  reading: string;
  /** Names of tags, separated by spaces. */
  definitionTags: string;
  termTags: string;
  rules: string;
  score: number;
  /** The definitions in JSON, as the dictionary has them: not to be trusted. */
  definitions: string;
}

export interface KanjiRecord extends Placed {
  character: string;
  onReadings: readonly string[];
  kunReadings: readonly string[];
  tags: string;
  meanings: readonly string[];
  /** Name, a tag's, to value. */
  stats: Readonly<Record<string, string>>;
}

/** A frequency or the accents of a term or kanji. */
export interface MetaRecord extends Placed {
  of: 'term' | 'kanji';
  term: string;
  /** In hiragana; empty where it is meant for every reading. */
  reading: string;
  /** For sorting; missing where the dictionary gives only a text. */
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
