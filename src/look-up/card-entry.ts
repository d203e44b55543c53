import type { KanjiEntry } from '../dictionary/kanji-dictionary';
import type { Label } from '../text/label';
import type { WordLevel } from '../tokens/word';

/** One dictionary entry as the hover card shows it. */
export interface CardEntry {
  kind: 'word' | 'name' | 'number' | 'kanji';
  headword: string;
  /** Hiragana, or katakana if the word is written in it. Empty for kanji. */
  reading: string;
  /** Other spellings of the same word, most common first. */
  spellings?: readonly string[];
  /**
   * Pitch accents: the mora after which the pitch falls, 0 if it does not fall. Most likely first;
   * missing if unknown.
   */
  accents?: readonly number[];
  senses: readonly CardSense[];
  /** From the headword to the form in the text: te-form, progressive, past. */
  inflection: readonly Label[];
  /** The range of the looked-up text that the entry covers, in UTF-16 units. */
  start: number;
  end: number;
  /** Among the most common words of newspapers and word lists. */
  common: boolean;
  /** For words of the built-in dictionary. */
  level?: WordLevel;
  /** For kanji only. */
  kanji?: CardKanji;
  /** About the place in the text, not a word to learn: a dateline. It cannot be saved. */
  isNote?: true;
}

export interface CardSense {
  /** For names, their kinds: surname, station. */
  partOfSpeech: readonly Label[];
  glosses: readonly string[];
  /** Usage and subject fields: abbreviation, usually in kana, baseball. */
  notes: readonly Label[];
}

/** A kanji as its dictionary has it. */
export type CardKanji = Omit<KanjiEntry, 'variants'> & Partial<Pick<KanjiEntry, 'variants'>>;

/** How the word in the text is read, and which corrections the reader can make. */
export interface CardWord {
  /** Hiragana. Empty if unknown. */
  reading: string;
  /** Whether the reading is a guess, as for a name with several readings. */
  uncertain: boolean;
  /** Whether the reader corrected the reading. */
  corrected: boolean;
  /** What decided the reading, besides the dictionary; empty if the reader corrected it. */
  readingReasons: readonly ReadingReason[];
  /** Possible readings of the word in this form, in hiragana, most likely first. */
  choices: readonly string[];
  /** The neighboring tokens, to which a correction can be limited; empty if unsuitable. */
  before: string;
  after: string;
}

/** The rule that chose a reading because of what is next to the word. */
export interface ReadingReason {
  /** The word with what the rule looked at next to it: ドアが開いた. Empty if that is nothing. */
  evidence: string;
  /** In English. */
  why: string;
}

/** Inflection classes, as Yomitan's dictionaries name them in a term's rules. */
export type InflectionClass = 'v1' | 'v5' | 'vs' | 'vk' | 'vz' | 'adj-i';

/** A term that imported dictionaries may have, of which the word at the position may be a form. */
export interface LookUpCandidate {
  term: string;
  /** Hiragana if the tokenizer determined it, otherwise empty: any reading. */
  reading: string;
  /** Classes that a term must have to be inflected to this form; empty if it is not inflected. */
  classes: readonly InflectionClass[];
  inflection: readonly Label[];
  /** [start, end) in UTF-16 units of the text. */
  start: number;
  end: number;
}

/** The request for a card. */
export interface CardQuestion {
  /** The whole paragraph, as the context determines segmentation and reading. */
  text: string;
  /** In UTF-16 units. */
  offset: number;
  /** Publication date of the article, ISO 8601; any other text means unknown. */
  published: string;
}

/** The entries for a position in a paragraph. */
export interface CardAnswer {
  /** The word at the position, [start, end) in UTF-16 units of the text. */
  start: number;
  end: number;
  /** Null if there is no word, or one without kanji. */
  word: CardWord | null;
  /** Best first. Empty if there are none. */
  entries: readonly CardEntry[];
  /** Those for the word at the position first, then longest first. */
  candidates: readonly LookUpCandidate[];
}
