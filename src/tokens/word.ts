/** What the analysis says about the words of a paragraph: plain data. */
import type { FuriganaSpan } from '../text/furigana-span';

/** `number` is a number with its counter or a date; `other` is punctuation, latin text, symbols. */
export type WordKind = 'word' | 'name' | 'number' | 'other';

/** How hard a word is likely to be; a missing figure is unknown, not zero. */
export interface WordLevel {
  /** Newspaper-frequency band of JMdict, 1 (the 500 most common words) to 48. */
  frequencyBand?: number;
  /** Highest-numbered difficulty among the word's kanji: JLPT level 5 (easy) to 1 (hard). */
  jlpt?: number;
  /** Latest school grade among the word's kanji: 1 to 6, 8 for secondary school, 9 for names. */
  grade?: number;
}

/** A word form of the text, independent of its place. Equal forms share one lexeme. */
export interface Lexeme {
  surface: string;
  /** Dictionary form: 述べる for 述べ. */
  lemma: string;
  /**
   * Reading of the lemma as its dictionary entry has it: のべる, じゅんこうミサイル; hiragana where
   * there is no entry. Empty where unknown.
   */
  lemmaReading: string;
  /** Hiragana reading of the surface: のべ. Empty where unknown. */
  reading: string;
  /** The most likely of several readings, none of which the text supports: a name, mostly. */
  uncertain: boolean;
  kind: WordKind;
  /** Readings over the runs of kanji; offsets count from the start of the word. */
  furigana: readonly FuriganaSpan[];
  /** One short English phrase, or empty. */
  gloss: string;
  /** `noun`, `verb`, `adjective`, `particle` … (tokens/part-of-speech.ts). */
  pos: string;
  level: WordLevel;
  /**
   * How much the word matters for the article's story, 0 (function words, numbers) to 1
   * (institutions, rare terms). The page decides from it which words get a gloss.
   */
  salience: number;
}

/** A lexeme at [start, end) of a paragraph, in UTF-16 units. */
export interface Word {
  start: number;
  end: number;
  lexeme: Lexeme;
}
