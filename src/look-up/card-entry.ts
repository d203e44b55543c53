import type { Label } from '../text/label';

/** One dictionary entry as the hover card shows it. */
export interface CardEntry {
  kind: 'word' | 'name' | 'number' | 'kanji';
  headword: string;
  /** Hiragana (katakana where the word is written so). Empty for kanji. */
  reading: string;
  /** Other spellings of the same word, the commonest first. */
  spellings?: readonly string[];
  /**
   * Where the pitch falls: behind this mora of the reading, 0 where it does not fall. The likeliest
   * first; missing where unknown.
   */
  accents?: readonly number[];
  senses: readonly CardSense[];
  /** From the headword to the form in the text: te-form, progressive, past. */
  inflection: readonly Label[];
  /** The stretch of the looked-up text that the entry covers, in UTF-16 units. */
  start: number;
  end: number;
  /** In the commonest words of newspapers and word lists. */
  common: boolean;
  /** Only for kanji. */
  kanji?: CardKanji;
}

export interface CardSense {
  /** Of names their kinds: surname, station. */
  partOfSpeech: readonly Label[];
  glosses: readonly string[];
  /** Usage and subject fields: abbreviation, usually in kana, baseball. */
  notes: readonly Label[];
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
  /** Rank among the kanji of newspapers, 1 the most frequent. */
  frequency?: number;
  /** Other forms of the kanji, older ones above all: 國 of 国. */
  variants?: readonly string[];
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

/** Inflection classes, as Yomitan's dictionaries name them in a term's rules. */
export type InflectionClass = 'v1' | 'v5' | 'vs' | 'vk' | 'vz' | 'adj-i';

/** A term that what stands at the position may be a form of, for dictionaries of the reader's. */
export interface LookUpCandidate {
  term: string;
  /** Hiragana, where the text's own word decides it; else empty: any. */
  reading: string;
  /** What the term must inflect as for this form of it; empty: not inflected. */
  classes: readonly InflectionClass[];
  inflection: readonly Label[];
  /** [start, end) in UTF-16 units of the text. */
  start: number;
  end: number;
}

/** What the card is asked. */
export interface CardQuestion {
  /** A whole paragraph: its context decides how the word is cut and read. */
  text: string;
  /** UTF-16 units into it. */
  offset: number;
  /** When the article was published, ISO 8601; empty or anything else where unknown. */
  published: string;
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
  /** The word under the position first, then longest first. */
  candidates: readonly LookUpCandidate[];
}
