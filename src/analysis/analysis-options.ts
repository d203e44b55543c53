/** What is known beside the text when paragraphs are analyzed: what the reader and the page say. */
import type { GivenReading } from '../language/readings-in-text';
import type { Correction } from './corrections';

/** A reading over each run of kanji, or over each kanji where the split is certain. */
export type FuriganaGrouping = 'grouped' | 'per-kanji';

export interface AnalysisOptions {
  /** The reader's own readings of words. They win over all others. */
  corrections: readonly Correction[];
  /** Readings that the article itself gives. They win over the dictionary's. */
  given: readonly GivenReading[];
  furigana: FuriganaGrouping;
}

export const NO_OPTIONS: AnalysisOptions = { corrections: [], given: [], furigana: 'grouped' };
