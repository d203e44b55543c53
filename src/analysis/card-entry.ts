/** One dictionary entry as the hover card shows it. */
export interface CardEntry {
  kind: 'word' | 'name' | 'number' | 'kanji';
  headword: string;
  /** Hiragana (katakana where the word is written so). Empty for kanji. */
  reading: string;
  senses: readonly CardSense[];
  /** From the form in the text to the headword: `["past"]` for 述べた. */
  inflection: readonly string[];
  /** The stretch of the looked-up text that the entry covers, in UTF-16 units. */
  start: number;
  end: number;
  /** In the commonest words of newspapers and word lists. */
  common: boolean;
  /** Only for kanji. */
  kanji?: CardKanji;
}

export interface CardSense {
  /** Readable labels: `noun`, `transitive verb`. */
  partOfSpeech: readonly string[];
  glosses: readonly string[];
  /** Readable usage labels: `abbreviation`, `usually in kana`. */
  notes: readonly string[];
}

export interface CardKanji {
  meanings: readonly string[];
  /** Katakana. */
  onReadings: readonly string[];
  /** Hiragana, okurigana after a dot. */
  kunReadings: readonly string[];
  grade?: number;
  jlpt?: number;
  strokes: number;
}

/** How the word in the text is read, and what the reader can say instead. */
export interface CardWord {
  /** Hiragana. Empty where unknown. */
  reading: string;
  /** A guess, as of a name that is read in several ways. */
  uncertain: boolean;
  /** The reader's own reading. */
  corrected: boolean;
  /** Readings of the word as it stands in the text, in hiragana, likeliest first. */
  choices: readonly string[];
  /** The tokens beside the word, to which a correction can be limited; empty where none will do. */
  before: string;
  after: string;
}

/** The card's answer for a position in a paragraph. */
export interface CardAnswer {
  /** The word under the position, [start, end) in UTF-16 units of the text. */
  start: number;
  end: number;
  /** Null where there is nothing to read: no word, or one without kanji. */
  word: CardWord | null;
  /** Best first. Empty where nothing is known. */
  entries: readonly CardEntry[];
}
