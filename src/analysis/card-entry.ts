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

/** The card's answer for a position in a paragraph. */
export interface CardAnswer {
  /** The word under the position, [start, end) in UTF-16 units of the text. */
  start: number;
  end: number;
  /** Best first. Empty where nothing is known. */
  entries: readonly CardEntry[];
}
